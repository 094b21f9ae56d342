//! Telex: letters that write no sound where they stand become marks and tones.

use super::vietnamese::{Effect, Tone};

/// What a key asks for when the word has a place for it.
pub(super) fn effect(key: char) -> Option<Effect> {
    Some(match key.to_ascii_lowercase() {
        base @ ('a' | 'e' | 'o') => Effect::Circumflex(Some(base)),
        'w' => Effect::Hook,
        'd' => Effect::Stroke,
        's' => Effect::Tone(Tone::Sac),
        'f' => Effect::Tone(Tone::Huyen),
        'r' => Effect::Tone(Tone::Hoi),
        'x' => Effect::Tone(Tone::Nga),
        'j' => Effect::Tone(Tone::Nang),
        'z' => Effect::Tone(Tone::Ngang),
        _ => return None,
    })
}
