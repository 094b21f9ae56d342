//! The queues of a day as a picture: one small row a station on one scale, the day as planned as a grey area, what was tried
//! as a line. It needs no colour, no script and no style sheet.

use super::{EVERY, Tried, words};
use askama::Template;
use checkup_core::language::Language;
use checkup_core::routing::simulate::Queue;
use checkup_locales::t;
use std::fmt::Write as _;

/// Where the drawing begins and ends, between the names and the numbers.
const LEFT: f64 = 256.0;
const RIGHT: f64 = 850.0;

/// How high a row's drawing is at most, that of everybody together, and what stays free above each.
const HIGH: f64 = 32.0;
const HIGH_TOGETHER: f64 = 112.0;
const FREE: f64 = 16.0;

/// So many stations at most, those with most waiting, and only where at least two people wait at once.
const STATIONS: usize = 12;
const WORTH: u16 = 2;

/// Where the first row stands.
const TOP: f64 = 92.0;

/// What the picture shows at one station.
struct Row {
    name: String,
    /// Everybody together.
    is_sum: bool,
    /// The line on which nobody waits.
    base: String,
    /// The area as planned.
    planned: String,
    /// The line of what was tried.
    tried: Option<String>,
    peak: u16,
    peak_x: String,
    peak_y: String,
    /// Which way the number stands beside its dot.
    anchor: &'static str,
    label_x: String,
    tried_peak: Option<u16>,
}

/// A line down the picture with its time.
struct Mark {
    x: String,
    label: String,
}

#[derive(Template)]
#[template(path = "simulation/queues.svg", escape = "html")]
struct Picture {
    lang: &'static str,
    title: String,
    description: String,
    scale: String,
    peak: String,
    axis: String,
    planned: String,
    tried: Option<String>,
    height: String,
    bottom: String,
    below: String,
    rows: Vec<Row>,
    marks: Vec<Mark>,
}

/// Draws the queues of the day as planned and of what was tried. `opens` is the minute after midnight at which the day
/// begins, where it is known: times are of the clock then, and hours since the opening otherwise.
pub fn queues_over_the_day(
    lang: Language,
    opens: Option<u16>,
    planned: &Tried,
    tried: Option<&Tried>,
) -> Result<String, askama::Error> {
    let before = &planned.queues;
    let after = tried.map(|tried| tried.queues.as_slice()).unwrap_or_default();
    let beside = |queue: &Queue| after.iter().find(|other| other.station == queue.station);
    let mut shown: Vec<(&Queue, Option<&Queue>)> =
        before.iter().map(|queue| (queue, beside(queue))).collect();
    let most_of =
        |(a, b): &(&Queue, Option<&Queue>)| peak(&a.waiting).1.max(b.map_or(0, |b| peak(&b.waiting).1));
    shown.retain(|pair| most_of(pair) >= WORTH);
    shown.sort_by_key(|(queue, _)| {
        std::cmp::Reverse(queue.waiting.iter().map(|n| u32::from(*n)).sum::<u32>())
    });
    shown.truncate(STATIONS);
    let most = shown.iter().map(most_of).max().unwrap_or(0);
    let together = (sum(before), tried.map(|_| sum(after)));
    let crowd = peak(&together.0).1.max(together.1.as_ref().map_or(0, |row| peak(row).1));
    let last = tried.map_or(0.0, |trial| trial.figures.last_out_min).max(planned.figures.last_out_min);
    let person = (HIGH_TOGETHER / f64::from(crowd.max(1))).min(HIGH / f64::from(most.max(1)));
    let scale = Scale { last: last.max(EVERY), person };
    let mut rows = Vec::with_capacity(shown.len() + 1);
    let mut bottom = TOP;
    let mut row = |name: String, planned: &[u16], tried: Option<&[u16]>, is_sum: bool| {
        let high = f64::from(peak(planned).1.max(tried.map_or(0, |tried| peak(tried).1))) * person;
        bottom += FREE + high.max(if is_sum { HIGH } else { 18.0 });
        rows.push(scale.row(name, bottom, planned, tried, is_sum));
        if is_sum {
            bottom += FREE;
        }
    };
    row(t!(lang, "staff-simulation-queues-together"), &together.0, together.1.as_deref(), true);
    for (queue, other) in &shown {
        let name = words::station(lang, queue.station.as_str());
        row(name, &queue.waiting, other.map(|other| other.waiting.as_slice()), false);
    }
    let clock = |minutes| words::clock(lang, opens.unwrap_or(0), minutes);
    let worst = before.iter().map(|queue| (peak(&queue.waiting), queue)).max_by_key(|((_, n), _)| *n);
    let description = match worst.filter(|((_, n), _)| *n > 0) {
        Some(((at, n), queue)) => {
            let key = if opens.is_some() {
                "staff-simulation-queues-longest"
            } else {
                "staff-simulation-queues-longest-after"
            };
            let name = words::station(lang, queue.station.as_str());
            t!(lang, key, station = name, n = n, time = clock(minutes(at)))
        }
        None => t!(lang, "staff-simulation-queues-none"),
    };
    let axis =
        if opens.is_some() { "staff-simulation-queues-clock" } else { "staff-simulation-queues-hours" };
    let picture = Picture {
        lang: lang.tag(),
        title: t!(lang, "staff-simulation-queues"),
        description,
        scale: t!(lang, "staff-simulation-queues-scale"),
        peak: t!(lang, "staff-simulation-queues-peak"),
        axis: t!(lang, axis),
        planned: t!(lang, "staff-simulation-planned"),
        tried: tried.map(|trial| words::name(lang, &trial.what)),
        height: short(bottom + 52.0),
        bottom: short(bottom),
        below: short(bottom + 18.0),
        rows,
        marks: scale.marks(opens.unwrap_or(0), clock),
    };
    picture.render()
}

/// The minute of a place on the grid.
fn minutes(place: usize) -> f64 {
    f64::from(u32::try_from(place).unwrap_or(u32::MAX)) * EVERY
}

/// Where most people wait, and how many: the first such place.
fn peak(waiting: &[u16]) -> (usize, u16) {
    let most = waiting.iter().copied().max().unwrap_or(0);
    (waiting.iter().position(|n| *n == most).unwrap_or(0), most)
}

/// How many wait at all stations together.
fn sum(queues: &[Queue]) -> Vec<u16> {
    let mut all = vec![0; queues.iter().map(|queue| queue.waiting.len()).max().unwrap_or(0)];
    for queue in queues {
        for (sum, waiting) in all.iter_mut().zip(&queue.waiting) {
            *sum += waiting;
        }
    }
    all
}

/// A coordinate: a tenth of a point is finer than anybody prints.
fn short(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

struct Scale {
    last: f64,
    /// How high one person is.
    person: f64,
}

impl Scale {
    fn x(&self, minutes: f64) -> f64 {
        LEFT + (RIGHT - LEFT) * minutes.clamp(0.0, self.last) / self.last
    }

    fn y(&self, base: f64, waiting: u16) -> f64 {
        base - self.person * f64::from(waiting)
    }

    /// The queue as steps, left to right, drawn only where somebody waits.
    fn steps(&self, base: f64, waiting: &[u16]) -> String {
        let mut path = String::new();
        let mut now = 0;
        for (place, n) in waiting.iter().copied().chain([0]).enumerate() {
            if n == now {
                continue;
            }
            let (x, y) = (short(self.x(minutes(place))), short(self.y(base, n)));
            let _infallible =
                if now == 0 { write!(path, "M{x} {}V{y}", short(base)) } else { write!(path, "H{x}V{y}") };
            now = n;
        }
        path
    }

    fn row(&self, name: String, base: f64, planned: &[u16], tried: Option<&[u16]>, is_sum: bool) -> Row {
        let (at, most) = peak(planned);
        let x = self.x(minutes(at));
        let near_end = x > RIGHT - 40.0;
        Row {
            name,
            is_sum,
            base: short(base),
            planned: self.steps(base, planned),
            tried: tried.map(|tried| self.steps(base, tried)),
            peak: most,
            peak_x: short(x),
            peak_y: short(self.y(base, most)),
            anchor: if near_end { "end" } else { "start" },
            label_x: short(if near_end { x - 7.0 } else { x + 7.0 }),
            tried_peak: tried.map(|tried| peak(tried).1),
        }
    }

    /// A mark each hour, or more where the day is long.
    fn marks(&self, opens: u16, clock: impl Fn(f64) -> String) -> Vec<Mark> {
        let every = [60.0, 120.0, 240.0, 480.0, 1440.0];
        let every = every.into_iter().find(|every| self.last / every <= 10.0).unwrap_or(2880.0);
        let opens = f64::from(opens);
        let mut at = (opens / every).ceil() * every - opens;
        let mut marks = Vec::new();
        while at <= self.last && marks.len() < 24 {
            marks.push(Mark { x: short(self.x(at)), label: clock(at) });
            at += every;
        }
        marks
    }
}
