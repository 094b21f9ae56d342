//! Hangul in two sets (KS X 5002): consonants on the left, vowels on the right, put together into syllables.
//!
//! A jamo is a character of U+3131 to U+3163, as it stands on a key. Syllables are computed (Unicode, section 3.12: 19
//! initials, 21 vowels, 28 finals), so the result is always NFC.

const FIRST_CONSONANT: char = '\u{3131}';
const LAST_CONSONANT: char = '\u{314e}';
const FIRST_VOWEL: char = '\u{314f}';
const LAST_VOWEL: char = '\u{3163}';
const FIRST_SYLLABLE: u32 = 0xac00;
const VOWELS: u32 = 21;
const FINALS: u32 = 28;

/// Two jamo that become one: vowels, then finals.
const JOINED: [(char, char, char); 18] = [
    ('\u{3157}', '\u{314f}', '\u{3158}'), // o, a
    ('\u{3157}', '\u{3150}', '\u{3159}'), // o, ae
    ('\u{3157}', '\u{3163}', '\u{315a}'), // o, i
    ('\u{315c}', '\u{3153}', '\u{315d}'), // u, eo
    ('\u{315c}', '\u{3154}', '\u{315e}'), // u, e
    ('\u{315c}', '\u{3163}', '\u{315f}'), // u, i
    ('\u{3161}', '\u{3163}', '\u{3162}'), // eu, i
    ('\u{3131}', '\u{3145}', '\u{3133}'), // g, s
    ('\u{3134}', '\u{3148}', '\u{3135}'), // n, j
    ('\u{3134}', '\u{314e}', '\u{3136}'), // n, h
    ('\u{3139}', '\u{3131}', '\u{313a}'), // l, g
    ('\u{3139}', '\u{3141}', '\u{313b}'), // l, m
    ('\u{3139}', '\u{3142}', '\u{313c}'), // l, b
    ('\u{3139}', '\u{3145}', '\u{313d}'), // l, s
    ('\u{3139}', '\u{314c}', '\u{313e}'), // l, t
    ('\u{3139}', '\u{314d}', '\u{313f}'), // l, p
    ('\u{3139}', '\u{314e}', '\u{3140}'), // l, h
    ('\u{3142}', '\u{3145}', '\u{3144}'), // b, s
];

/// Jamo on the keys a to z, without and with shift.
const KEYS: [(char, char); 26] = [
    ('\u{3141}', '\u{3141}'), // a: m
    ('\u{3160}', '\u{3160}'), // b: yu
    ('\u{314a}', '\u{314a}'), // c: ch
    ('\u{3147}', '\u{3147}'), // d: ng
    ('\u{3137}', '\u{3138}'), // e: d, dd
    ('\u{3139}', '\u{3139}'), // f: l
    ('\u{314e}', '\u{314e}'), // g: h
    ('\u{3157}', '\u{3157}'), // h: o
    ('\u{3151}', '\u{3151}'), // i: ya
    ('\u{3153}', '\u{3153}'), // j: eo
    ('\u{314f}', '\u{314f}'), // k: a
    ('\u{3163}', '\u{3163}'), // l: i
    ('\u{3161}', '\u{3161}'), // m: eu
    ('\u{315c}', '\u{315c}'), // n: u
    ('\u{3150}', '\u{3152}'), // o: ae, yae
    ('\u{3154}', '\u{3156}'), // p: e, ye
    ('\u{3142}', '\u{3143}'), // q: b, bb
    ('\u{3131}', '\u{3132}'), // r: g, gg
    ('\u{3134}', '\u{3134}'), // s: n
    ('\u{3145}', '\u{3146}'), // t: s, ss
    ('\u{3155}', '\u{3155}'), // u: yeo
    ('\u{314d}', '\u{314d}'), // v: p
    ('\u{3148}', '\u{3149}'), // w: j, jj
    ('\u{314c}', '\u{314c}'), // x: t
    ('\u{315b}', '\u{315b}'), // y: yo
    ('\u{314b}', '\u{314b}'), // z: k
];

/// The jamo of a key: a Latin letter by its place on the keyboard, a jamo as it is.
pub(super) fn jamo(key: char, shifted: bool) -> Option<char> {
    if is_consonant(key) || is_vowel(key) {
        let place = KEYS.iter().find(|(plain, _)| *plain == key);
        return Some(place.map_or(key, |(plain, shift)| if shifted { *shift } else { *plain }));
    }
    let place = u32::from(key.to_ascii_lowercase()).checked_sub(u32::from('a'))?;
    let (plain, shift) = KEYS.get(usize::try_from(place).ok()?)?;
    Some(if shifted || key.is_ascii_uppercase() { *shift } else { *plain })
}

/// The two jamo that a jamo is joined from, if it is.
pub(super) fn parts(jamo: char) -> Option<(char, char)> {
    JOINED.iter().find(|(.., whole)| *whole == jamo).map(|(first, second, _)| (*first, *second))
}

fn join(first: char, second: char) -> Option<char> {
    JOINED.iter().find(|(a, b, _)| (*a, *b) == (first, second)).map(|(.., whole)| *whole)
}

fn is_consonant(jamo: char) -> bool {
    (FIRST_CONSONANT..=LAST_CONSONANT).contains(&jamo)
}

fn is_vowel(jamo: char) -> bool {
    (FIRST_VOWEL..=LAST_VOWEL).contains(&jamo)
}

/// Joined consonants are no initials.
fn can_lead(jamo: char) -> bool {
    is_consonant(jamo) && parts(jamo).is_none()
}

/// Doubled d, b and j are no finals.
fn can_end(jamo: char) -> bool {
    is_consonant(jamo) && !matches!(jamo, '\u{3138}' | '\u{3143}' | '\u{3149}')
}

fn place_among(jamo: char, counts: fn(char) -> bool) -> u32 {
    let before = (FIRST_CONSONANT..jamo).filter(|one| counts(*one)).count();
    u32::try_from(before).unwrap_or_default()
}

/// The syllable being composed, as the keys it was typed with.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Block {
    lead: Option<char>,
    vowel: Option<char>,
    /// Second half of a joined vowel.
    vowel_more: Option<char>,
    tail: Option<char>,
    /// Second half of a joined final.
    tail_more: Option<char>,
}

impl Block {
    /// Takes a jamo. The second block holds what is composed now, the first what is finished with it.
    pub(super) fn press(self, jamo: char) -> (Option<Self>, Self) {
        if is_vowel(jamo) { self.vowel(jamo) } else { self.consonant(jamo) }
    }

    fn consonant(self, jamo: char) -> (Option<Self>, Self) {
        let next = Self { lead: Some(jamo), ..Self::default() };
        match self {
            Self { lead: None, vowel: None, .. } => (None, next),
            Self { lead: Some(_), vowel: Some(_), tail: None, .. } if can_end(jamo) => {
                (None, Self { tail: Some(jamo), ..self })
            }
            Self { tail: Some(tail), tail_more: None, .. } if join(tail, jamo).is_some() => {
                (None, Self { tail_more: Some(jamo), ..self })
            }
            _ => (Some(self), next),
        }
    }

    fn vowel(self, jamo: char) -> (Option<Self>, Self) {
        let next = |lead| Self { lead, vowel: Some(jamo), ..Self::default() };
        match self {
            Self { vowel: None, lead, .. } => (None, next(lead)),
            // A final before a vowel begins the next syllable.
            Self { tail_more: Some(moved), .. } => {
                (Some(Self { tail_more: None, ..self }), next(Some(moved)))
            }
            Self { tail: Some(moved), .. } => (Some(Self { tail: None, ..self }), next(Some(moved))),
            Self { vowel: Some(vowel), vowel_more: None, .. } if join(vowel, jamo).is_some() => {
                (None, Self { vowel_more: Some(jamo), ..self })
            }
            _ => (Some(self), next(None)),
        }
    }

    /// Takes the last jamo back.
    pub(super) fn erase(&mut self) {
        for place in
            [&mut self.tail_more, &mut self.tail, &mut self.vowel_more, &mut self.vowel, &mut self.lead]
        {
            if place.take().is_some() {
                return;
            }
        }
    }

    /// The character that shows it; `None` if nothing is composed.
    pub(super) fn sign(self) -> Option<char> {
        let joined = |first: Option<char>, second: Option<char>| match (first, second) {
            (Some(first), Some(second)) => join(first, second),
            (first, _) => first,
        };
        let vowel = joined(self.vowel, self.vowel_more);
        let (Some(lead), Some(vowel)) = (self.lead, vowel) else { return self.lead.or(vowel) };
        let vowel_place = u32::from(vowel) - u32::from(FIRST_VOWEL);
        let tail_place = joined(self.tail, self.tail_more).map_or(0, |tail| place_among(tail, can_end) + 1);
        let place = (place_among(lead, can_lead) * VOWELS + vowel_place) * FINALS + tail_place;
        char::from_u32(FIRST_SYLLABLE + place)
    }
}
