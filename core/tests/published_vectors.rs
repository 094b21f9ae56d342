//! Every published vector, read from the file in which they came; a new one without a test here fails.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::billing::vietqr::{Account, BankBin, Details, Dong, Purpose, Service, VietQr};
use checkup_core::catalog::Catalogue;
use checkup_core::judgement::formula::ascvd_pce::{self, Cohort};
use checkup_core::judgement::formula::{
    Lipids, a1c, egfr_ckd_epi_2021, fib4, gmi, homa_ir, ldl_friedewald, ldl_martin_hopkins, ldl_sampson,
};
use checkup_core::person::resident_number::refuse;
use checkup_core::person::{CitizenCard, CitizenNumber, Mrz, Sex};
use chrono::{Datelike as _, NaiveDate};
use rust_decimal::Decimal;
use serde_json::Value;

const VECTORS: &str = include_str!("fixtures/vectors.json");

fn vectors(name: &str) -> Value {
    serde_json::from_str::<Value>(VECTORS).unwrap().get(name).unwrap().clone()
}

/// The number as printed, every digit.
fn number(row: &Value, key: &str) -> Decimal {
    row.get(key).unwrap().to_string().parse().unwrap()
}

fn whole(row: &Value, key: &str) -> u32 {
    u32::try_from(row.get(key).unwrap().as_u64().unwrap()).unwrap()
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).unwrap().as_str().unwrap()
}

fn sex(row: &Value) -> Sex {
    Sex::parse(text(row, "sex")).unwrap()
}

/// Equal to the decimals that were printed.
#[track_caller]
fn check(ours: Decimal, row: &Value, key: &str) {
    let printed = number(row, key);
    assert_eq!(ours.round_dp(printed.scale()), printed, "{key} of {row}");
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

#[test]
fn every_family_of_vectors_has_its_test() {
    let all = serde_json::from_str::<Value>(VECTORS).unwrap();
    let names: Vec<&str> = all.as_object().unwrap().keys().map(String::as_str).collect();
    let tested = [
        "a1c",
        "bhyt_qr",
        "cccd",
        "egfr2021",
        "fib4",
        "gmi",
        "homa_ir",
        "ldl",
        "mrz",
        "pce_check",
        "rrn",
        "vietqr",
    ];
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, tested);
}

#[test]
fn payment_codes() {
    for row in vectors("vietqr").as_array().unwrap() {
        if let Some(published) = row.get("published_vector") {
            let published = published.as_str().unwrap();
            assert_eq!(VietQr::parse(published).unwrap().to_payload(), published);
            continue;
        }
        let details = Details {
            amount: Dong::new(row.get("amount").unwrap().as_u64().unwrap()).ok(),
            purpose: Purpose::new(text(row, "info")).ok(),
            ..Details::default()
        };
        let bank = BankBin::parse(text(row, "bin")).unwrap();
        let account = Account::parse(text(row, "account")).unwrap();
        let code = VietQr::new(Service::Account, &bank, &account, &details).unwrap();
        assert_eq!(code.to_payload(), text(row, "payload"));
    }
}

#[test]
fn machine_readable_zones() {
    let all = vectors("mrz");
    for key in ["td3", "td1", "synthetic_kor"] {
        let lines: Vec<&str> =
            all.get(key).unwrap().as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
        let zone = lines.join("\n");
        let mrz = Mrz::parse(&zone, today()).unwrap();
        assert_eq!(Mrz::parse(&mrz.to_text(), today()).unwrap(), mrz, "{key}");
        let name = if key == "synthetic_kor" { "HONG GILDONG" } else { "ERIKSSON ANNA MARIA" };
        assert_eq!(mrz.name().as_str(), name);
    }
}

#[test]
fn resident_numbers_are_recognised_by_a_date_that_exists_and_never_by_their_check_digit() {
    for row in vectors("rrn").as_array().unwrap().iter().filter(|row| row.get("first12").is_some()) {
        let whole = format!("{}{}", text(row, "first12"), text(row, "check"));
        // The vector's person was born in month 13: nobody's number.
        assert!(refuse(&whole).is_ok(), "{whole}");
        let somebody = whole.replacen("9913", "9912", 1);
        assert!(
            refuse(&somebody).is_err(),
            "{somebody} no longer fits its check digit and is refused all the same"
        );
    }
}

#[test]
fn citizen_numbers_and_cards() {
    for row in vectors("cccd").as_array().unwrap() {
        if row.get("number").is_some() {
            let number = CitizenNumber::parse(text(row, "number")).unwrap();
            assert_eq!(number.place_code(), text(row, "province"));
            assert_eq!(number.sex(), sex(row));
            assert_eq!(number.birth_year(), i32::try_from(whole(row, "birth_year")).unwrap());
            continue;
        }
        for (_, qr) in row.as_object().unwrap() {
            let card = CitizenCard::parse(qr.as_str().unwrap(), today()).unwrap();
            assert_eq!(card.number().birth_year(), card.born().date().year());
            assert_eq!(CitizenCard::parse(&card.to_qr(), today()).unwrap(), card);
        }
    }
}

#[test]
fn a_health_insurance_code_holds_the_name_in_hexadecimal() {
    use checkup_core::person::bhyt::BhytCard;
    let hex = vectors("bhyt_qr");
    let hex = text(&hex, "name_hex_example");
    let code = format!("0123456789|{hex}|05/03/1985|2|-|01 - 001|01/01/2026|-|01/01/2026");
    let card = BhytCard::parse(&code, today()).unwrap();
    // As published the name is decomposed in part; kept is NFC.
    assert_eq!(card.name().as_str(), "Nguyễn Thị Mẫu");
}

#[test]
fn filtration_rate() {
    for row in vectors("egfr2021").as_array().unwrap() {
        let rate = egfr_ckd_epi_2021::egfr(number(row, "scr"), sex(row), whole(row, "age")).unwrap();
        check(rate, row, "egfr");
    }
}

#[test]
fn ldl_three_ways() {
    let catalogue = Catalogue::builtin().unwrap();
    for row in vectors("ldl").as_array().unwrap() {
        let lipids = Lipids::new(number(row, "tc"), number(row, "hdl"), number(row, "tg")).unwrap();
        check(ldl_friedewald::ldl(lipids, 12).unwrap(), row, "friedewald");
        check(ldl_martin_hopkins::ldl(catalogue.martin_hopkins(), lipids).unwrap(), row, "martin_hopkins");
        check(ldl_sampson::ldl(lipids).unwrap(), row, "sampson");
    }
}

#[test]
fn liver_insulin_and_glucose() {
    for row in vectors("fib4").as_array().unwrap() {
        let ours = fib4::fib4(whole(row, "age"), number(row, "ast"), number(row, "alt"), number(row, "plt"));
        check(ours.unwrap().0, row, "fib4");
    }
    for row in vectors("homa_ir").as_array().unwrap() {
        check(
            homa_ir::homa_ir(number(row, "fpg_mgdl"), number(row, "insulin"), 12).unwrap().0,
            row,
            "homa_ir",
        );
    }
    for row in vectors("gmi").as_array().unwrap() {
        let wear = gmi::Wear { days: 14, active_per_cent: 90 };
        check(gmi::gmi(number(row, "mean_mgdl"), wear).unwrap(), row, "gmi");
    }
    for row in vectors("a1c").as_array().unwrap() {
        let ngsp = number(row, "ngsp");
        check(a1c::ngsp_to_ifcc(ngsp).unwrap(), row, "ifcc");
        check(a1c::average_glucose(ngsp).unwrap(), row, "eag");
    }
}

#[test]
fn pooled_cohort_equations() {
    let row = vectors("pce_check");
    for (key, sex) in [
        ("white_male_55_213_50_120_untreated", Sex::Male),
        ("white_female_55_213_50_120_untreated", Sex::Female),
    ] {
        let subject = ascvd_pce::Subject {
            age: 55,
            sex,
            smoker: false,
            diabetes: false,
            known_disease: false,
            systolic: Decimal::from(120),
            treated: false,
            total: Decimal::from(213),
            hdl: Decimal::from(50),
        };
        // Ours is in per cent.
        let risk = ascvd_pce::risk(Cohort::White, subject).unwrap() / Decimal::ONE_HUNDRED;
        check(risk, &row, key);
    }
}
