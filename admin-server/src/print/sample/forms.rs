//! The forms of the states, filled for the guest of the personal report: a Vietnamese book, a Korean notice, each alone
//! and beside another language.

use super::Sample;
use super::personal::{input, number, words};
use checkup_core::catalog::{Catalogue, Condition};
use checkup_core::codes::ItemCode;
use checkup_core::lab::Flag;
use checkup_core::language::{Language, Languages};
use checkup_core::package::Said;
use checkup_core::report::doc::Doc;
use checkup_core::report::form::{Edition, Form};
use checkup_core::report::personal::{Group, PersonalReport};

/// What the specialists found, in the language of the form.
const fn found(language: Language) -> [&'static str; 4] {
    match language {
        Language::Vi => [
            "Tim đều, phổi trong, bụng mềm.",
            "Hai mắt không viêm, đồng tử đều.",
            "Họng sạch, màng nhĩ sáng.",
            "Sâu răng 36, viêm lợi nhẹ.",
        ],
        Language::Ko => [
            "심음 규칙적, 폐음 깨끗함, 복부 부드러움.",
            "양안 염증 없음, 동공 정상.",
            "인두와 고막 정상.",
            "36번 치아 우식, 경도의 치은염.",
        ],
        Language::En => [
            "Regular heart sounds, clear lungs, soft abdomen.",
            "No inflammation, equal pupils.",
            "Clear throat, normal eardrums.",
            "Caries of tooth 36, mild gingivitis.",
        ],
    }
}

/// The guest of the personal report with what specialists found in the rooms.
fn examined(language: Language) -> PersonalReport {
    let mut report = input(language);
    let codes = ["EX_INT", "EX_EYE", "EX_ENT", "EX_DEN"];
    let flags = [Flag::Normal, Flag::Normal, Flag::Normal, Flag::Abnormal];
    let results =
        codes.iter().zip(found(language)).zip(flags).map(|((code, said), flag)| words(code, said, flag));
    report.groups.push(Group { category: "examination".to_owned(), results: results.collect() });
    let senses = [("VA_UC_R", "0.8"), ("VA_UC_L", "0.6"), ("VA_C_R", "1.0"), ("VA_C_L", "1.0")];
    let senses = senses.map(|(code, value)| number(code, value, "1", Flag::NoRange, "", "", ""));
    report.groups.push(Group { category: "vision".to_owned(), results: senses.to_vec() });
    report.examiners = codes
        .iter()
        .map(|code| (ItemCode::parse(code).unwrap(), report.conclusion.signed_by.clone()))
        .collect();
    report.answers.conditions =
        [(Condition::KnownDiabetes, Said::No), (Condition::BloodPressureMedicine, Said::Yes)].into();
    report
}

fn doc(form: Form, asked: &str) -> Doc {
    let edition = Edition::new(form, Languages::parse(asked).unwrap());
    let catalogue = Catalogue::builtin().unwrap();
    edition.of(&examined(edition.languages().first()), &catalogue).unwrap()
}

/// Each form in its own language, and beside each of the other two.
pub fn samples() -> Vec<Sample> {
    let vietnamese =
        ["vi", "vi+ko", "vi+en"].map(|asked| Sample::new("vn-form", doc(Form::Vietnamese, asked)));
    let korean = ["ko", "ko+vi", "ko+en"].map(|asked| Sample::new("kr-form", doc(Form::Korean, asked)));
    vietnamese.into_iter().chain(korean).collect()
}
