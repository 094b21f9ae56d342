//! One word of Vietnamese: its letters, one tone, and what a Telex or VNI key does to them.
//!
//! The tone is written in the older way, on the first vowel of open oa, oe, uy (hòa, thùy), as the keyboards
//! of Vietnamese telephones do; letters that bring a tone of the newer way are read and moved. `core` takes both spellings
//! for one name.
//!
//! Marks and tones only go where Vietnamese has them. Elsewhere their keys are letters, so that `Louis` or `David` can be
//! typed; whoever wants the letter all the same types the key twice.

pub(super) use super::letter::Tone;
use super::letter::{Letter, Mark};
use std::ops::Range;

/// Letters that a word holds; Vietnamese needs seven, a foreign name that is longer takes no marks.
const LONGEST: usize = 16;

/// Vowels with marks that Vietnamese has, and those on the way there. A circumflex is a capital, `W` is a with breve,
/// `P` is o with horn, `V` is u with horn.
const MARKED: [&[u8]; 29] = [
    b"A", b"Au", b"Ay", b"E", b"Eu", b"iE", b"iEu", b"yE", b"yEu", b"O", b"Oi", b"uA", b"uAy", b"uE", b"uO",
    b"uOi", b"uyE", b"W", b"oW", b"P", b"Pi", b"uP", b"V", b"Va", b"Vi", b"Vu", b"VP", b"VPi", b"VPu",
];

/// Vowels without marks, under which a tone can stand.
const BARE: [&[u8]; 39] = [
    b"a", b"e", b"i", b"o", b"u", b"y", b"ai", b"ao", b"au", b"ay", b"eo", b"eu", b"ia", b"ie", b"iu", b"oa",
    b"oe", b"oi", b"oo", b"ua", b"ue", b"ui", b"uo", b"uu", b"uy", b"ye", b"ieu", b"oai", b"oao", b"oay",
    b"oeo", b"uay", b"uoi", b"uou", b"uya", b"uye", b"uyu", b"yu", b"yeu",
];

/// What a key asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// A tone; `Ngang` takes it away.
    Tone(Tone),
    /// A circumflex, on this base letter or on whichever can take it.
    Circumflex(Option<char>),
    /// A horn on o and u.
    Horn,
    /// A breve on a.
    Breve,
    /// Horn or breve, whichever fits.
    Hook,
    /// The stroke of d.
    Stroke,
}

impl Effect {
    pub(super) const KINDS: usize = 4;

    /// Effects whose keys become letters together.
    pub(super) const fn kind(self) -> usize {
        match self {
            Self::Tone(_) => 0,
            Self::Circumflex(_) => 1,
            Self::Horn | Self::Breve | Self::Hook => 2,
            Self::Stroke => 3,
        }
    }
}

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The word has it now.
    Done,
    /// The word had it and has lost it: the key was meant as a letter.
    Undone,
    /// There is no place for it.
    Nothing,
}

/// The word at the end of a text.
pub(super) struct Word {
    letters: [Letter; LONGEST],
    len: usize,
    tone: Tone,
    /// Where the tone stood; it stays there in words that are not Vietnamese.
    tone_at: Option<usize>,
}

/// How many characters at the end belong to one word.
pub(super) fn word_length(signs: &[char]) -> usize {
    signs.iter().rev().take_while(|sign| Letter::split(**sign).is_some()).count()
}

impl Word {
    /// Reads a word; `None` if it is too long or has two tones.
    pub(super) fn read(signs: &[char]) -> Option<Self> {
        let blank = Letter { base: '\0', mark: Mark::Plain, capital: false };
        let mut word = Self { letters: [blank; LONGEST], len: 0, tone: Tone::Ngang, tone_at: None };
        for sign in signs {
            let (letter, tone) = Letter::split(*sign)?;
            *word.letters.get_mut(word.len)? = letter;
            if tone != Tone::Ngang {
                if word.tone != Tone::Ngang {
                    return None;
                }
                word.tone = tone;
                word.tone_at = Some(word.len);
            }
            word.len += 1;
        }
        Some(word)
    }

    /// The characters of the word, the tone at its place.
    pub(super) fn signs(&self) -> impl Iterator<Item = char> {
        let at = self.tone_place();
        self.letters()
            .iter()
            .enumerate()
            .map(move |(i, letter)| letter.with(if at == Some(i) { self.tone } else { Tone::Ngang }))
    }

    /// Adds a letter, with its tone if it brings one. `false` if the word cannot take it.
    pub(super) fn push(&mut self, letter: Letter, tone: Tone) -> bool {
        if tone != Tone::Ngang && self.tone != Tone::Ngang {
            return false;
        }
        let Some(place) = self.letters.get_mut(self.len) else { return false };
        *place = letter;
        if tone != Tone::Ngang {
            (self.tone, self.tone_at) = (tone, Some(self.len));
        }
        self.len += 1;
        self.join_horns();
        true
    }

    /// Takes the last letter away, and the tone with the last vowel.
    pub(super) fn pop(&mut self) {
        self.len = self.len.saturating_sub(1);
        if !self.has_vowel() {
            self.tone = Tone::Ngang;
        }
        self.tone_at = self.tone_at.filter(|at| *at < self.len);
    }

    pub(super) fn has_vowel(&self) -> bool {
        self.letters().iter().any(|letter| letter.is_vowel())
    }

    /// Does what a key asks for.
    pub(super) fn apply(&mut self, effect: Effect) -> Outcome {
        match effect {
            Effect::Tone(tone) if self.takes_tone() => self.set_tone(tone),
            Effect::Tone(_) => Outcome::Nothing,
            Effect::Circumflex(base) => self.circumflex(base),
            Effect::Horn => self.horn_or_breve(true, false),
            Effect::Breve => self.horn_or_breve(false, true),
            Effect::Hook => self.horn_or_breve(true, true),
            Effect::Stroke => self.stroke(),
        }
    }

    /// Sets or, the second time, removes a tone, on any word that has a vowel.
    pub(super) fn set_tone(&mut self, tone: Tone) -> Outcome {
        let before = std::mem::replace(&mut self.tone, tone);
        if !self.has_vowel() || (before, tone) == (Tone::Ngang, Tone::Ngang) {
            self.tone = before;
            Outcome::Nothing
        } else if before == tone {
            self.tone = Tone::Ngang;
            Outcome::Undone
        } else {
            Outcome::Done
        }
    }

    fn letters(&self) -> &[Letter] {
        self.letters.get(..self.len).unwrap_or_default()
    }

    fn get(&self, at: usize) -> Option<Letter> {
        self.letters().get(at).copied()
    }

    fn is(&self, at: usize, base: char) -> bool {
        self.get(at).is_some_and(|letter| letter.base == base)
    }

    fn marked(&self, at: usize, mark: Mark) -> bool {
        self.get(at).is_some_and(|letter| letter.mark == mark)
    }

    fn mark(&mut self, at: usize, mark: Mark) {
        if let Some(letter) = self.letters.get_mut(at) {
            letter.mark = mark;
        }
    }

    /// Letters before the first vowel.
    fn onset(&self) -> usize {
        self.letters().iter().take_while(|letter| !letter.is_vowel()).count()
    }

    /// The vowels, if they stand together. The u of qu and the i of gi before a vowel sound with the consonant.
    fn vowels(&self) -> Option<Range<usize>> {
        let onset = self.onset();
        let vowel = |at: usize| self.get(at).is_some_and(Letter::is_vowel);
        let glide = vowel(onset + 1)
            && ((onset > 0
                && self.is(onset - 1, 'q')
                && self.is(onset, 'u')
                && self.marked(onset, Mark::Plain))
                || (onset == 1 && self.is(0, 'g') && self.is(1, 'i')));
        let start = onset + usize::from(glide);
        let end = start + self.letters().iter().skip(start).take_while(|letter| letter.is_vowel()).count();
        let coda = self.letters().iter().skip(end).all(|letter| !letter.is_vowel());
        (start < end && coda).then_some(start..end)
    }

    /// The vowels in the signs of [`MARKED`], or of [`BARE`] when marks are not looked at.
    fn code(&self, vowels: &Range<usize>, with_marks: bool) -> ([u8; LONGEST], usize) {
        let mut code = [0; LONGEST];
        let letters = self.letters().get(vowels.clone()).unwrap_or_default();
        for (place, letter) in code.iter_mut().zip(letters) {
            let mark = if with_marks { letter.mark } else { Mark::Plain };
            *place = match (letter.base, mark) {
                (base, Mark::Plain) => u8::try_from(base).unwrap_or_default(),
                (base, Mark::Circumflex) => u8::try_from(base).unwrap_or_default().to_ascii_uppercase(),
                ('o', _) => b'P',
                ('u', _) => b'V',
                _ => b'W',
            };
        }
        (code, letters.len())
    }

    fn in_table(&self, vowels: &Range<usize>, table: &[&[u8]], with_marks: bool) -> bool {
        let (code, len) = self.code(vowels, with_marks);
        table.iter().any(|row| Some(*row) == code.get(..len))
    }

    fn takes_tone(&self) -> bool {
        self.vowels().is_some_and(|vowels| self.in_table(&vowels, &BARE, false))
    }

    /// Where the tone is written.
    fn tone_place(&self) -> Option<usize> {
        let regular = self.vowels().filter(|vowels| self.in_table(vowels, &BARE, false));
        let Some(vowels) = regular else {
            let last = || self.letters().iter().rposition(|letter| letter.is_vowel());
            return self.tone_at.filter(|at| self.get(*at).is_some_and(Letter::is_vowel)).or_else(last);
        };
        if let Some(marked) = vowels.clone().rev().find(|at| !self.marked(*at, Mark::Plain)) {
            return Some(marked);
        }
        let closed = vowels.end < self.len;
        Some(match vowels.len() {
            _ if closed => vowels.end - 1,
            1 | 2 => vowels.start,
            _ => vowels.start + 1,
        })
    }

    fn circumflex(&mut self, base: Option<char>) -> Outcome {
        let Some(vowels) = self.vowels() else { return Outcome::Nothing };
        for at in vowels.clone().rev() {
            let Some(letter) = self.get(at) else { continue };
            if !matches!(letter.base, 'a' | 'e' | 'o') || base.is_some_and(|base| base != letter.base) {
                continue;
            }
            if letter.mark == Mark::Circumflex {
                self.mark(at, Mark::Plain);
                return Outcome::Undone;
            }
            // From u and o with horns to u and o with circumflex.
            let horned = at > vowels.start && self.is(at - 1, 'u') && self.marked(at - 1, Mark::Horn);
            if horned {
                self.mark(at - 1, Mark::Plain);
            }
            self.mark(at, Mark::Circumflex);
            if self.in_table(&vowels, &MARKED, true) {
                return Outcome::Done;
            }
            self.mark(at, letter.mark);
            if horned {
                self.mark(at - 1, Mark::Horn);
            }
        }
        Outcome::Nothing
    }

    fn horn_or_breve(&mut self, horn: bool, breve: bool) -> Outcome {
        let Some(vowels) = self.vowels() else { return Outcome::Nothing };
        if let Some(u) = self.u_and_o(&vowels).filter(|_| horn) {
            let (before_u, before_o) = (self.get(u), self.get(u + 1));
            let (u_horned, o_horned) = (self.marked(u, Mark::Horn), self.marked(u + 1, Mark::Horn));
            if o_horned {
                self.mark(u, Mark::Plain);
                self.mark(u + 1, Mark::Plain);
                return Outcome::Undone;
            }
            self.mark(u + 1, Mark::Horn);
            if u_horned || u + 2 < self.len {
                self.mark(u, Mark::Horn);
            }
            if self.in_table(&vowels, &MARKED, true) {
                return Outcome::Done;
            }
            self.mark(u, before_u.map_or(Mark::Plain, |letter| letter.mark));
            self.mark(u + 1, before_o.map_or(Mark::Plain, |letter| letter.mark));
        }
        let fits = |letter: Letter| match letter.base {
            'o' | 'u' if horn => Some(Mark::Horn),
            'a' if breve => Some(Mark::Breve),
            _ => None,
        };
        let wanted = |word: &Self, at: usize| word.get(at).and_then(|letter| Some((letter, fits(letter)?)));
        for at in vowels.clone() {
            if wanted(self, at).is_some_and(|(letter, mark)| letter.mark == mark) {
                self.mark(at, Mark::Plain);
                return Outcome::Undone;
            }
        }
        for at in vowels.clone() {
            let Some((letter, mark)) = wanted(self, at) else { continue };
            self.mark(at, mark);
            if self.in_table(&vowels, &MARKED, true) {
                return Outcome::Done;
            }
            self.mark(at, letter.mark);
        }
        Outcome::Nothing
    }

    /// Where u and o stand side by side.
    fn u_and_o(&self, vowels: &Range<usize>) -> Option<usize> {
        vowels.clone().find(|at| at + 1 < vowels.end && self.is(*at, 'u') && self.is(at + 1, 'o'))
    }

    /// u and o have both a horn or none as soon as something follows: only one key may have been typed for both.
    fn join_horns(&mut self) {
        let Some(u) = self.vowels().and_then(|vowels| self.u_and_o(&vowels)) else { return };
        let (first, second) = (self.get(u).map(|l| l.mark), self.get(u + 1).map(|l| l.mark));
        let one = matches!(
            (first, second),
            (Some(Mark::Horn), Some(Mark::Plain)) | (Some(Mark::Plain), Some(Mark::Horn))
        );
        if one && u + 2 < self.len {
            self.mark(u, Mark::Horn);
            self.mark(u + 1, Mark::Horn);
        }
    }

    fn stroke(&mut self) -> Outcome {
        let onset = self.onset();
        let Some(at) = (0..onset).rev().find(|at| self.is(*at, 'd')) else { return Outcome::Nothing };
        if self.len > onset && self.vowels().is_none() {
            return Outcome::Nothing;
        }
        if self.marked(at, Mark::Stroke) {
            self.mark(at, Mark::Plain);
            return Outcome::Undone;
        }
        self.mark(at, Mark::Stroke);
        Outcome::Done
    }
}
