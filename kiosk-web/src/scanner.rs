//! Hears a keyboard-wedge scanner among the keys of a page, without any DOM.
//!
//! A scanner types faster than a hand (5–30 ms a key, TRUST-AND-UX F4) and ends with Enter or Tab. Every key goes through
//! here first: a burst is taken out of the page and becomes one [`Heard::Scan`], single keys come back as
//! [`Heard::Typed`]. The lines of a machine-readable zone come as several bursts and are put together again.

use std::fmt;

/// Keys closer together than this, by the median, are a scanner's. Milliseconds.
const FAST: f64 = 40.0;
/// A pause after which a burst without a terminator is over. Milliseconds.
const PAUSE: f64 = 300.0;
/// How long the next line of a machine-readable zone may take. Milliseconds.
const LINE_PAUSE: f64 = 700.0;
/// Keys from which a burst can be told from a hand.
const BURST: usize = 3;
/// Shortest text that counts as a scan when the terminator is missing; every code of the centre but the ticket is longer.
const UNTERMINATED: usize = 8;
/// Longest text kept; a card's code with a long address stays below it.
const LONGEST: usize = 2_000;

/// What a key event brought.
#[derive(Clone, PartialEq)]
pub enum Key {
    /// Characters, as a key or as text that an input method committed.
    Text(String),
    /// A key that an input method swallowed: the text is damaged.
    Swallowed,
    /// Enter or Tab.
    Terminator,
}

/// What was understood.
#[derive(Clone, PartialEq)]
pub enum Heard {
    /// Nothing to say yet.
    Nothing,
    /// A whole scan; lines parted by `\n`.
    Scan(String),
    /// Keys from a hand.
    Typed(String),
}

/// What to do about one key.
#[derive(Clone, PartialEq)]
pub struct Reaction {
    /// What was understood.
    pub heard: Heard,
    /// The key belongs to a scan: the page must not see it.
    pub swallow: bool,
}

// A scan holds a person: none of these print what they hold.
macro_rules! silent {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )*};
}
silent!(Key, Heard, Reaction, Scanner);

/// The keys heard so far.
#[derive(Clone, Default)]
pub struct Scanner {
    text: String,
    gaps: Vec<f64>,
    last: Option<f64>,
    /// Whole lines of a machine-readable zone that waits for its next line.
    lines: Vec<String>,
    /// When the last scan ended: a second terminator right after it belongs to it.
    ended: Option<f64>,
}

impl Scanner {
    /// Takes a key at `at`, in milliseconds of any clock that does not run backwards.
    pub fn key(&mut self, key: Key, at: f64) -> Reaction {
        // A pause ends what was before; the caller's timer may come a little late.
        let before = self.poll(at);
        if before != Heard::Nothing {
            let mut reaction = self.key(key, at);
            reaction.heard = match (before, reaction.heard) {
                (Heard::Typed(first), Heard::Typed(then)) => Heard::Typed(first + &then),
                (before, Heard::Nothing) => before,
                (_, later) => later,
            };
            return reaction;
        }
        match key {
            Key::Text(text) => self.take(&text, at),
            Key::Swallowed => self.take("\u{FFFD}", at),
            Key::Terminator => self.terminate(at),
        }
    }

    /// Whether a burst is running, so that the next keys are the scanner's.
    pub fn is_hearing(&self) -> bool {
        !self.lines.is_empty() || (self.gaps.len() + 1 >= BURST && self.is_fast())
    }

    /// When [`Scanner::poll`] should be called if no key comes before.
    pub fn deadline(&self) -> Option<f64> {
        let pause = if self.text.is_empty() && !self.lines.is_empty() { LINE_PAUSE } else { PAUSE };
        self.last.map(|last| last + pause)
    }

    /// Ends a burst whose terminator did not come, and hands back what a hand typed.
    pub fn poll(&mut self, at: f64) -> Heard {
        if self.deadline().is_none_or(|deadline| at < deadline) {
            return Heard::Nothing;
        }
        if !self.lines.is_empty() {
            let rest = std::mem::take(&mut self.text);
            if !rest.is_empty() {
                self.lines.push(rest);
            }
            return self.finish();
        }
        if self.is_fast() && self.text.chars().count() >= UNTERMINATED {
            let line = std::mem::take(&mut self.text);
            self.lines.push(line);
            return self.finish();
        }
        let typed = std::mem::take(&mut self.text);
        self.forget();
        if typed.is_empty() { Heard::Nothing } else { Heard::Typed(typed) }
    }

    /// Forgets everything heard.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    fn take(&mut self, text: &str, at: f64) -> Reaction {
        if !self.text.is_empty() {
            self.gaps.extend(self.last.map(|last| at - last));
        }
        self.last = Some(at);
        if self.text.len() < LONGEST {
            self.text.push_str(text);
        }
        Reaction { heard: Heard::Nothing, swallow: self.is_hearing() }
    }

    fn terminate(&mut self, at: f64) -> Reaction {
        if self.text.is_empty() && self.ended.is_some_and(|ended| at - ended < PAUSE) {
            return Reaction { heard: Heard::Nothing, swallow: true };
        }
        if !self.is_hearing() || (self.text.is_empty() && self.lines.is_empty()) {
            // A hand pressed Enter or Tab: what it typed before comes out first, and the page sees the key.
            let typed = std::mem::take(&mut self.text);
            self.forget();
            let heard = if typed.is_empty() { Heard::Nothing } else { Heard::Typed(typed) };
            return Reaction { heard, swallow: false };
        }
        self.last = Some(at);
        let line = std::mem::take(&mut self.text);
        self.gaps.clear();
        // A scanner that ends a line with CR and LF sends the terminator twice.
        if !line.is_empty() {
            self.lines.push(line);
        }
        if self.waits_for_a_line() {
            return Reaction { heard: Heard::Nothing, swallow: true };
        }
        let heard = self.finish();
        self.ended = Some(at);
        Reaction { heard, swallow: true }
    }

    /// A machine-readable zone has two lines of 44 or 36, or three of 30 characters (ICAO Doc 9303 parts 4 to 6).
    fn waits_for_a_line(&self) -> bool {
        let Some(first) = self.lines.first() else { return false };
        let zone = first.contains('<') && !first.contains('|');
        let wanted = if first.chars().count() <= 32 { 3 } else { 2 };
        zone && self.lines.len() < wanted
    }

    fn finish(&mut self) -> Heard {
        let scan = self.lines.join("\n");
        self.forget();
        Heard::Scan(scan)
    }

    fn is_fast(&self) -> bool {
        // Put in one by one: a scan has few gaps, and every kind of sorting is downloaded.
        let mut gaps: Vec<f64> = Vec::with_capacity(self.gaps.len());
        for gap in &self.gaps {
            gaps.insert(gaps.partition_point(|other| other <= gap), *gap);
        }
        gaps.get(gaps.len() / 2).is_some_and(|median| *median < FAST)
    }
}

#[cfg(test)]
#[path = "scanner_tests.rs"]
mod tests;
