//! A web page that wants one formula of core: the estimated filtration rate of the kidneys.

use checkup_core::error::Coded as _;
use checkup_core::judgement::formula::egfr_ckd_epi_2021::egfr;
use checkup_core::person::Sex;
use checkup_core::quantity::Number;
use wasm_bindgen::prelude::wasm_bindgen;

/// eGFR (CKD-EPI 2021) in mL/min/1.73 m² from creatinine in mg/dL as typed; the error is a code.
#[wasm_bindgen]
pub fn filtration_rate(creatinine: &str, female: bool, age: u32) -> Result<String, String> {
    let creatinine = Number::parse(creatinine).map_err(|error| error.code().to_owned())?;
    let sex = if female { Sex::Female } else { Sex::Male };
    egfr(creatinine.decimal(), sex, age)
        .map(|rate| rate.to_string())
        .map_err(|error| error.code().to_owned())
}
