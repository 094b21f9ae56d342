//! Open-shop instances: those of the literature and those of any folder.

use crate::taillard;
use checkup_core::routing::shop::{Budget, plan_shop, shop_bound};
use std::path::Path;
use std::time::{Duration, Instant};

/// Prints `shop`, name, jobs, machines, bound, makespan and milliseconds of every instance.
pub(crate) fn print(millis: u64, folders: &[&str]) {
    let mut instances = taillard::instances();
    for folder in folders {
        let mut files: Vec<_> =
            std::fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path()).collect();
        files.sort();
        instances.extend(files.iter().filter(|file| file.is_file()).map(|file| read(file)));
    }
    for (name, durations) in instances {
        let (begun, most) = (Instant::now(), Duration::from_millis(millis));
        let mut stop = || begun.elapsed() >= most;
        let plan = plan_shop(&durations, Budget { tries: u64::MAX, stop: &mut stop });
        let took = begun.elapsed().as_millis();
        let starts = &plan.starts;
        assert!(feasible(&durations, starts), "{name}: two operations at once");
        let machines = durations.first().map_or(0, Vec::len);
        println!(
            "shop\t{name}\t{}\t{machines}\t{}\t{}\t{took}",
            durations.len(),
            shop_bound(&durations),
            plan.makespan
        );
    }
}

/// `n m` and `n` rows of `m` durations, with any white space between them.
fn read(file: &Path) -> (String, Vec<Vec<u32>>) {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let text = std::fs::read_to_string(file).expect("a text");
    let mut numbers =
        text.split_whitespace().map(|word| word.parse::<u32>().unwrap_or_else(|_| panic!("{name}: {word}")));
    let mut next = || numbers.next().unwrap_or_else(|| panic!("{name}: too short"));
    let (jobs, machines) = (next(), next());
    let durations = (0..jobs).map(|_| (0..machines).map(|_| next()).collect()).collect();
    (name, durations)
}

/// No job and no machine does two things at once.
fn feasible(durations: &[Vec<u32>], starts: &[Vec<u64>]) -> bool {
    let machines = durations.first().map_or(0, Vec::len);
    let span = |job: usize, machine: usize| {
        let start = starts[job][machine];
        (start, start + u64::from(durations[job][machine]))
    };
    let apart = |mut spans: Vec<(u64, u64)>| {
        spans.retain(|(from, to)| from < to);
        spans.sort_unstable();
        spans.windows(2).all(|pair| pair[0].1 <= pair[1].0)
    };
    (0..durations.len()).all(|job| apart((0..machines).map(|machine| span(job, machine)).collect()))
        && (0..machines).all(|machine| apart((0..durations.len()).map(|job| span(job, machine)).collect()))
}
