//! Somebody who wants to know about single people and has nothing but the printed tables (and, if they work there, the
//! staff's ages and sexes and the classes of those who share them). Written without the code that hides the cells: it
//! reads tables, adds up rows and columns, turns percentages back into counts, eliminates unknowns, and looks for the
//! least and the greatest number of every cell by linear programming.

use checkup_core::report::chart::{Figure, FigureTable};
use checkup_core::report::doc::Text;

/// The tables of a paper by the key of their titles.
pub struct Paper<'a>(pub Vec<&'a FigureTable>);

/// The key of a text.
pub fn key(text: &Text) -> &str {
    match text {
        Text::Key { key, .. } => key,
        _ => "",
    }
}

impl<'a> Paper<'a> {
    pub fn grid(&self, title: &str) -> &'a FigureTable {
        self.0.iter().find(|grid| key(&grid.title) == title).unwrap_or_else(|| panic!("no table {title}"))
    }
}

/// A count from a figure; a percentage of a known whole gives its count back.
fn counted(figure: Figure, whole: u32) -> Option<u32> {
    match figure {
        Figure::People(people) => Some(people),
        Figure::Share(tenths) => {
            let near = (f64::from(tenths) * f64::from(whole) / 1_000.0).round();
            let exact = (0..=whole).filter(|n| Figure::share(Some(*n), Some(whole)) == figure);
            // Above a thousand people several counts share a percentage.
            exact.min_by_key(|n| (f64::from(*n) - near).abs() as u64)
        }
        _ => None,
    }
}

/// Unknown cells and the equations between them.
#[derive(Clone, Default)]
pub struct Puzzle {
    names: Vec<String>,
    least: Vec<f64>,
    rows: Vec<(Vec<(usize, f64)>, f64)>,
}

impl Puzzle {
    pub fn cell(&mut self, name: impl Into<String>) -> usize {
        let name = name.into();
        if let Some(at) = self.names.iter().position(|known| *known == name) {
            return at;
        }
        self.names.push(name);
        self.least.push(0.0);
        self.names.len() - 1
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Its number is printed.
    pub fn is_known(&self, name: &str) -> bool {
        let at = self.names.iter().position(|known| known == name);
        self.rows.iter().any(|(row, _)| row.len() == 1 && row.first().map(|(cell, _)| *cell) == at)
    }

    pub fn known(&mut self, cell: usize, people: u32) {
        self.rows.push((vec![(cell, 1.0)], f64::from(people)));
    }

    /// Every equation holds of these numbers.
    pub fn check(&self, number: impl Fn(&str) -> u32) {
        for (row, whole) in &self.rows {
            let sum: f64 =
                row.iter().map(|&(cell, factor)| factor * f64::from(number(&self.names[cell]))).sum();
            assert!(
                (sum - whole).abs() < 1e-9,
                "{:?}",
                row.iter().map(|r| &self.names[r.0]).collect::<Vec<_>>()
            );
        }
    }

    /// At least so many are in the cell.
    pub fn at_least(&mut self, cell: usize, people: u32) {
        self.least[cell] = f64::from(people);
    }

    pub fn sum(&mut self, parts: &[usize], whole: usize) {
        let mut row: Vec<(usize, f64)> = parts.iter().map(|&cell| (cell, 1.0)).collect();
        row.push((whole, -1.0));
        self.rows.push((row, 0.0));
    }

    /// Cells that the equations alone settle: Gauss and Jordan.
    pub fn settled(&self) -> Vec<usize> {
        let width = self.names.len();
        let mut matrix: Vec<Vec<f64>> = self
            .rows
            .iter()
            .map(|(row, whole)| {
                let mut line = vec![0.0; width + 1];
                row.iter().for_each(|&(cell, factor)| line[cell] += factor);
                line[width] = *whole;
                line
            })
            .collect();
        let mut done = 0;
        for column in 0..width {
            let Some(pivot) = (done..matrix.len()).find(|&row| matrix[row][column].abs() > 1e-9) else {
                continue;
            };
            matrix.swap(done, pivot);
            let factor = matrix[done][column];
            matrix[done].iter_mut().for_each(|value| *value /= factor);
            for row in (0..matrix.len()).filter(|&row| row != done) {
                let factor = matrix[row][column];
                if factor.abs() > 1e-12 {
                    for at in 0..=width {
                        matrix[row][at] -= factor * matrix[done][at];
                    }
                }
            }
            done += 1;
        }
        let single = |row: &&Vec<f64>| row[..width].iter().filter(|value| value.abs() > 1e-9).count() == 1;
        matrix
            .iter()
            .filter(single)
            .filter_map(|row| row[..width].iter().position(|v| v.abs() > 1e-9))
            .collect()
    }

    /// The numbers of every cell where this one is greatest (or least): a vertex, found by the simplex method.
    pub fn extreme(&self, cell: usize, greatest: bool) -> Vec<f64> {
        let (width, height) = (self.names.len(), self.rows.len());
        // Shifted by the least numbers, with one artificial variable a row.
        let mut table: Vec<Vec<f64>> = Vec::new();
        for (at, (row, whole)) in self.rows.iter().enumerate() {
            let mut line = vec![0.0; width + height + 1];
            row.iter().for_each(|&(cell, factor)| line[cell] += factor);
            let shifted: f64 = row.iter().map(|&(cell, factor)| factor * self.least[cell]).sum();
            line[width + height] = whole - shifted;
            if line[width + height] < 0.0 {
                line.iter_mut().for_each(|value| *value = -*value);
            }
            line[width + at] = 1.0;
            table.push(line);
        }
        let mut basis: Vec<usize> = (width..width + height).collect();
        let mut cost = vec![0.0; width + height];
        cost[width..].iter_mut().for_each(|c| *c = 1.0);
        minimise(&mut table, &mut basis, &cost, width + height);
        let left: f64 = (0..height).filter(|&r| basis[r] >= width).map(|r| table[r][width + height]).sum();
        assert!(left.abs() < 1e-6, "the printed tables contradict each other");
        // Artificial variables that are still in the basis stand in rows of nothing.
        for row in 0..height {
            if basis[row] >= width
                && let Some(column) = (0..width).find(|&c| table[row][c].abs() > 1e-9)
            {
                pivot(&mut table, &mut basis, row, column);
            }
        }
        let mut cost = vec![0.0; width + height];
        cost[cell] = if greatest { -1.0 } else { 1.0 };
        minimise(&mut table, &mut basis, &cost, width);
        let mut found = self.least.clone();
        for (row, &column) in basis.iter().enumerate() {
            if column < width {
                found[column] += table[row][width + height];
            }
        }
        found
    }
}

fn pivot(table: &mut [Vec<f64>], basis: &mut [usize], row: usize, column: usize) {
    let factor = table[row][column];
    table[row].iter_mut().for_each(|value| *value /= factor);
    for other in (0..table.len()).filter(|&other| other != row) {
        let factor = table[other][column];
        if factor.abs() > 1e-12 {
            for at in 0..table[other].len() {
                table[other][at] -= factor * table[row][at];
            }
        }
    }
    basis[row] = column;
}

/// Bland's rule: the first column that helps, so that it ends.
fn minimise(table: &mut [Vec<f64>], basis: &mut [usize], cost: &[f64], columns: usize) {
    loop {
        let reduced = |column: usize| -> f64 {
            let through: f64 = basis.iter().enumerate().map(|(r, &b)| cost[b] * table[r][column]).sum();
            cost[column] - through
        };
        let Some(column) = (0..columns).find(|&c| !basis.contains(&c) && reduced(c) < -1e-9) else { return };
        let last = table.first().map_or(0, |row| row.len() - 1);
        let rows = (0..table.len()).filter(|&row| table[row][column] > 1e-9);
        let ratio = |row: &usize| table[*row][last] / table[*row][column];
        let row = rows.min_by(|a, b| ratio(a).total_cmp(&ratio(b)).then(basis[*a].cmp(&basis[*b])));
        pivot(table, basis, row.expect("nobody is without end"), column);
    }
}

/// The classes by age and by sex as a puzzle, from the tables as printed. Cells: `N`, `class 0`…, `group 0`, `age 0`,
/// `sex 0`, `group 0 age 1`, `group 0 sex 1`, by places in the tables.
pub fn classes(paper: &Paper) -> Puzzle {
    let mut puzzle = Puzzle::default();
    let all = puzzle.cell("N");
    let by_class = paper.grid("report-company-by-class");
    let whole = by_class.rows.iter().find(|row| row.is_total).unwrap();
    let Figure::People(evaluated) = whole.figures[0] else { panic!("everybody is always printed") };
    puzzle.known(all, evaluated);
    let mut classes: Vec<usize> = Vec::new();
    let lines = || by_class.rows.iter().filter(|row| !row.is_total);
    for (at, row) in lines().enumerate() {
        let cell = puzzle.cell(format!("class {at}"));
        classes.push(cell);
        for figure in &row.figures[..2] {
            if let Some(people) = counted(*figure, evaluated) {
                puzzle.known(cell, people);
            }
        }
    }
    puzzle.sum(&classes, all);
    let mut group_cells = Vec::new();
    for (title, side) in [("report-company-by-age", "age"), ("report-company-by-sex", "sex")] {
        let grid = paper.grid(title);
        let width = grid.columns.len() - 2;
        let margins: Vec<usize> = (0..width).map(|at| puzzle.cell(format!("{side} {at}"))).collect();
        let mut columns: Vec<Vec<usize>> = vec![Vec::new(); width];
        group_cells.clear();
        for (at, row) in grid.rows.iter().enumerate() {
            let cells: Vec<usize> = if row.is_total {
                margins.iter().copied().chain([all]).collect()
            } else {
                let total = puzzle.cell(format!("group {at}"));
                let cells: Vec<usize> =
                    (0..width).map(|c| puzzle.cell(format!("group {at} {side} {c}"))).collect();
                columns.iter_mut().zip(&cells).for_each(|(column, cell)| column.push(*cell));
                puzzle.sum(&cells, total);
                group_cells.push(total);
                cells.into_iter().chain([total]).collect()
            };
            for (cell, figure) in cells.into_iter().zip(&row.figures) {
                if let Some(people) = counted(*figure, evaluated) {
                    puzzle.known(cell, people);
                }
            }
        }
        for (column, margin) in columns.iter().zip(&margins) {
            puzzle.sum(column, *margin);
        }
        puzzle.sum(&margins, all);
    }
    puzzle.sum(&group_cells, all);
    // I and II, III, IV and V, not classified.
    for (group, of) in [vec![0, 1], vec![2], vec![3, 4], vec![5]].into_iter().enumerate() {
        let parts: Vec<usize> = of.into_iter().filter_map(|class| classes.get(class).copied()).collect();
        if let (Some(total), false) = (group_cells.get(group), parts.is_empty()) {
            puzzle.sum(&parts, *total);
        }
    }
    // The trend prints the groups of this year as percentages.
    if let Some(grid) = paper.0.iter().find(|grid| key(&grid.title) == "report-company-trend") {
        let row = grid.rows.last().unwrap();
        for (group, figure) in row.figures[1..].iter().enumerate() {
            if let Some(people) = counted(*figure, evaluated) {
                puzzle.known(group_cells[group], people);
            }
        }
    }
    puzzle
}

/// The Korean judgement as a puzzle: `N`, `box 0`….
pub fn korean(paper: &Paper) -> Puzzle {
    let grid = paper.grid("report-company-by-judgement");
    let mut puzzle = Puzzle::default();
    let all = puzzle.cell("N");
    let Figure::People(evaluated) = grid.rows.last().unwrap().figures[0] else { panic!() };
    puzzle.known(all, evaluated);
    let mut parts = Vec::new();
    for (at, row) in grid.rows.iter().filter(|row| !row.is_total).enumerate() {
        let cell = puzzle.cell(format!("box {at}"));
        parts.push(cell);
        for figure in &row.figures[..2] {
            if let Some(people) = counted(*figure, evaluated) {
                puzzle.known(cell, people);
            }
        }
    }
    puzzle.sum(&parts, all);
    puzzle
}

/// One finding as a puzzle: `with`, `without`, and `with 0`, `without 0`, `sex 0`… where the table has the sexes.
pub fn finding(paper: &Paper, row: usize) -> Puzzle {
    let grid = paper.grid("report-company-findings");
    let row = &grid.rows[row];
    let by_sex = paper.grid("report-company-by-sex").rows.last().unwrap();
    let Figure::People(evaluated) = by_sex.figures[2] else { panic!() };
    let mut puzzle = Puzzle::default();
    let [all, with, without] = ["N", "with", "without"].map(|name| puzzle.cell(name));
    puzzle.known(all, evaluated);
    puzzle.sum(&[with, without], all);
    for figure in &row.figures[..2] {
        if let Some(people) = counted(*figure, evaluated) {
            puzzle.known(with, people);
        }
    }
    if grid.columns.iter().any(|column| key(column) == "report-sex-male") {
        let (mut has, mut has_not) = (Vec::new(), Vec::new());
        for sex in 0..2 {
            let cells = ["with", "without", "sex"].map(|name| puzzle.cell(format!("{name} {sex}")));
            puzzle.sum(&cells[..2], cells[2]);
            has.push(cells[0]);
            has_not.push(cells[1]);
            if let Some(people) = counted(by_sex.figures[sex], evaluated) {
                puzzle.known(cells[2], people);
            }
            if let Some(people) = counted(row.figures[2 + sex], evaluated) {
                puzzle.known(cells[0], people);
            }
        }
        puzzle.sum(&has, with);
        puzzle.sum(&has_not, without);
    }
    puzzle
}
