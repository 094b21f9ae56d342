//! From people to figures that may be printed: everything else of a report is made from [`Statistics`] alone, which no
//! longer holds what must not be told.

use super::network::{ArcId, Network, SMALL};
use crate::catalog::Category;
use crate::codes::ItemCode;
use crate::judgement::{HealthClass, KrBox};
use crate::lab::Flag;
use crate::person::Sex;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody with a signed conclusion, without a name.
#[derive(Clone, PartialEq, Eq)]
pub struct Evaluated {
    /// Age on the day of the checkup, in years.
    pub age: u16,
    /// Administrative sex.
    pub sex: Sex,
    /// Vietnamese class; none where the law forbids one.
    pub class: Option<HealthClass>,
    /// Korean boxes.
    pub korean: Vec<KrBox>,
    /// What was found.
    pub findings: BTreeSet<Found>,
    /// They let the employer have their class, so that the employer's list names it.
    pub shares: bool,
}

impl std::fmt::Debug for Evaluated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Evaluated(redacted)")
    }
}

/// A result out of its range, as far as a report tells it apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// What was examined.
    pub item: ItemCode,
    /// On which side.
    pub side: Side,
}

/// Whether a report to an employer counts an item at all. Infections (HIV has an access law of its own, Law 64/2006),
/// pregnancy and gynaecology are no employer's affair, not even as figures.
pub fn is_counted(item: &ItemCode, category: Category) -> bool {
    !matches!(category, Category::Infection | Category::Gynaecology)
        && !["HCG_S", "U_HCG"].contains(&item.as_str())
}

/// On which side of its range a result lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Below.
    Low,
    /// Above.
    High,
    /// Neither; it has words instead of a number.
    Abnormal,
}

impl Found {
    /// What a flag says about an item; nothing if it is normal or was not compared.
    pub fn new(item: ItemCode, flag: Flag) -> Option<Self> {
        let side = match flag {
            Flag::Low | Flag::CriticalLow => Side::Low,
            Flag::High | Flag::CriticalHigh => Side::High,
            Flag::Abnormal => Side::Abnormal,
            Flag::Normal | Flag::NoRange => return None,
        };
        Some(Self { item, side })
    }
}

/// Classes that stand together where a table is crossed: what a class is enough for (Decision 1613, part IV).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// I and II: enough for every kind of work.
    Strong,
    /// III: not enough for driving, machines and hazardous work.
    Average,
    /// IV and V: not enough for heavy labour either.
    Weak,
    /// Not classified.
    None,
}

impl Group {
    /// In the order of the tables.
    pub const ALL: [Self; 4] = [Self::Strong, Self::Average, Self::Weak, Self::None];

    /// Where a class belongs.
    pub const fn of(class: Option<HealthClass>) -> Self {
        match class {
            Some(HealthClass::I | HealthClass::II) => Self::Strong,
            Some(HealthClass::III) => Self::Average,
            Some(HealthClass::IV | HealthClass::V) => Self::Weak,
            None => Self::None,
        }
    }

    /// Its classes.
    pub const fn classes(self) -> &'static [Option<HealthClass>] {
        match self {
            Self::Strong => &[Some(HealthClass::I), Some(HealthClass::II)],
            Self::Average => &[Some(HealthClass::III)],
            Self::Weak => &[Some(HealthClass::IV), Some(HealthClass::V)],
            Self::None => &[None],
        }
    }
}

/// First years of the age bands; the last one is open.
pub const BANDS: [u16; 5] = [0, 30, 40, 50, 60];
/// The columns by sex.
pub const SEXES: [Sex; 2] = [Sex::Male, Sex::Female];

/// What hiding a cell costs a reader besides its people: what many tables print is hidden last.
mod price {
    pub const AGE: u32 = 1;
    pub const SEX: u32 = 500;
    pub const CLASS: u32 = 5_000;
    pub const GROUP: u32 = 6_000;
    pub const MARGIN: u32 = 20_000;
}

/// What is printed in a cell; none where it is hidden.
pub type Cell = Option<u32>;

/// Class groups by age band or sex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cross {
    /// Everybody of a column.
    pub columns: Vec<Cell>,
    /// Each group with its cells and its total.
    pub rows: Vec<(Group, Vec<Cell>, Cell)>,
}

/// How many have a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCells {
    /// All.
    pub all: Cell,
    /// By sex, in the order of [`SEXES`]; none if the table has no such columns.
    pub by_sex: Option<[Cell; 2]>,
}

/// The figures of one year, as far as they may be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statistics {
    /// People with a signed conclusion; at least five.
    pub evaluated: u32,
    /// By Vietnamese class, I to V; not classified last, and only if there is anybody.
    pub classes: Vec<(Option<HealthClass>, Cell)>,
    /// By the Korean box that asks for most; without a judgement last, and only if there is anybody.
    pub korean: Vec<(Option<KrBox>, Cell)>,
    /// Class groups by age band.
    pub by_age: Cross,
    /// Class groups by sex.
    pub by_sex: Cross,
    /// Findings that anybody has.
    pub findings: BTreeMap<Found, FoundCells>,
}

/// A column of a person's age.
fn band(age: u16) -> usize {
    BANDS.iter().rposition(|&first| age >= first).unwrap_or(0)
}

/// A column of a person's sex.
fn place(sex: Sex) -> usize {
    SEXES.iter().position(|&s| s == sex).unwrap_or(0)
}

/// Several boxes may be ticked; a person is counted once, where most is to be done.
fn weightiest(boxes: &[KrBox]) -> Option<KrBox> {
    const ORDER: [KrBox; 5] =
        [KrBox::SuspectHypertensionDiabetes, KrBox::Suspect, KrBox::Treated, KrBox::NormalB, KrBox::NormalA];
    ORDER.into_iter().find(|kr| boxes.contains(kr))
}

fn count<'a>(people: impl Iterator<Item = &'a Evaluated>) -> u32 {
    u32::try_from(people.count()).unwrap_or(u32::MAX)
}

impl Statistics {
    /// Counts people and hides what must be hidden. None for fewer than five people: any figure would be about persons.
    pub fn new(people: &[Evaluated]) -> Option<Self> {
        let evaluated = count(people.iter());
        if evaluated < SMALL {
            return None;
        }
        let (classes, by_age, by_sex) = Classes::draw(people, evaluated).read();
        let shown = by_sex.columns.iter().all(Option::is_some);
        let codes: BTreeSet<&Found> = people.iter().flat_map(|person| &person.findings).collect();
        let findings = codes.into_iter().map(|code| (code.clone(), found(people, evaluated, code, shown)));
        let findings = findings.collect();
        Some(Self { evaluated, classes, korean: korean(people, evaluated), by_age, by_sex, findings })
    }
}

/// All people run from `in` to `out` and back.
fn everybody(net: &mut Network, people: u32) -> (usize, usize, ArcId) {
    let (start, end) = (net.node(), net.node());
    let all = net.cell(end, start, people, 0);
    net.pin(all);
    (start, end, all)
}

/// The Korean boxes: one table whose cells add up to everybody.
fn korean(people: &[Evaluated], evaluated: u32) -> Vec<(Option<KrBox>, Cell)> {
    let mut net = Network::default();
    let (start, end, all) = everybody(&mut net, evaluated);
    let mut cells = Vec::new();
    for kr in KrBox::ALL.iter().copied().map(Some).chain([None]) {
        let here = count(people.iter().filter(|p| weightiest(&p.korean) == kr));
        if kr.is_some() || here > 0 {
            cells.push((kr, net.cell(start, end, here, 1)));
        }
    }
    let wanted: Vec<_> = cells.iter().map(|&(_, cell)| (cell, Some(all))).collect();
    let safe = net.protect(&wanted);
    cells.into_iter().map(|(kr, cell)| (kr, net.printed(cell).filter(|_| safe))).collect()
}

/// One finding: who has it and who has not, by sex where everybody's sex is printed.
fn found(people: &[Evaluated], evaluated: u32, code: &Found, by_sex: bool) -> FoundCells {
    let mut net = Network::default();
    let (start, end, all) = everybody(&mut net, evaluated);
    let (with, without) = (net.node(), net.node());
    let has = |p: &&Evaluated| p.findings.contains(code);
    let total = count(people.iter().filter(has));
    let total_cell = net.cell(with, end, total, price::CLASS);
    let rest_cell = net.cell(without, end, evaluated - total, 0);
    net.leave_out(rest_cell);
    let mut wanted = vec![(total_cell, Some(all)), (rest_cell, None)];
    let mut cells = Vec::new();
    if by_sex {
        for sex in SEXES {
            let node = net.node();
            let of_sex = count(people.iter().filter(|p| p.sex == sex));
            let here = count(people.iter().filter(has).filter(|p| p.sex == sex));
            let column = net.cell(start, node, of_sex, 0);
            net.pin(column);
            let cell = net.cell(node, with, here, 1);
            let rest = net.cell(node, without, of_sex - here, 0);
            net.leave_out(rest);
            wanted.extend([(cell, Some(column)), (rest, None)]);
            cells.push(cell);
        }
    } else {
        for (node, here) in [(with, total), (without, evaluated - total)] {
            let cell = net.cell(start, node, here, 0);
            net.leave_out(cell);
        }
    }
    let safe = net.protect(&wanted);
    let print = |cell: ArcId| net.printed(cell).filter(|_| safe);
    let by_sex = match cells.as_slice() {
        &[men, women] => Some([print(men), print(women)]),
        _ => None,
    };
    FoundCells { all: print(total_cell), by_sex }
}

/// The classes, by age and by sex: people run from their age through their class to their sex. Any flow through it is a
/// possible staff, since within a class age and sex may meet in any way.
struct Classes {
    net: Network,
    safe: bool,
    ages: Vec<ArcId>,
    sexes: Vec<ArcId>,
    groups: Vec<GroupCells>,
}

struct GroupCells {
    group: Group,
    by_age: Vec<ArcId>,
    total: ArcId,
    classes: Vec<(Option<HealthClass>, ArcId)>,
    by_sex: Vec<ArcId>,
}

impl Classes {
    fn draw(people: &[Evaluated], evaluated: u32) -> Self {
        let mut net = Network::default();
        let (start, end, all) = everybody(&mut net, evaluated);
        let mut wanted: Vec<(ArcId, Option<ArcId>)> = Vec::new();
        let mut margin = |net: &mut Network, sexes: bool, at: usize| {
            let mine = people.iter().filter(|p| if sexes { place(p.sex) == at } else { band(p.age) == at });
            let (here, shared) = (count(mine.clone()), count(mine.filter(|p| p.shares)));
            let node = net.node();
            let (from, to) = if sexes { (node, end) } else { (start, node) };
            let cell = net.cell(from, to, here, price::MARGIN);
            net.counted(cell);
            net.share(cell, shared);
            wanted.push((cell, None));
            (node, cell)
        };
        let ages: Vec<_> = (0..BANDS.len()).map(|at| margin(&mut net, false, at)).collect();
        let sexes: Vec<_> = (0..SEXES.len()).map(|at| margin(&mut net, true, at)).collect();
        let shared = count(people.iter().filter(|p| p.shares));
        net.share(all, shared);
        let mut groups = Vec::new();
        for group in Group::ALL {
            let members: Vec<&Evaluated> = people.iter().filter(|p| Group::of(p.class) == group).collect();
            if group == Group::None && members.is_empty() {
                continue;
            }
            let (entry, middle, exit) = (net.node(), net.node(), net.node());
            let mut cell = |net: &mut Network, from, to, price, column, mine: &dyn Fn(&Evaluated) -> bool| {
                let here = members.iter().copied().filter(|p| mine(p));
                let arc = net.cell(from, to, count(here.clone()), price);
                net.share(arc, count(here.filter(|p| p.shares)));
                wanted.push((arc, Some(column)));
                arc
            };
            let by_age = ages.iter().enumerate().map(|(at, &(node, column))| {
                cell(&mut net, node, entry, price::AGE, column, &|p| band(p.age) == at)
            });
            let by_age = by_age.collect();
            let total = cell(&mut net, entry, middle, price::GROUP, all, &|_| true);
            let classes = group.classes().iter().map(|&class| {
                (class, cell(&mut net, middle, exit, price::CLASS, all, &|p| p.class == class))
            });
            let classes = classes.collect();
            let by_sex = sexes.iter().enumerate().map(|(at, &(node, column))| {
                cell(&mut net, exit, node, price::SEX, column, &|p| place(p.sex) == at)
            });
            let by_sex = by_sex.collect();
            groups.push(GroupCells { group, by_age, total, classes, by_sex });
        }
        let safe = net.protect(&wanted);
        let cells = |margins: Vec<(usize, ArcId)>| margins.into_iter().map(|(_, cell)| cell).collect();
        Self { safe, ages: cells(ages), sexes: cells(sexes), groups, net }
    }

    fn read(&self) -> (Vec<(Option<HealthClass>, Cell)>, Cross, Cross) {
        let print = |cell: &ArcId| self.net.printed(*cell).filter(|_| self.safe);
        let all = |cells: &[ArcId]| cells.iter().map(print).collect::<Vec<Cell>>();
        let cross = |columns: &[ArcId], of: &dyn Fn(&GroupCells) -> Vec<Cell>| Cross {
            columns: all(columns),
            rows: self.groups.iter().map(|g| (g.group, of(g), print(&g.total))).collect(),
        };
        let classes = self.groups.iter().flat_map(|g| &g.classes);
        (
            classes.map(|(class, cell)| (*class, print(cell))).collect(),
            cross(&self.ages, &|g| all(&g.by_age)),
            cross(&self.sexes, &|g| all(&g.by_sex)),
        )
    }
}
