//! The company report: no cell under five people can be worked out from its tables, and its figures are right.

#![allow(clippy::unwrap_used)] // a test may stop at what is not there
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // rounded counts of some hundred people
#![allow(clippy::needless_for_each, clippy::needless_range_loop)] // rows of a matrix

mod attacker;
mod people;

use attacker::{Paper, Puzzle, key};
use checkup_core::dice::Dice;
use checkup_core::judgement::HealthClass;
use checkup_core::lab::Flag;
use checkup_core::language::Language;
use checkup_core::person::Sex;
use checkup_core::report::chart::Figure;
use checkup_core::report::company::{Evaluated, company, figure_tables};
use checkup_core::report::doc::{Block, Doc, Text};
use people::{findings, found, person, report, staff};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Fewer are never told.
const SMALL: u32 = 5;

fn group(class: Option<HealthClass>) -> usize {
    match class {
        Some(HealthClass::I | HealthClass::II) => 0,
        Some(HealthClass::III) => 1,
        Some(HealthClass::IV | HealthClass::V) => 2,
        None => 3,
    }
}

fn class(of: &Evaluated) -> usize {
    of.class.map_or(5, |class| HealthClass::ALL.iter().position(|c| *c == class).unwrap())
}

fn age(of: &Evaluated) -> usize {
    usize::from(of.age.clamp(20, 60) / 10 - 2)
}

fn sex(of: &Evaluated) -> usize {
    usize::from(of.sex == Sex::Female)
}

/// The true number of every cell of the classes' puzzle, counted anew.
fn truth(people: &[Evaluated]) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for p in people {
        let names = [
            "N".to_owned(),
            format!("class {}", class(p)),
            format!("group {}", group(p.class)),
            format!("age {}", age(p)),
            format!("sex {}", sex(p)),
            format!("group {} age {}", group(p.class), age(p)),
            format!("group {} sex {}", group(p.class), sex(p)),
        ];
        for name in names {
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
}

fn of(counts: &BTreeMap<String, u32>, name: &str) -> u32 {
    counts.get(name).copied().unwrap_or(0)
}

/// The cell of everybody of its column, if the cell is about health.
fn column(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split(' ').collect();
    match words.as_slice() {
        ["group" | "class", _] => Some("N".to_owned()),
        ["group", _, side, at] => Some(format!("{side} {at}")),
        _ => None,
    }
}

/// A company that the reader cannot tell from the true one: built from the numbers the attacker found possible.
fn built(puzzle: &Puzzle, numbers: &[f64]) -> Vec<Evaluated> {
    let number = |name: &str| {
        let at = puzzle.names().iter().position(|known| known == name);
        let value = at.map_or(0.0, |at| numbers[at]);
        assert!((value - value.round()).abs() < 1e-6, "{name} is {value}");
        value.round() as usize
    };
    let classes: Vec<Option<HealthClass>> =
        HealthClass::ALL.iter().copied().map(Some).chain([None]).collect();
    let mut people = Vec::new();
    for (at, of_group) in [&classes[..2], &classes[2..3], &classes[3..5], &classes[5..]].iter().enumerate() {
        let list = |count: &dyn Fn(usize) -> usize, len: usize| -> Vec<usize> {
            (0..len).flat_map(|i| std::iter::repeat_n(i, count(i))).collect()
        };
        let first = [0, 2, 3, 5][at];
        let of_class = list(&|i| number(&format!("class {}", first + i)), of_group.len());
        let ages = list(&|i| number(&format!("group {at} age {i}")), 5);
        let sexes = list(&|i| number(&format!("group {at} sex {i}")), 2);
        assert_eq!((of_class.len(), ages.len()), (sexes.len(), sexes.len()));
        for ((class, age), sex) in of_class.into_iter().zip(ages).zip(sexes) {
            let age = [25, 35, 45, 55, 65][age];
            people.push(person(age, [Sex::Male, Sex::Female][sex], of_group[class]));
        }
    }
    people
}

/// Every figure of the classes' tables that is printed is true of these people.
fn fits(puzzle: &Puzzle, printed: &BTreeMap<String, u32>, people: &[Evaluated]) {
    let counts = truth(people);
    for name in puzzle.names() {
        if let Some(people) = printed.get(name) {
            assert_eq!(of(&counts, name), *people, "{name}");
        }
    }
}

/// What of a puzzle is printed: its cells that a single equation names.
fn printed(puzzle: &Puzzle, counts: &BTreeMap<String, u32>) -> BTreeMap<String, u32> {
    let names = puzzle.names().iter().filter(|name| puzzle.is_known(name));
    names.map(|name| (name.clone(), of(counts, name))).collect()
}

/// Attacks the tables of the classes.
fn attack_classes(paper: &Paper, people: &[Evaluated]) {
    let puzzle = attacker::classes(paper);
    let counts = truth(people);
    let printed = printed(&puzzle, &counts);
    let settled = puzzle.settled();
    for (at, name) in puzzle.names().iter().enumerate() {
        let here = of(&counts, name);
        let all = column(name).map(|column| of(&counts, &column));
        if (1..SMALL).contains(&here) {
            assert!(!settled.contains(&at), "{name} = {here} follows from the sums");
            let other = puzzle.extreme(at, true);
            assert!(other[at] > 4.5, "{name} = {here} is known to be under five");
            let people = built(&puzzle, &other);
            fits(&puzzle, &printed, &people);
            assert!(of(&truth(&people), name) >= SMALL);
        }
        if here > 0 && Some(here) == all {
            let other = puzzle.extreme(at, false);
            assert!(other[at] < f64::from(here) - 0.5, "all {here} of a column are known to be {name}");
            fits(&puzzle, &printed, &built(&puzzle, &other));
        }
        // Nor may zeros say it beside a hidden number.
        if here > 0 && Some(here) == all {
            let beside = |other: &&String| *other != name && column(other) == column(name);
            let mut others = puzzle.names().iter().enumerate().filter(|(_, other)| beside(other));
            let may_be = others.any(|(at, _)| puzzle.extreme(at, true)[at] > 0.5);
            assert!(may_be, "everybody of {name}'s column is known to be there");
        }
    }
    // Somebody of the company knows its people's ages and sexes and who shares which class.
    let mut known = puzzle.clone();
    let sharing: Vec<Evaluated> = people.iter().filter(|p| p.shares).cloned().collect();
    let shared = truth(&sharing);
    for (at, name) in puzzle.names().iter().enumerate() {
        known.at_least(at, of(&shared, name));
        if name.starts_with("age") || name.starts_with("sex") {
            known.known(at, of(&counts, name));
        }
    }
    for (at, name) in puzzle.names().iter().enumerate() {
        let Some(column) = column(name) else { continue };
        let alone = of(&counts, name) - of(&shared, name);
        let everybody = of(&counts, &column) - of(&shared, &column);
        if alone == 0 || (alone >= SMALL && alone != everybody) {
            continue;
        }
        let least = known.extreme(at, false)[at];
        let greatest = known.extreme(at, true)[at];
        assert!(greatest - least > 0.5, "{name}: {alone} who did not share are known");
        if alone == everybody {
            assert!(least < f64::from(of(&counts, name)) - 0.5, "{name}: all who did not share");
        }
    }
}

/// Attacks a table whose every cell is about health: `count` says how many a cell truly has.
fn attack(puzzle: &Puzzle, all_of: impl Fn(&str) -> Option<u32>, count: impl Fn(&str) -> u32) {
    let settled = puzzle.settled();
    for (at, name) in puzzle.names().iter().enumerate() {
        let here = count(name);
        if (1..SMALL).contains(&here) {
            assert!(!settled.contains(&at), "{name} = {here} follows from the sums");
            assert!(puzzle.extreme(at, true)[at] > 4.5, "{name} = {here} is known to be under five");
        }
        if here > 0 && all_of(name) == Some(here) {
            assert!(puzzle.extreme(at, false)[at] < f64::from(here) - 0.5, "all are known to be {name}");
        }
    }
}

fn attack_korean(paper: &Paper, people: &[Evaluated]) {
    let puzzle = attacker::korean(paper);
    let all = u32::try_from(people.len()).unwrap();
    // In these tests everybody has one box at most, in the order of the table.
    let count = |name: &str| match name.strip_prefix("box ") {
        None => all,
        Some(at) => {
            let kr = checkup_core::judgement::KrBox::ALL.get(at.parse::<usize>().unwrap()).copied();
            people.iter().filter(|p| p.korean.first().copied() == kr).count().try_into().unwrap()
        }
    };
    attack(&puzzle, |name| name.starts_with("box").then_some(all), count);
}

fn attack_findings(paper: &Paper, people: &[Evaluated]) {
    let grid = paper.grid("report-company-findings");
    for (row, line) in grid.rows.iter().enumerate() {
        let label = format!("{:?}", line.label);
        let code = findings().into_iter().find(|f| label.contains(&format!("item-{}\"", f.item.as_str())));
        let code = code.unwrap();
        let count = |name: &str| {
            let (what, at) = name.split_once(' ').map_or((name, None), |(what, at)| (what, Some(at)));
            let of_sex = |p: &&Evaluated| at.is_none_or(|at| sex(p).to_string() == at);
            let fits = |p: &&Evaluated| match what {
                "with" => p.findings.contains(&code),
                "without" => !p.findings.contains(&code),
                _ => true,
            };
            u32::try_from(people.iter().filter(of_sex).filter(fits).count()).unwrap()
        };
        let all_of = |name: &str| {
            let column = name.strip_prefix("with").filter(|rest| !rest.starts_with("out"))?;
            Some(count(&if column.is_empty() { "N".to_owned() } else { format!("sex{column}") }))
        };
        attack(&attacker::finding(paper, row), all_of, count);
    }
}

fn attack_everything(people: &[Evaluated], invited: u32, earlier: &[Vec<Evaluated>]) {
    let doc = company(&report(people.to_vec(), invited, earlier.to_vec()), Language::Vi);
    let paper = Paper(figure_tables(&doc));
    if people.len() < 5 {
        assert_eq!(paper.0.len(), 1, "of fewer than five people only who came is printed");
        return;
    }
    attack_classes(&paper, people);
    attack_korean(&paper, people);
    if paper.0.iter().any(|grid| key(&grid.title) == "report-company-findings") {
        attack_findings(&paper, people);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_cell_under_five_can_be_worked_out(seed: u64, count in 0_usize..90, absent in 0_u32..9) {
        let people = staff(seed, count);
        let invited = u32::try_from(count).unwrap() + absent;
        attack_everything(&people, invited, &[staff(seed ^ 1, count / 2), staff(seed ^ 2, 20)]);
    }

    #[test]
    fn nor_in_a_very_small_company(seed: u64, count in 5_usize..13) {
        attack_everything(&staff(seed, count), 20, &[]);
    }

    #[test]
    fn the_year_before_is_hidden_as_its_own_paper_hid_it(seed: u64, count in 5_usize..80) {
        let before = staff(seed, count);
        let own = company(&report(before.clone(), 90, vec![]), Language::Ko);
        let next = company(&report(staff(!seed, 60), 90, vec![before]), Language::Ko);
        for title in ["report-company-by-class", "report-company-by-judgement"] {
            let (own, next) = (Paper(figure_tables(&own)), Paper(figure_tables(&next)));
            for row in &own.grid(title).rows {
                let beside = next.grid(title).rows.iter().find(|r| r.label == row.label).unwrap();
                prop_assert_eq!(&row.figures[..2], &beside.figures[2..4]);
            }
        }
    }
}

/// A staff as a company has it: nobody old, few in the last classes, four of five share.
fn usual(seed: u64, count: usize) -> Vec<Evaluated> {
    let mut dice = Dice::new(seed);
    let person = |_| {
        let age = 22 + u16::try_from(dice.below(22) + dice.below(20)).unwrap();
        let class = match dice.below(100) {
            0..=11 => HealthClass::I,
            12..=63 => HealthClass::II,
            64..=88 => HealthClass::III,
            89..=96 => HealthClass::IV,
            _ => HealthClass::V,
        };
        let sex = if dice.percent(60) { Sex::Male } else { Sex::Female };
        Evaluated { shares: dice.percent(80), ..person(age, sex, Some(class)) }
    };
    (0..count).map(person).collect()
}

#[test]
fn a_large_company_reads_everything_but_ages() {
    for seed in 0..4 {
        let mut people = usual(seed, 900);
        people.iter_mut().for_each(|p| p.shares = false);
        let doc = company(&report(people, 950, vec![]), Language::Ko);
        for grid in figure_tables(&doc) {
            let told = grid.rows.iter().all(|row| !row.figures.contains(&Figure::Hidden));
            let title = key(&grid.title);
            assert!(told || title.ends_with("by-age") || title.ends_with("judgement"), "{title}");
        }
    }
}

/// The figures of a table by the key of its rows' labels.
fn figures(doc: &Doc, title: &str) -> Vec<(String, Vec<Figure>)> {
    let paper = Paper(figure_tables(doc));
    paper.grid(title).rows.iter().map(|row| (key(&row.label).to_owned(), row.figures.clone())).collect()
}

fn men(count: usize, class: HealthClass) -> Vec<Evaluated> {
    vec![person(35, Sex::Male, Some(class)); count]
}

#[test]
fn of_four_people_only_who_came_is_told_and_five_have_figures() {
    let of = |count| company(&report(men(count, HealthClass::II), 9, vec![]), Language::Vi);
    for count in 0..5 {
        let doc = of(count);
        assert_eq!(figure_tables(&doc).len(), 1, "{count}");
        let why = Block::Paragraph(Text::key("report-company-too-few"));
        assert!(doc.blocks.contains(&why), "{count}");
    }
    let doc = of(5);
    assert_eq!(figures(&doc, "report-company-by-class").last().unwrap().1[0], Figure::People(5));
}

#[test]
fn four_of_a_class_are_hidden_and_five_are_told() {
    let told = |weak: usize| {
        let mut people = [men(20, HealthClass::II), men(20, HealthClass::III)].concat();
        people.extend(men(weak, HealthClass::IV));
        people.extend(men(20, HealthClass::I));
        let doc = company(&report(people, 90, vec![]), Language::En);
        figures(&doc, "report-company-by-class")[3].1[0]
    };
    assert_eq!(told(4), Figure::Hidden);
    assert_eq!(told(5), Figure::People(5));
}

#[test]
fn what_is_printed_is_true_and_adds_up() {
    for seed in 0..40 {
        let (now, then) = (usual(seed, 150), usual(seed + 100, 90));
        let doc = company(&report(now.clone(), 170, vec![then]), Language::En);
        let counts = truth(&now);
        let puzzle = attacker::classes(&Paper(figure_tables(&doc)));
        // The attacker's equations hold of the true numbers, so every sum and every printed figure is right.
        puzzle.check(|name| of(&counts, name));
        let came = figures(&doc, "report-company-participation");
        let people = |at: usize| if let Figure::People(n) = came[at].1[0] { n } else { panic!() };
        assert_eq!((people(0), people(1), people(3)), (170, 150, 150));
        assert_eq!((people(0) - people(1), people(1) - people(3)), (people(2), people(4)));
    }
}

#[test]
fn without_a_year_before_there_is_no_comparison_and_it_says_why() {
    let doc = company(&report(usual(3, 60), 60, vec![usual(4, 4)]), Language::Vi);
    assert_eq!(Paper(figure_tables(&doc)).grid("report-company-by-class").columns.len(), 3);
    assert!(doc.blocks.contains(&Block::Note(Text::key("report-company-no-last-year"))));
    let doc = company(&report(usual(3, 60), 60, vec![usual(4, 50)]), Language::Vi);
    assert_eq!(Paper(figure_tables(&doc)).grid("report-company-by-class").columns.len(), 6);
}

#[test]
fn advice_follows_from_printed_figures() {
    let mut people = men(60, HealthClass::II);
    people.iter_mut().take(20).for_each(|p| p.findings = [found("LDL", Flag::High)].into());
    people.extend(men(40, HealthClass::I));
    let said = |people: Vec<Evaluated>, invited| {
        let doc = company(&report(people, invited, vec![]), Language::Vi);
        format!("{:?}", doc.blocks)
    };
    assert!(said(people.clone(), 100).contains("advice-lipids"));
    assert!(!said(people.clone(), 100).contains("advice-attend"));
    assert!(said(people.clone(), 120).contains("advice-attend"));
    people.iter_mut().for_each(|p| p.findings.clear());
    assert!(said(people, 100).contains("advice-keep"));
}
