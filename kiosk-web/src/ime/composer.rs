//! The field that is being typed into: which key changes which end of the text.

use super::case;
use super::hangul::{self, Block};
use super::letter::{Letter, Mark, Tone};
use super::text::Text;
use super::vietnamese::{Effect, Outcome, Word, word_length};
use super::{Key, Layout, Shift, writes};
use std::fmt;
use std::hint::black_box;
use std::ops::Range;

/// A field that is being typed into. See the [module](super).
#[derive(Clone, PartialEq)]
pub struct Composer {
    layout: Layout,
    shift: Shift,
    /// Words begin with a capital.
    name: bool,
    pub(super) text: Text,
    /// The Hangul syllable that the text ends with, while it is composed.
    block: Block,
    /// Kinds of effects that were taken back in the word at the end: their keys are letters from now on.
    refused: [bool; Effect::KINDS],
    /// The text ends with a letter that a lone `w` of Telex wrote.
    lone_w: bool,
}

impl Default for Composer {
    fn default() -> Self {
        Self::new(Layout::default())
    }
}

impl Drop for Composer {
    fn drop(&mut self) {
        self.clear();
        black_box(&self.block);
    }
}

/// The wall: prints how many characters there are, never which.
impl fmt::Debug for Composer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Composer")
            .field("layout", &self.layout)
            .field("shift", &self.shift)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

impl Composer {
    /// An empty field.
    pub fn new(layout: Layout) -> Self {
        Self::empty(layout, false)
    }

    /// An empty field for a name: each word begins with a capital unless shift is pressed.
    pub fn of_name(layout: Layout) -> Self {
        Self::empty(layout, true)
    }

    fn empty(layout: Layout, name: bool) -> Self {
        let mut composer = Self {
            layout,
            shift: Shift::Off,
            name,
            text: Text::default(),
            block: Block::default(),
            refused: [false; Effect::KINDS],
            lone_w: false,
        };
        composer.shift_for_next();
        composer
    }

    /// The keyboard in use.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// The state of the shift key.
    pub fn shift(&self) -> Shift {
        self.shift
    }

    /// What was typed, with what is being composed. NFC; may end with a space.
    pub fn text(&self) -> String {
        self.text.signs().iter().collect()
    }

    /// How many characters were typed.
    pub fn len(&self) -> usize {
        self.text.signs().len()
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The part of [`Composer::text`] that the next key may still change, in bytes; empty at its end if there is none.
    pub fn composing(&self) -> Range<usize> {
        let signs = self.text.signs();
        let open = match self.layout {
            Layout::Telex | Layout::Vni => word_length(signs),
            Layout::Hangul => usize::from(self.block.sign().is_some()),
            Layout::Digits | Layout::Latin => 0,
        };
        let bytes = |signs: &[char]| signs.iter().map(|sign| sign.len_utf8()).sum::<usize>();
        bytes(signs.get(..signs.len() - open).unwrap_or_default())..bytes(signs)
    }

    /// Takes a key. A key that the layout does not know, or for which there is no room, does nothing.
    pub fn press(&mut self, key: Key) {
        match key {
            Key::Char(sign) => self.write(sign),
            Key::Tone(tone) => self.tone(tone),
            Key::Space => self.space(),
            Key::Erase => self.erase(),
            Key::Shift => {
                self.shift = match self.shift {
                    Shift::Off => Shift::Once,
                    Shift::Once => Shift::Locked,
                    Shift::Locked => Shift::Off,
                }
            }
            Key::Layout(layout) => {
                self.layout = layout;
                self.finish();
                self.shift = Shift::Off;
                self.shift_for_next();
            }
        }
    }

    /// A space, but none at the beginning, none after another and none between digits.
    pub fn space(&mut self) {
        let last = self.text.signs().last();
        if self.layout != Layout::Digits && last.is_some_and(|last| *last != ' ') {
            self.finish();
            self.text.push(' ');
            self.shift_for_next();
        }
    }

    /// One step back: a jamo of the syllable being composed, otherwise the last character. A tone moves to where it
    /// belongs in the rest of its word.
    pub fn erase(&mut self) {
        self.refused = [false; Effect::KINDS];
        self.lone_w = false;
        let word = self.layout.is_vietnamese().then(|| self.word()).flatten();
        if self.block.sign().is_some() {
            self.block.erase();
            self.text.pop();
            if let Some(sign) = self.block.sign() {
                self.text.push(sign);
            }
        } else if let Some(mut word) = word.filter(|_| word_length(self.text.signs()) > 0) {
            word.pop();
            self.rewrite(&word);
        } else {
            self.text.pop();
        }
        self.shift_for_next();
    }

    /// Forgets what was typed and overwrites where it stood. The keyboard stays.
    pub fn clear(&mut self) {
        self.text.clear();
        self.finish();
        self.shift = Shift::Off;
        self.shift_for_next();
    }

    fn write(&mut self, sign: char) {
        let digit = sign.is_ascii_digit();
        if !writes(sign) || (self.layout == Layout::Digits && !digit) {
            return;
        }
        match self.layout {
            Layout::Hangul => match hangul::jamo(sign, self.shift != Shift::Off) {
                Some(jamo) => match hangul::parts(jamo) {
                    Some((first, second)) => {
                        self.jamo(first);
                        self.jamo(second);
                    }
                    None => self.jamo(jamo),
                },
                None => self.append(sign),
            },
            Layout::Telex | Layout::Vni => {
                let sign = self.capital(sign);
                self.vietnamese(sign);
            }
            Layout::Latin | Layout::Digits => {
                let sign = self.capital(sign);
                self.append(sign);
            }
        }
        self.shift_for_next();
    }

    /// The sign as the shift key makes it.
    fn capital(&self, sign: char) -> char {
        let capital = case::capital(sign);
        if self.shift != Shift::Off && writes(capital) { capital } else { sign }
    }

    /// A character by itself: what was composed is finished.
    fn append(&mut self, sign: char) {
        self.finish();
        self.text.push(sign);
    }

    /// Nothing is being composed any more.
    fn finish(&mut self) {
        self.block = Block::default();
        self.refused = [false; Effect::KINDS];
        self.lone_w = false;
    }

    fn jamo(&mut self, jamo: char) {
        let (finished, open) = self.block.press(jamo);
        let composing = self.block.sign().is_some();
        if self.text.room() == 0 && (finished.is_some() || !composing) {
            return;
        }
        self.finish();
        if composing {
            self.text.pop();
        }
        for sign in finished.and_then(Block::sign).into_iter().chain(open.sign()) {
            self.text.push(sign);
        }
        self.block = open;
    }

    /// The word at the end, if it can take marks; empty after a space.
    fn word(&self) -> Option<Word> {
        let signs = self.text.signs();
        Word::read(signs.get(signs.len() - word_length(signs)..).unwrap_or_default())
    }

    fn rewrite(&mut self, word: &Word) {
        let signs = self.text.signs();
        self.text.cut(signs.len() - word_length(signs));
        for sign in word.signs() {
            self.text.push(sign);
        }
    }

    fn tone(&mut self, tone: Tone) {
        self.lone_w = false;
        if let Some(mut word) = self.word().filter(|_| self.layout.is_vietnamese()) {
            word.set_tone(tone);
            self.rewrite(&word);
        }
    }

    fn vietnamese(&mut self, sign: char) {
        let Some(mut word) = self.word() else { return self.append(sign) };
        let effect =
            self.layout.effect(sign).filter(|effect| self.refused.get(effect.kind()) == Some(&false));
        let lone_w = std::mem::take(&mut self.lone_w);
        match effect {
            Some(Effect::Hook) if lone_w => {
                self.refuse(Effect::Hook);
                return self.spell_lone_w(word);
            }
            Some(effect) => match word.apply(effect) {
                Outcome::Done => return self.rewrite(&word),
                Outcome::Undone => {
                    self.rewrite(&word);
                    self.refuse(effect);
                }
                // A lone w is short for the vowel that it would mark.
                Outcome::Nothing if effect == Effect::Hook && !word.has_vowel() => {
                    let u = Letter { base: 'u', mark: Mark::Horn, capital: sign.is_uppercase() };
                    if self.text.room() > 0 && word.push(u, Tone::Ngang) {
                        self.rewrite(&word);
                        self.lone_w = true;
                        return;
                    }
                }
                Outcome::Nothing => {}
            },
            None => {}
        }
        match Letter::split(sign) {
            Some((letter, tone)) if self.text.room() > 0 && word.push(letter, tone) => self.rewrite(&word),
            Some(_) => self.text.push(sign),
            None => self.append(sign),
        }
    }

    /// The letter that a lone w wrote becomes the w itself.
    fn spell_lone_w(&mut self, mut word: Word) {
        let capital = self.text.signs().last().is_some_and(|sign| sign.is_uppercase());
        word.pop();
        if word.push(Letter { base: 'w', mark: Mark::Plain, capital }, Tone::Ngang) {
            self.rewrite(&word);
        }
    }

    fn refuse(&mut self, effect: Effect) {
        if let Some(kind) = self.refused.get_mut(effect.kind()) {
            *kind = true;
        }
    }

    /// What the shift key is after a character: a locked one stays.
    fn shift_for_next(&mut self) {
        if self.shift == Shift::Locked {
            return;
        }
        let starts = self.text.signs().last().is_none_or(|last| !last.is_alphabetic());
        let letters = matches!(self.layout, Layout::Latin | Layout::Telex | Layout::Vni);
        self.shift = if self.name && letters && starts { Shift::Once } else { Shift::Off };
    }
}
