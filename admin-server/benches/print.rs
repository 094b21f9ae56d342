//! Measures printing: `export FOLDER COUNT` writes a report as data for other programs, `warm RUNS` sets it again and again,
//! `many COUNT` prints so many people's reports. `cargo xtask bench print` puts the figures beside the others'.
//!
//! Every paper differs in its digits, as people's reports do, so that no program sets the same page twice.

use checkup_core::report::doc::{Doc, ReportNumber};
use checkup_server::print::frame::{Face, Frame, Ink, Len, Page};
use checkup_server::print::{layout, render, sample};
use serde_json::{Value, json};
use std::error::Error;
use std::path::Path;

type Done<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["export", folder, count] => export(Path::new(folder), count.parse()?),
        ["warm", runs] => warm(runs.parse()?),
        ["many", count] => many(count.parse()?),
        // Started by `cargo test --all-targets` or by hand without a wish.
        _ => Ok(()),
    }
}

/// The report that is measured: in two languages side by side if there is one, and the longest.
fn report() -> Done<Doc> {
    let samples = sample::all().into_iter().filter(|s| s.doc.kind.name() == "personal");
    let longest = |doc: &Doc| layout(doc).map_or(0, |pages| pages.len());
    let best = samples.max_by_key(|s| (s.languages == "vi+ko", longest(&s.doc)));
    Ok(best.ok_or("no personal report among the samples")?.doc)
}

fn numbered(doc: &Doc, number: usize) -> Done<Doc> {
    Ok(Doc { number: ReportNumber::parse(&format!("20261121-A{number:04}-1"))?, ..doc.clone() })
}

fn export(folder: &Path, count: usize) -> Done {
    let pages = layout(&report()?)?;
    for number in 0..count {
        let pages: Vec<Value> = pages.iter().map(|page| as_data(page, number)).collect();
        let file = folder.join(format!("paper-{number:03}.json"));
        std::fs::write(file, serde_json::to_vec(&json!({ "pages": pages }))?)?;
    }
    println!("pages\t{}", pages.len());
    Ok(())
}

/// A page as places of lines and boxes; what is neither becomes the box around it.
#[allow(clippy::match_wildcard_for_single_variants)] // bar codes, charts: not in a report
fn as_data(page: &Page, number: usize) -> Value {
    let mut texts = Vec::new();
    let mut boxes = Vec::new();
    let mut fill = |x: Len, y: Len, w: Len, h: Len, ink: Ink| {
        boxes.push(json!({ "x": pt(x), "y": pt(y), "w": pt(w), "h": pt(h), "ink": hex(ink) }));
    };
    for frame in &page.frames {
        match frame {
            Frame::Text { x, baseline, size, face, ink, text } => texts.push(json!({
                "x": pt(*x), "y": pt(*baseline), "size": pt(*size), "bold": *face == Face::Bold,
                "ink": hex(*ink), "text": other_digits(text, number),
            })),
            Frame::Rect { x, y, width, height, ink } => fill(*x, *y, *width, *height, *ink),
            Frame::Rule { from, to, weight, ink } => {
                fill(from.0, from.1, (to.0 - from.0).max(*weight), (to.1 - from.1).max(*weight), *ink);
            }
            Frame::Shape { x, y, size, ink, .. } => fill(x - size / 2, y - size / 2, *size, *size, *ink),
            _ => {}
        }
    }
    json!({ "width": pt(page.width), "height": pt(page.height), "texts": texts, "boxes": boxes })
}

fn other_digits(text: &str, by: usize) -> String {
    let turned = |c: char| {
        let digit = usize::try_from(c.to_digit(10)?).ok()?;
        char::from_digit(u32::try_from((digit + by) % 10).ok()?, 10)
    };
    text.chars().map(|c| turned(c).unwrap_or(c)).collect()
}

#[allow(clippy::cast_precision_loss)] // thousandths of a page
fn pt(length: Len) -> f64 {
    length as f64 / 1_000.0
}

fn hex(ink: Ink) -> String {
    let [r, g, b] = ink.rgb();
    format!("{r:02x}{g:02x}{b:02x}")
}

fn warm(runs: usize) -> Done {
    let doc = report()?;
    let mut times = Vec::new();
    let mut size = 0;
    for run in 0..runs + 3 {
        let doc = numbered(&doc, run)?;
        let before = processor();
        size = render(&doc)?.len();
        if run >= 3 {
            times.push(processor() - before);
        }
    }
    times.sort_unstable();
    println!("cpu\t{}\nsize\t{size}\npeak\t{}", times.get(runs / 2).unwrap_or(&0), peak());
    Ok(())
}

/// One after the other, as the batch does: nothing of a paper is kept when it is written.
fn many(count: usize) -> Done {
    let doc = report()?;
    let before = processor();
    let mut bytes = 0;
    for number in 0..count {
        bytes += render(&numbered(&doc, number)?)?.len();
    }
    println!("cpu\t{}\nsize\t{bytes}\npeak\t{}", processor() - before, peak());
    Ok(())
}

/// Nanoseconds of all threads on a processor; the wall's where the system does not tell.
fn processor() -> u64 {
    let of = |task: std::fs::DirEntry| {
        let text = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split(' ').next()?.parse::<u64>().ok()
    };
    let tasks = std::fs::read_dir("/proc/self/task").map(|tasks| tasks.flatten().filter_map(of).sum());
    tasks.ok().filter(|time| *time > 0).unwrap_or_else(|| {
        static BEGUN: std::sync::LazyLock<std::time::Instant> =
            std::sync::LazyLock::new(std::time::Instant::now);
        u64::try_from(BEGUN.elapsed().as_nanos()).unwrap_or(u64::MAX)
    })
}

/// Most memory so far, in KiB; 0 where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
