//! Digits in groups, by the browser's `Intl.NumberFormat`, which takes decimal text and keeps it exact.
//!
//! A journey compares it with the native table, `e2e/kiosk-numbers.test.mjs`.

use crate::Language;
use js_sys::{Array, Intl};
use wasm_bindgen::JsValue;

/// The most digits behind the point that `Intl` can be asked for.
const MOST: u8 = 100;

/// A plain decimal with the separators of the language, digit for digit.
pub(crate) fn grouped(lang: Language, text: &str) -> Option<String> {
    let scale = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let digits = u8::try_from(scale).ok().filter(|digits| *digits <= MOST)?;
    let options = Intl::NumberFormatOptions::new();
    options.set_minimum_fraction_digits(digits);
    options.set_maximum_fraction_digits(digits);
    let formatter = Intl::NumberFormat::new(&Array::of1(&lang.tag().into()), &options);
    // The getter gives a function that belongs to the formatter.
    formatter.format().call1(&JsValue::UNDEFINED, &text.into()).ok()?.as_string()
}
