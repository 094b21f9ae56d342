//! One formula after the other over the facts of one person.

use super::{Amount, Answer, Class, Computed, History, Part, Remark};
use crate::codes::ItemCode;
use crate::judgement::formula::ascvd_pce::{self, Cohort};
use crate::judgement::formula::blood_pressure::{self, Pressure};
use crate::judgement::formula::bmi_class;
use crate::judgement::formula::ckd_stage;
use crate::judgement::formula::glycaemia::{self, Fasting, GlycaemiaClass};
use crate::judgement::formula::metabolic_syndrome::{self, MetabolicSyndrome, Population};
use crate::judgement::formula::who_cvd_2019::{self, CvdRisk, Region};
use crate::judgement::formula::{
    Lipids, NotValid, a1c, bmi, corrected_calcium, egfr_ckd_epi_2021, fib4, homa_ir, ldl_friedewald,
    ldl_martin_hopkins, ldl_sampson, lipids,
};
use crate::judgement::{Facts, Rule, Treated};
use crate::lab::unit::{convert, rounded};
use crate::quantity::Unit;
use rust_decimal::Decimal;

/// Every answer, in the order of [`Part`].
pub(super) fn fill(facts: &Facts<'_>, history: &History, pregnant: bool) -> Vec<Computed> {
    let mut sheet = Sheet { facts, history, pregnant, rows: Vec::new() };
    sheet.body();
    sheet.pressure();
    sheet.glucose();
    sheet.metabolic_syndrome();
    sheet.lipids();
    sheet.kidneys();
    sheet.liver_and_calcium();
    sheet.heart();
    sheet.rows
}

/// Most formulas answer with both.
fn both(
    value: Decimal,
    decimals: u32,
    unit: &'static str,
    family: &'static str,
    token: &'static str,
) -> Answer {
    Answer { class: Some(Class { family, token }), ..amount(value, decimals, unit) }
}

fn amount(mut value: Decimal, decimals: u32, unit: &'static str) -> Answer {
    value.rescale(decimals);
    Answer { amount: Some(Amount { value, unit }), class: None }
}

const fn class(family: &'static str, token: &'static str) -> Answer {
    Answer { amount: None, class: Some(Class { family, token }) }
}

struct Sheet<'a> {
    facts: &'a Facts<'a>,
    history: &'a History,
    pregnant: bool,
    rows: Vec<Computed>,
}

impl Sheet<'_> {
    fn value(&self, code: &str) -> Option<Decimal> {
        self.facts.value(code)
    }

    fn age(&self) -> u32 {
        self.facts.person().age
    }

    fn fasted(&self) -> Result<u16, NotValid> {
        self.history.fasted_hours.ok_or(NotValid::FastingUnknown)
    }

    /// Adds an answer made from these items.
    fn add(&mut self, part: Part, rule: Rule, items: &[&str], answer: Result<Answer, NotValid>) {
        self.add_with(part, rule, items, answer, Vec::new());
    }

    fn add_with(
        &mut self,
        part: Part,
        rule: Rule,
        items: &[&str],
        answer: Result<Answer, NotValid>,
        remarks: Vec<Remark>,
    ) {
        let items = items.iter().filter_map(|code| ItemCode::parse(code).ok()).collect();
        self.rows.push(Computed { part, rule, items, answer, remarks });
    }

    fn body(&mut self) {
        if let Some((height, weight)) = self.value("HT").zip(self.value("WT")) {
            let found = bmi::bmi(height, weight).map(|bmi| amount(bmi, 1, "kg/m2"));
            self.add(Part::Bmi, bmi::RULE, &["HT", "WT"], found);
        }
        if let Some(bmi) = self.value("BMI") {
            let input = bmi_class::Input { bmi, age: self.age(), pregnant: self.pregnant };
            let asian = bmi_class::asian(input).map(|found| class("bmi-asian", found.token()));
            self.add(Part::BmiAsian, bmi_class::RULE, &["BMI"], asian);
            let korean = bmi_class::ksso(input).map(|found| class("bmi-ksso", found.token()));
            self.add(Part::BmiKsso, bmi_class::KSSO, &["BMI"], korean);
        }
    }

    fn pressure(&mut self) {
        let Some((systolic, diastolic)) = self.value("SBP").zip(self.value("DBP")) else { return };
        let (pressure, age) = (Pressure::new(systolic, diastolic), self.age());
        let items = ["SBP", "DBP"];
        let vn = pressure.and_then(|pressure| blood_pressure::vn_esc(pressure, age));
        let vn = vn.map(|found| class("bp-vn-esc", found.token()));
        let kr = pressure.and_then(|pressure| blood_pressure::ksh(pressure, age));
        let kr = kr.map(|found| class("bp-ksh", found.token()));
        let us = pressure.and_then(|pressure| blood_pressure::acc_aha(pressure, age));
        let us = us.map(|found| class("bp-acc-aha", found.token()));
        self.add(Part::BpVnEsc, blood_pressure::VN_ESC, &items, vn);
        self.add(Part::BpKsh, blood_pressure::KSH, &items, kr);
        self.add(Part::BpAccAha, blood_pressure::RULE, &items, us);
    }

    /// Glucose and HbA1c as they can be judged; a glucose of unknown hours without food is left out.
    fn judged_glucose(&self) -> Result<GlycaemiaClass, NotValid> {
        let a1c = self.value("HBA1C");
        let two_hour = self.value("OGTT2H");
        let others = a1c.is_some() || two_hour.is_some();
        let with = |fasting| {
            let input = glycaemia::Input {
                age: self.age(),
                pregnant: self.pregnant,
                fasting,
                two_hour,
                a1c,
                random: None,
            };
            glycaemia::classify(&input).map(|found| found.class)
        };
        let Some(glucose) = self.value("FPG") else { return with(None) };
        match self.fasted() {
            // A glucose after a meal does not silence the HbA1c of the same blood.
            Ok(hours) if others && hours < glycaemia::FASTING_HOURS => with(None),
            Ok(hours) => with(Some(Fasting { glucose, hours })),
            Err(unknown) if !others => Err(unknown),
            // What the other tests say holds without it, unless a fasting glucose would make it worse.
            Err(unknown) => {
                let without = with(None)?;
                let fasting = with(Some(Fasting { glucose, hours: glycaemia::FASTING_HOURS }))?;
                let settled = without >= GlycaemiaClass::Unconfirmed || fasting <= without;
                if settled { Ok(without) } else { Err(unknown) }
            }
        }
    }

    fn glucose(&mut self) {
        let present: Vec<&str> =
            ["FPG", "OGTT2H", "HBA1C"].into_iter().filter(|code| self.value(code).is_some()).collect();
        if !present.is_empty() {
            let found = self.judged_glucose().map(|found| class("glycaemia", found.token()));
            self.add(Part::Glycaemia, glycaemia::RULE, &present, found);
        }
        let ngsp = if let Some(ngsp) = self.value("HBA1C") {
            let ifcc = a1c::ngsp_to_ifcc(ngsp).map(|ifcc| amount(ifcc, 1, "mmol/mol"));
            self.add(Part::A1cIfcc, a1c::RULE, &["HBA1C"], ifcc);
            Some(("HBA1C", Ok(ngsp)))
        } else if let Some(ifcc) = self.value("HBA1C_IFCC") {
            let ngsp = a1c::ifcc_to_ngsp(ifcc);
            self.add(Part::A1cNgsp, a1c::RULE, &["HBA1C_IFCC"], ngsp.map(|ngsp| amount(ngsp, 2, "%")));
            Some(("HBA1C_IFCC", ngsp))
        } else {
            None
        };
        if let Some((item, ngsp)) = ngsp {
            let mean = ngsp.and_then(a1c::average_glucose).map(|mean| amount(mean, 1, "mg/dL"));
            self.add(Part::AverageGlucose, a1c::RULE, &[item], mean);
        }
        if let Some((glucose, insulin)) = self.value("FPG").zip(self.value("INSULIN")) {
            let found = self.fasted().and_then(|hours| homa_ir::homa_ir(glucose, insulin, hours));
            let found = found.map(|(value, found)| both(value, 3, "{ratio}", "homa-ir", found.token()));
            self.add(Part::HomaIr, homa_ir::RULE, &["FPG", "INSULIN"], found);
        }
    }

    fn metabolic_syndrome(&mut self) {
        let (Some(waist), Some((systolic, diastolic))) =
            (self.value("WC"), self.value("SBP").zip(self.value("DBP")))
        else {
            return;
        };
        let person = self.facts.person();
        let treated = |disease| self.facts.is_treated(disease);
        let korean = self.history.region == Some(Region::HighIncomeAsiaPacific);
        let input = Pressure::new(systolic, diastolic).map(|pressure| metabolic_syndrome::Input {
            age: person.age,
            sex: person.sex,
            population: if korean { Population::Korean } else { Population::Asian },
            pregnant: self.pregnant,
            // Unknown hours count as none: triglycerides and glucose are then missing, never taken as fasting.
            fasted_hours: self.history.fasted_hours.unwrap_or(0),
            waist: Some(waist),
            triglycerides: self.value("TG"),
            hdl: self.value("HDL"),
            pressure: Some(pressure),
            glucose: self.value("FPG"),
            triglycerides_treated: treated(Treated::Dyslipidaemia),
            hdl_treated: false,
            pressure_treated: treated(Treated::Hypertension),
            glucose_treated: treated(Treated::Diabetes) || self.history.diabetes == Some(true),
        });
        let items: Vec<&str> = ["WC", "TG", "HDL", "SBP", "DBP", "FPG"]
            .into_iter()
            .filter(|code| self.value(code).is_some())
            .collect();
        let by = |judge: fn(&metabolic_syndrome::Input) -> Result<MetabolicSyndrome, NotValid>| {
            input.and_then(|input| judge(&input)).map(|found| class("metabolic", found.token()))
        };
        let (harmonised, idf) = (by(metabolic_syndrome::harmonised), by(metabolic_syndrome::idf));
        self.add(Part::MetabolicHarmonised, metabolic_syndrome::RULE, &items, harmonised);
        self.add(Part::MetabolicIdf, metabolic_syndrome::IDF, &items, idf);
    }

    fn lipids(&mut self) {
        let age = self.age();
        let (tc, hdl, tg) = (self.value("TC"), self.value("HDL"), self.value("TG"));
        if let Some(tc) = tc {
            let found = lipids::total(tc, age).map(|found| class("tc", found.token()));
            self.add(Part::Tc, lipids::RULE, &["TC"], found);
        }
        if let Some(ldl) = self.value("LDL") {
            let found = lipids::ldl(ldl, age).map(|found| class("ldl", found.token()));
            self.add(Part::Ldl, lipids::RULE, &["LDL"], found);
        }
        if let Some(hdl) = hdl {
            let found = lipids::hdl(hdl, age).map(|found| class("hdl", found.token()));
            self.add(Part::Hdl, lipids::RULE, &["HDL"], found);
        }
        if let Some(tg) = tg {
            let found = self.fasted().and_then(|hours| lipids::triglycerides(tg, hours, age));
            self.add(Part::Tg, lipids::RULE, &["TG"], found.map(|found| class("tg", found.token())));
        }
        if let Some((tc, hdl)) = tc.zip(hdl) {
            let found = lipids::non_hdl(tc, hdl, age);
            let found = found.map(|(value, found)| both(rounded(value, 1), 1, "mg/dL", "ldl", found.token()));
            self.add(Part::NonHdl, lipids::RULE, &["TC", "HDL"], found);
        }
        let (Some(tc), Some(hdl), Some(tg)) = (tc, hdl, tg) else { return };
        let table = self.facts.catalogue().martin_hopkins();
        let panel = Lipids::new(tc, hdl, tg);
        let friedewald = self.fasted().and_then(|hours| ldl_friedewald::ldl(panel?, hours));
        let martin_hopkins = panel.and_then(|panel| ldl_martin_hopkins::ldl(table, panel));
        let sampson = panel.and_then(ldl_sampson::ldl);
        for (part, rule, ldl) in [
            (Part::LdlFriedewald, ldl_friedewald::RULE, friedewald),
            (Part::LdlMartinHopkins, ldl_martin_hopkins::RULE, martin_hopkins),
            (Part::LdlSampson, ldl_sampson::RULE, sampson),
        ] {
            let found = ldl.map(|ldl| Answer {
                class: lipids::ldl(ldl, age).ok().map(|c| Class { family: "ldl", token: c.token() }),
                ..amount(ldl, 1, "mg/dL")
            });
            self.add(part, rule, &["TC", "HDL", "TG"], found);
        }
    }

    fn kidneys(&mut self) {
        let person = self.facts.person();
        if let Some(creatinine) = self.value("CREA") {
            let found = egfr_ckd_epi_2021::egfr(creatinine, person.sex, person.age);
            let found = found.map(|egfr| amount(egfr, 2, "mL/min/{1.73_m2}"));
            self.add(Part::Egfr, egfr_ckd_epi_2021::RULE, &["CREA"], found);
        }
        let months = || vec![Remark::ThreeMonths];
        let filtration = self.value("EGFR").map(ckd_stage::filtration);
        let albuminuria = self.value("UACR").map(ckd_stage::albuminuria);
        if let Some(stage) = filtration {
            let found = stage.map(|stage| class("filtration", stage.token()));
            self.add_with(Part::Filtration, ckd_stage::RULE, &["EGFR"], found, months());
        }
        if let Some(stage) = albuminuria {
            let found = stage.map(|stage| class("albuminuria", stage.token()));
            self.add_with(Part::Albuminuria, ckd_stage::RULE, &["UACR"], found, months());
        }
        if let Some((Ok(filtration), Ok(albuminuria))) = filtration.zip(albuminuria) {
            let risk = ckd_stage::risk(filtration, albuminuria);
            let found = Ok(class("kidney-risk", risk.token()));
            self.add_with(Part::KidneyRisk, ckd_stage::RULE, &["EGFR", "UACR"], found, months());
        }
    }

    fn liver_and_calcium(&mut self) {
        let age = self.age();
        if let (Some(ast), Some(alt), Some(plt)) = (self.value("AST"), self.value("ALT"), self.value("PLT")) {
            let found = fib4::fib4(age, ast, alt, plt);
            let found = found.map(|(value, found)| both(value, 3, "{ratio}", "fib4", found.token()));
            self.add(Part::Fib4, fib4::RULE, &["AST", "ALT", "PLT"], found);
        }
        if let Some((calcium, albumin)) = self.value("CA").zip(self.value("ALB")) {
            let found = corrected_calcium::corrected_calcium(calcium, albumin);
            let found = found.map(|calcium| amount(calcium, 2, "mg/dL"));
            self.add(Part::CorrectedCalcium, corrected_calcium::RULE, &["CA", "ALB"], found);
        }
    }

    /// Known, under treatment, or confirmed or ruled out by the tests of the day; one unconfirmed test decides nothing.
    fn diabetes(&self) -> Result<bool, NotValid> {
        if self.history.diabetes == Some(true) || self.facts.is_treated(Treated::Diabetes) {
            return Ok(true);
        }
        match (self.judged_glucose(), self.history.diabetes) {
            (Ok(GlycaemiaClass::Diabetes), _) => Ok(true),
            (Ok(GlycaemiaClass::Normal | GlycaemiaClass::Prediabetes), _) | (_, Some(_)) => Ok(false),
            (Ok(GlycaemiaClass::Unconfirmed) | Err(_), None) => Err(NotValid::DiabetesUnknown),
        }
    }

    fn heart(&mut self) {
        let Some((systolic, tc)) = self.value("SBP").zip(self.value("TC")) else { return };
        let known_disease = self.history.cardiovascular_disease.unwrap_or(false);
        let diabetes = self.diabetes();
        let charts = self.history.region.map_or(Region::ALL.to_vec(), |region| vec![region]);
        for region in charts {
            let chart = match region {
                Region::SoutheastAsia => Remark::SoutheastAsia,
                Region::HighIncomeAsiaPacific => Remark::HighIncomeAsiaPacific,
            };
            let compute = |sheet: &Self, smoker| {
                let person = sheet.facts.person();
                let subject = who_cvd_2019::Subject {
                    age: person.age,
                    sex: person.sex,
                    smoker,
                    diabetes: diabetes.unwrap_or(false),
                    known_disease,
                    systolic,
                    cholesterol: sheet.millimoles("TC", tc)?,
                };
                let risk = who_cvd_2019::risk(sheet.facts.catalogue().who_cvd(), region, subject)?;
                // Whether the charts hold at all comes before what is not known.
                diabetes?;
                Ok(both(Decimal::from(risk), 0, "%", "cvd", CvdRisk::of(risk).token()))
            };
            let items = ["SBP", "TC"];
            if !self.each_smoking(Part::WhoCvd, who_cvd_2019::RULE, &items, Some(chart), compute) {
                break;
            }
        }
        let Some(hdl) = self.value("HDL") else { return };
        self.each_smoking(Part::Ascvd, ascvd_pce::RULE, &["SBP", "TC", "HDL"], None, |sheet, smoker| {
            let person = sheet.facts.person();
            let subject = ascvd_pce::Subject {
                age: person.age,
                sex: person.sex,
                smoker,
                diabetes: diabetes.unwrap_or(false),
                known_disease,
                systolic,
                treated: sheet.facts.is_treated(Treated::Hypertension),
                total: tc,
                hdl,
            };
            let risk = ascvd_pce::risk(Cohort::White, subject)?;
            diabetes?;
            Ok(amount(risk, 2, "%"))
        });
    }

    /// Adds the answer for a smoker, for a non-smoker, or for both where nobody asked. Where there is none, the reason is
    /// added once, and `false` returned: it holds for every case and every chart.
    fn each_smoking(
        &mut self,
        part: Part,
        rule: Rule,
        items: &[&str],
        chart: Option<Remark>,
        compute: impl Fn(&Self, bool) -> Result<Answer, NotValid>,
    ) -> bool {
        let cases = match self.history.smoker {
            Some(smokes) => vec![(smokes, None)],
            None => vec![(false, Some(Remark::IfNonSmoker)), (true, Some(Remark::IfSmoker))],
        };
        let preferred = (part == Part::Ascvd).then_some(Remark::NotPreferred);
        let disease = self.history.cardiovascular_disease.is_none().then_some(Remark::IfNoDisease);
        for (smokes, case) in cases {
            let answer = compute(self, smokes);
            if answer.is_err() {
                self.add(part, rule, items, answer);
                return false;
            }
            let remarks = [chart, case, disease, preferred].into_iter().flatten().collect();
            self.add_with(part, rule, items, answer, remarks);
        }
        true
    }

    /// A value in mmol/L. Rounded to four decimals, so that 4 mmol/L is 4 again after its way through mg/dL.
    fn millimoles(&self, code: &'static str, value: Decimal) -> Result<Decimal, NotValid> {
        let item = ItemCode::parse(code).ok().and_then(|code| self.facts.catalogue().item(&code));
        let found = item
            .and_then(|item| convert(value, item.unit.as_ref()?, &Unit::parse("mmol/L").ok()?, item).ok());
        found.map(|value| rounded(value, 4)).ok_or(NotValid::Implausible { input: code })
    }
}
