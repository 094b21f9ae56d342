//! Keyboards on the screen, and the field that shows what was typed. Neither holds anything: a page's state owns an
//! [`ime::Composer`](crate::ime::Composer), [`draw`] sends it [`Key`]s, [`field`] shows it.
//!
//! The field is no `<input>`: nothing that a browser fills in or a scanner types can stay in it.

use crate::drawings::Icon;
use crate::ime::{Composer, Key, Layout, Shift, Tone};
use crate::widgets::drawing;
use checkup_core::language::Language;
use checkup_locales::t;
use yew::prelude::*;

/// A keyboard to draw.
pub struct Keyboard<'a> {
    /// What is typed into.
    pub composer: &'a Composer,
    /// Language of the page.
    pub lang: Language,
    /// Takes every key: hand it to [`Composer::press`] by way of the reducer.
    pub on_key: Callback<Key>,
    /// The key that ends typing; `None` where the page has its own button.
    pub on_done: Option<Callback<()>>,
}

/// Draws the keyboard of the composer's layout. A pad of digits stays one; the others can be changed.
pub fn draw(keyboard: &Keyboard<'_>) -> Html {
    let layout = keyboard.composer.layout();
    let rows = layout.rows(keyboard.shifted());
    let keys = if layout == Layout::Digits {
        keyboard.pad(&rows)
    } else {
        html! {
            <>
                { keyboard.layouts() }
                if layout.is_vietnamese() {
                    { keyboard.tones() }
                    { keyboard.marked_letters() }
                }
                { keyboard.letters(&rows) }
                { keyboard.last_row() }
            </>
        }
    };
    // A touch leaves the focus where it is; otherwise the space bar of a real keyboard would press the last key again.
    let keep_focus = |event: MouseEvent| event.prevent_default();
    html! {
        <div
            class={classes!("keyboard", class_of(layout))} role="group" aria-label={t!(keyboard.lang, "kiosk-keyboard")}
            onmousedown={keep_focus}
        >
            { keys }
        </div>
    }
}

/// Shows what was typed, large, with a caret; the part that the next key may still change is underlined. `example` stands
/// there while nothing is typed; let it say that it is one.
pub fn field(label: &str, example: &str, composer: &Composer) -> Html {
    let text = composer.text();
    let (done, open) = text.split_at(composer.composing().start);
    html! {
        <div class="typed">
            <p class="typed-label" aria-hidden="true">{ label.to_owned() }</p>
            <p
                class="typed-text" role="status" aria-live="polite" aria-atomic="true" aria-label={label.to_owned()}
                lang={spoken(composer.layout())}
            >
                <span>{ done.to_owned() }</span>
                <span class="composing">{ open.to_owned() }</span>
                <span class="caret" aria-hidden="true" />
                if text.is_empty() {
                    <span class="example">{ example.to_owned() }</span>
                }
            </p>
        </div>
    }
}

/// The language of what a layout writes, where it is one.
fn spoken(layout: Layout) -> Option<&'static str> {
    match layout {
        Layout::Telex | Layout::Vni => Some(Language::Vi.tag()),
        Layout::Hangul => Some(Language::Ko.tag()),
        Layout::Digits | Layout::Latin => None,
    }
}

fn class_of(layout: Layout) -> &'static str {
    match layout {
        Layout::Digits => "digits",
        Layout::Latin => "latin",
        Layout::Telex => "telex",
        Layout::Vni => "vni",
        Layout::Hangul => "hangul",
    }
}

fn pressed(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

impl Keyboard<'_> {
    fn shifted(&self) -> bool {
        self.composer.shift() != Shift::Off
    }

    fn press(&self, key: Key) -> Callback<MouseEvent> {
        self.on_key.reform(move |_| key)
    }

    /// A key with its own sign; `name` is for signs that have no name of their own when read aloud.
    fn cap(&self, at: usize, sign: char) -> Html {
        let name = match sign {
            '-' => Some(t!(self.lang, "kiosk-keyboard-hyphen")),
            '\'' => Some(t!(self.lang, "kiosk-keyboard-apostrophe")),
            _ => None,
        };
        html! {
            <button key={at} type="button" class="cap" aria-label={name} onclick={self.press(Key::Char(sign))}>
                { sign }
            </button>
        }
    }

    fn caps(&self, row: &[char]) -> Html {
        html! { <>{ for row.iter().enumerate().map(|(at, sign)| self.cap(at, *sign)) }</> }
    }

    /// Rows of letters; shift and erase stand beside the last.
    fn letters(&self, rows: &[Vec<char>]) -> Html {
        let last = rows.len().saturating_sub(1);
        let row = |(at, row): (usize, &Vec<char>)| {
            html! {
                <div
                    key={at} class={classes!("caps", (row.len() == 9).then_some("nine"))}
                    lang={spoken(self.composer.layout())}
                >
                    if at == last { { self.shift() } }
                    { self.caps(row) }
                    if at == last { { self.erase() } }
                </div>
            }
        };
        html! { <>{ for rows.iter().enumerate().map(row) }</> }
    }

    fn shift(&self) -> Html {
        let shift = self.composer.shift();
        let name = match (self.composer.layout(), shift) {
            (Layout::Hangul, _) => "kiosk-keyboard-double",
            (_, Shift::Locked) => "kiosk-keyboard-locked",
            _ => "kiosk-keyboard-shift",
        };
        html! {
            <button
                type="button"
                class={classes!("cap", "wide", "shift", (shift == Shift::Locked).then_some("locked"))}
                lang={self.lang.tag()} aria-label={t!(self.lang, name)} aria-pressed={pressed(self.shifted())}
                onclick={self.press(Key::Shift)}
            >
                { drawing::icon(if self.shifted() { Icon::ShiftOn } else { Icon::Shift }) }
            </button>
        }
    }

    fn erase(&self) -> Html {
        html! {
            <button
                type="button" class="cap wide" lang={self.lang.tag()} aria-label={t!(self.lang, "kiosk-keyboard-erase")}
                onclick={self.press(Key::Erase)}
            >
                { drawing::icon(Icon::Erase) }
            </button>
        }
    }

    fn done(&self) -> Html {
        let Some(on_done) = &self.on_done else { return Html::default() };
        html! {
            <button type="button" class="cap done" onclick={on_done.reform(|_: MouseEvent| ())}>
                { t!(self.lang, "kiosk-keyboard-done") }
            </button>
        }
    }

    fn last_row(&self) -> Html {
        // Signs of names: O'Brien-Smith. Korean names have none.
        let signs: &[char] = if self.composer.layout() == Layout::Hangul { &[] } else { &['\'', '-'] };
        html! {
            <div class="last">
                { self.caps(signs) }
                <button type="button" class="cap space" onclick={self.press(Key::Space)}>
                    { t!(self.lang, "kiosk-keyboard-space") }
                </button>
                { self.done() }
            </div>
        }
    }

    /// The pad: three by four, erase and done beside the zero.
    fn pad(&self, rows: &[Vec<char>]) -> Html {
        let erase = html! {
            <button type="button" class="cap" onclick={self.press(Key::Erase)}>
                { drawing::icon(Icon::Erase) }
                <span>{ t!(self.lang, "kiosk-keyboard-erase") }</span>
            </button>
        };
        let last = rows.len().saturating_sub(1);
        let row = |(at, row): (usize, &Vec<char>)| {
            html! {
                <div key={at} class="pad">
                    if at == last { { erase.clone() } }
                    { self.caps(row) }
                    if at == last { { self.done() } }
                </div>
            }
        };
        html! { <>{ for rows.iter().enumerate().map(row) }</> }
    }

    /// Which keyboard, each named in its own language, and how Vietnamese is typed.
    fn layouts(&self) -> Html {
        let now = self.composer.layout();
        let method = if now == Layout::Vni { Layout::Vni } else { Layout::Telex };
        let choice = |layout: Layout, chosen: bool, lang: Language, name: String| {
            html! {
                <button
                    type="button" class="layout" lang={lang.tag()} aria-pressed={pressed(chosen)}
                    onclick={self.press(Key::Layout(layout))}
                >
                    { name }
                </button>
            }
        };
        let language = |layout, lang: Language| {
            choice(layout, now == layout, lang, t!(lang, &format!("language-{}", lang.tag())))
        };
        html! {
            <div class="layouts">
                <div class="layouts-of" role="group" aria-label={t!(self.lang, "kiosk-keyboard-which")}>
                    { language(method, Language::Vi) }
                    { language(Layout::Hangul, Language::Ko) }
                    { choice(Layout::Latin, now == Layout::Latin, Language::En, t!(self.lang, "kiosk-keyboard-latin")) }
                </div>
                if now.is_vietnamese() {
                    <div class="layouts-of" role="group" aria-label={t!(self.lang, "kiosk-keyboard-method")}>
                        { choice(Layout::Telex, now == Layout::Telex, Language::Vi, t!(self.lang, "kiosk-keyboard-telex")) }
                        { choice(Layout::Vni, now == Layout::Vni, Language::Vi, t!(self.lang, "kiosk-keyboard-vni")) }
                    </div>
                }
            </div>
        }
    }

    /// The tone marks on keys of their own, each with the key that writes it too.
    fn tones(&self) -> Html {
        let layout = self.composer.layout();
        let tone = |tone: Tone| {
            let name = t!(Language::Vi, tone_name(tone));
            html! {
                <button
                    key={tone_name(tone)} type="button" class="cap tone" lang={Language::Vi.tag()} onclick={self.press(Key::Tone(tone))}
                >
                    <span>{ tone.sample() }</span>
                    <small class="hint" aria-hidden="true">{ layout.tone_key(tone) }</small>
                    <small>{ name }</small>
                </button>
            }
        };
        html! {
            <div class="tones" role="group" aria-label={t!(self.lang, "kiosk-keyboard-tones")}>
                { for Tone::WRITTEN.into_iter().map(tone) }
            </div>
        }
    }

    /// The letters that English lacks, each with the keys that write it too.
    fn marked_letters(&self) -> Html {
        let letters = self.composer.layout().marked_letters(self.shifted());
        let letter = |(at, (letter, keys)): (usize, (char, &'static str))| {
            html! {
                <button
                    key={at} type="button" class="cap marked" aria-label={letter.to_string()}
                    onclick={self.press(Key::Char(letter))}
                >
                    <span>{ letter }</span>
                    <small class="hint" aria-hidden="true">{ keys }</small>
                </button>
            }
        };
        html! { <div class="marked-letters" lang={Language::Vi.tag()}>{ for letters.into_iter().enumerate().map(letter) }</div> }
    }
}

const fn tone_name(tone: Tone) -> &'static str {
    match tone {
        Tone::Ngang => "kiosk-keyboard-ngang",
        Tone::Huyen => "kiosk-keyboard-huyen",
        Tone::Hoi => "kiosk-keyboard-hoi",
        Tone::Nga => "kiosk-keyboard-nga",
        Tone::Sac => "kiosk-keyboard-sac",
        Tone::Nang => "kiosk-keyboard-nang",
    }
}
