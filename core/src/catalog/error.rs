//! Why a catalogue was refused: which file, line, column and condition.

use crate::error::Coded;

/// A row that stops the load, so that a wrong table never reaches a patient.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {column}: {problem}: {value}")]
pub struct CatalogueError {
    /// File name below `core/catalog/`.
    pub file: &'static str,
    /// Line in that file, from 1; 1 is the header of a CSV file.
    pub line: u64,
    /// Column (CSV) or key (TOML).
    pub column: String,
    /// The broken condition.
    pub problem: Problem,
    /// What stood there, cut to 80 characters.
    pub value: String,
}

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// The condition a row breaks. Its code is `catalogue-…`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
        #[non_exhaustive]
        pub enum Problem {
            $($(#[$doc])* #[error($code)] $name,)+
        }

        impl Problem {
            /// Every condition, for the test that each has its text.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// Kebab-case code.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

problems! {
    /// The header lacks a column.
    MissingColumn = "catalogue-missing-column",
    /// The file is no CSV or TOML, a row has another number of cells than the header, or the header names a column twice.
    Malformed = "catalogue-malformed",
    /// A cell that must be filled is empty.
    MissingValue = "catalogue-missing-value",
    /// The code stands in the file twice.
    DuplicateCode = "catalogue-duplicate-code",
    /// The code does not have the shape of a code.
    BadCode = "catalogue-bad-code",
    /// The LOINC code has another shape or a wrong check digit.
    BadLoinc = "catalogue-bad-loinc",
    /// Two items claim one LOINC code as their own.
    DuplicateLoinc = "catalogue-duplicate-loinc",
    /// The unit is not one that values can be compared and converted in.
    UnknownUnit = "catalogue-unknown-unit",
    /// The cell holds a word outside its closed list.
    UnknownWord = "catalogue-unknown-word",
    /// The specimen is none of the containers.
    UnknownSpecimen = "catalogue-unknown-specimen",
    /// The station is not in `stations.csv`.
    UnknownStation = "catalogue-unknown-station",
    /// The item is not in `items.csv`.
    UnknownItem = "catalogue-unknown-item",
    /// The package is not in `packages.toml`.
    UnknownPackage = "catalogue-unknown-package",
    /// The cell holds no number, or one outside what its column can hold.
    BadNumber = "catalogue-bad-number",
    /// The date is not `YYYY-MM-DD`.
    BadDate = "catalogue-bad-date",
    /// A lower limit lies above its upper limit.
    LowAboveHigh = "catalogue-low-above-high",
    /// A reference range does not lie within the critical limits.
    RangeBeyondCritical = "catalogue-range-beyond-critical",
    /// An SI unit without a factor, a factor without a unit, or a factor that is not above zero.
    IncompleteSi = "catalogue-incomplete-si",
    /// A cut-off that cannot be read.
    BadCutoff = "catalogue-bad-cutoff",
    /// The age is none such as `28d`, `6mo` or `18a`.
    BadAge = "catalogue-bad-age",
    /// The unit measures another kind of quantity than the item's.
    UnitMismatch = "catalogue-unit-mismatch",
    /// No person and no day can ever fall under the row.
    RangeForNobody = "catalogue-range-for-nobody",
    /// Another row, named in the value, applies to the same person just as well.
    RangeTie = "catalogue-range-tie",
    /// Two tiers of one package cover the same person.
    TierOverlap = "catalogue-tier-overlap",
    /// Two versions of one package hold on one day.
    VersionOverlap = "catalogue-version-overlap",
    /// Between two tiers of one sex lies an age that none covers.
    TierGap = "catalogue-tier-gap",
    /// Two rows of a table stand for the same case.
    DuplicateRow = "catalogue-duplicate-row",
    /// A table lacks a row for one of its cases.
    MissingRow = "catalogue-missing-row",
    /// A cell that says nothing in a row of this kind is filled.
    NotHere = "catalogue-not-here",
    /// An item is named twice in one package and tier.
    DuplicateItem = "catalogue-duplicate-item",
    /// A package gives an item to a tier of the other sex.
    ItemOtherSex = "catalogue-item-other-sex",
    /// A package includes itself, directly or through others.
    PackageCycle = "catalogue-package-cycle",
    /// The precedences between stations contradict each other.
    PrecedenceCycle = "catalogue-precedence-cycle",
}

impl CatalogueError {
    pub(crate) fn new(file: &'static str, line: u64, column: &str, problem: Problem, value: &str) -> Self {
        Self { file, line, column: column.to_owned(), problem, value: value.chars().take(80).collect() }
    }
}

impl Coded for CatalogueError {
    fn code(&self) -> &'static str {
        self.problem.code()
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file", self.file.to_owned()),
            ("line", self.line.to_string()),
            ("column", self.column.clone()),
            ("value", self.value.clone()),
        ]
    }
}
