//! Reference ranges by laboratory, method, pregnancy, sex, age and date, and the choice of the one that applies.
//!
//! The most specific row wins. What a row states is compared in this order, the first difference decides: laboratory,
//! method, pregnancy (weeks before "pregnant"), sex, age. Two bands of age are equally specific, however wide they are.
//! Rows for the same people differ by date: the latest `valid_from` up to the day of the specimen counts. Two rows that
//! could both win for some person on some day are refused when the table is loaded.

use super::age::AgeBand;
use super::subject::{Gestation, Subject};
use crate::catalog::{Confidence, Limits};
use crate::codes::{LaboratoryCode, MethodCode};
use crate::person::Sex;
use chrono::NaiveDate;

/// Which women a row is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ForPregnancy {
    /// Everybody, pregnant or not.
    Any,
    /// Pregnant women.
    Pregnant,
    /// Pregnant women from one completed week to just before another.
    Weeks {
        /// First week within.
        from: u8,
        /// First week beyond.
        until: u8,
    },
}

impl ForPregnancy {
    /// Weeks that no pregnancy passes; the third trimester ends there.
    const END: u8 = 46;

    /// Reads `` (everybody), `pregnant`, `trimester-1` to `-3` (weeks 0, 14 and 28, as obstetrics counts) or `14wk..28wk`.
    ///
    /// ```
    /// use checkup_core::lab::ranges::ForPregnancy;
    /// assert_eq!(ForPregnancy::parse("trimester-2"), ForPregnancy::parse("14wk..28wk"));
    /// assert_eq!(ForPregnancy::parse("28wk..14wk"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "" => Some(Self::Any),
            "pregnant" => Some(Self::Pregnant),
            "trimester-1" => Some(Self::Weeks { from: 0, until: 14 }),
            "trimester-2" => Some(Self::Weeks { from: 14, until: 28 }),
            "trimester-3" => Some(Self::Weeks { from: 28, until: Self::END }),
            _ => {
                let week = |text: &str| text.strip_suffix("wk")?.parse().ok().filter(|n| *n <= Self::END);
                let (from, until) = text.split_once("..")?;
                let (from, until) = (week(from)?, week(until)?);
                (from < until).then_some(Self::Weeks { from, until })
            }
        }
    }

    /// Whether it holds; `None` where the week decides and is not known.
    fn holds(self, gestation: Option<Gestation>) -> Option<bool> {
        match (self, gestation) {
            (Self::Any, _) | (Self::Pregnant, Some(_)) => Some(true),
            (Self::Pregnant | Self::Weeks { .. }, None) => Some(false),
            (Self::Weeks { from, until }, Some(gestation)) => {
                gestation.completed_weeks().map(|week| (u16::from(from)..u16::from(until)).contains(&week))
            }
        }
    }

    fn may_overlap(self, other: Self) -> bool {
        match (self, other) {
            (Self::Weeks { from, until }, Self::Weeks { from: start, until: end }) => {
                from < end && start < until
            }
            _ => true,
        }
    }

    const fn rank(self) -> u8 {
        match self {
            Self::Any => 0,
            Self::Pregnant => 1,
            Self::Weeks { .. } => 2,
        }
    }
}

/// For whom and where a row is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeKey {
    /// Measured in this laboratory; `None` for any.
    pub laboratory: Option<LaboratoryCode>,
    /// Measured with this method; `None` for any.
    pub method: Option<MethodCode>,
    /// For whom; `None` for everybody.
    pub sex: Option<Sex>,
    /// At what age; `None` for any.
    pub age: Option<AgeBand>,
    /// In which pregnancy.
    pub pregnancy: ForPregnancy,
}

/// What a row states, most weighty first; compared from left to right.
type Specificity = (bool, bool, u8, bool, bool);

impl RangeKey {
    fn specificity(&self) -> Specificity {
        (
            self.laboratory.is_some(),
            self.method.is_some(),
            self.pregnancy.rank(),
            self.sex.is_some(),
            self.age.is_some(),
        )
    }

    /// Whether the row is meant for the subject; `None` where what is known of them does not tell.
    fn holds(&self, subject: &Subject) -> Option<bool> {
        let known = self.laboratory.as_ref().is_none_or(|own| subject.laboratory.as_ref() == Some(own))
            && self.method.as_ref().is_none_or(|own| subject.method.as_ref() == Some(own))
            && self.sex.is_none_or(|own| subject.sex == own);
        let parts = [
            Some(known),
            self.pregnancy.holds(subject.gestation),
            self.age.map_or(Some(true), |band| band.holds(subject.lived)),
        ];
        if parts.contains(&Some(false)) {
            Some(false)
        } else if parts.contains(&None) {
            None
        } else {
            Some(true)
        }
    }

    fn may_overlap(&self, other: &Self) -> bool {
        fn meet<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.zip(other).is_none_or(|(one, other)| one == other)
        }
        meet(self.laboratory.as_ref(), other.laboratory.as_ref())
            && meet(self.method.as_ref(), other.method.as_ref())
            && meet(self.sex.as_ref(), other.sex.as_ref())
            && self.pregnancy.may_overlap(other.pregnancy)
            && self.age.zip(other.age).is_none_or(|(one, other)| one.may_overlap(other))
    }
}

/// One range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeRow {
    /// For whom and where.
    pub key: RangeKey,
    /// Inclusive limits in the item's own unit, whatever unit the row was written in.
    pub limits: Limits,
    /// First day on which it holds.
    pub valid_from: NaiveDate,
    /// First day on which it holds no longer; `None` until a later row for the same people.
    pub valid_until: Option<NaiveDate>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
    /// File below `core/catalog/` and line, for messages about rows.
    pub place: (&'static str, u64),
}

impl RangeRow {
    fn may_tie(&self, other: &Self) -> bool {
        let over = |one: &Self, other: &Self| one.valid_until.is_some_and(|end| end <= other.valid_from);
        if self.key == other.key {
            return self.valid_from == other.valid_from;
        }
        self.key.specificity() == other.key.specificity()
            && self.key.may_overlap(&other.key)
            && !over(self, other)
            && !over(other, self)
    }
}

/// The range that applies, or why none does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen<'a> {
    /// This one.
    Row(&'a RangeRow),
    /// No row is meant for this person, place and day.
    None,
    /// A more specific row might apply: the week of pregnancy or the exact age would have to be known.
    Undecided,
}

/// Every range of one item. No two rows can both win.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct RangeTable {
    rows: Vec<RangeRow>,
}

/// A row that could win over the same people as one that is already there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// File and line of the row that was there.
    pub with: (&'static str, u64),
}

impl RangeTable {
    /// Adds a row, unless for some person on some day it would tie with one that is there.
    pub fn add(&mut self, row: RangeRow) -> Result<(), Tie> {
        if let Some(other) = self.rows.iter().find(|other| other.may_tie(&row)) {
            return Err(Tie { with: other.place });
        }
        self.rows.push(row);
        Ok(())
    }

    /// Every row, in the order in which they were added.
    pub fn rows(&self) -> &[RangeRow] {
        &self.rows
    }

    /// The row that applies to a subject.
    ///
    /// ```
    /// use checkup_core::{catalog::Catalogue, codes::ItemCode, person::Sex};
    /// use checkup_core::lab::{ranges::Chosen, subject::{Gestation, Subject}};
    /// let catalogue = Catalogue::builtin().unwrap();
    /// let hgb = catalogue.item(&ItemCode::parse("HGB").unwrap()).unwrap();
    /// let woman = Subject::aged(Sex::Female, 30);
    /// let low = |subject: &Subject| match hgb.table.choose(subject) {
    ///     Chosen::Row(row) => row.limits.low.map(|low| low.to_string()),
    ///     Chosen::None | Chosen::Undecided => None,
    /// };
    /// assert_eq!(low(&woman).as_deref(), Some("12.0"));
    /// let pregnant = |gestation| woman.clone().pregnant(gestation);
    /// assert_eq!(low(&pregnant(Gestation::new(20, 0).unwrap())).as_deref(), Some("10.5"));
    /// assert_eq!(hgb.table.choose(&pregnant(Gestation::UNKNOWN)), Chosen::Undecided);
    /// ```
    pub fn choose(&self, subject: &Subject) -> Chosen<'_> {
        let in_force = |row: &&RangeRow| {
            let begun = |row: &RangeRow| subject.day.is_none_or(|day| row.valid_from <= day);
            let replaced = |row: &RangeRow| {
                self.rows
                    .iter()
                    .any(|later| later.key == row.key && later.valid_from > row.valid_from && begun(later))
            };
            let over = row.valid_until.is_some_and(|end| subject.day.is_none_or(|day| end <= day));
            begun(row) && !over && !replaced(row)
        };
        let mut best: Option<&RangeRow> = None;
        let mut open: Option<Specificity> = None;
        for row in self.rows.iter().filter(in_force) {
            let rank = row.key.specificity();
            match row.key.holds(subject) {
                Some(true) if best.is_none_or(|best| best.key.specificity() < rank) => best = Some(row),
                None => open = open.max(Some(rank)),
                Some(_) => {}
            }
        }
        match (best, open) {
            (Some(row), Some(open)) if open < row.key.specificity() => Chosen::Row(row),
            (_, Some(_)) => Chosen::Undecided,
            (Some(row), None) => Chosen::Row(row),
            (None, None) => Chosen::None,
        }
    }
}
