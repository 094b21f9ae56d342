//! VNI: digits behind a letter become marks and tones.

use super::vietnamese::{Effect, Tone};

/// What a key asks for when the word has a place for it.
pub(super) fn effect(key: char) -> Option<Effect> {
    Some(match key {
        '1' => Effect::Tone(Tone::Sac),
        '2' => Effect::Tone(Tone::Huyen),
        '3' => Effect::Tone(Tone::Hoi),
        '4' => Effect::Tone(Tone::Nga),
        '5' => Effect::Tone(Tone::Nang),
        '6' => Effect::Circumflex(None),
        '7' => Effect::Horn,
        '8' => Effect::Breve,
        '9' => Effect::Stroke,
        '0' => Effect::Tone(Tone::Ngang),
        _ => return None,
    })
}
