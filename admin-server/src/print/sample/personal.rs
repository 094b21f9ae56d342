//! The personal report: an invented guest in three languages, with everything a report can hold and with nothing to watch.

use super::{Sample, papers};
use checkup_core::codes::ItemCode;
use checkup_core::judgement::{HealthClass, KrBox, KrFollowUp, KrStep};
use checkup_core::lab::Flag;
use checkup_core::language::Language;
use checkup_core::package::Answers;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use checkup_core::referral::Urgency;
use checkup_core::report::doc::{Doc, ReportNumber, Text};
use checkup_core::report::personal::{
    Action, Conclusion, Group, Identity, Past, PersonalReport, ReferralNote, ResultLine, follow_ups, personal,
};
use chrono::{NaiveDate, TimeZone, Utc};

/// A measured value with its range and the value before; an empty text is none.
pub fn number(
    item: &str,
    value: &str,
    unit: &str,
    flag: Flag,
    low: &str,
    high: &str,
    before: &str,
) -> ResultLine {
    let some = |s: &str| (!s.is_empty()).then(|| s.to_owned());
    let reported =
        |v: &str| Reported::Number { value: Number::parse(v).unwrap(), unit: Unit::parse(unit).ok() };
    // The last one is of 2025, each before it a year older.
    let years = (0..before.split(' ').count()).rev().map(|back| 2025 - i32::try_from(back).unwrap());
    let past = before.split(' ').filter(|v| !v.is_empty()).zip(years);
    let history = past.map(|(v, year)| Past { day: day(year, 11, 14), value: reported(v) }).collect();
    ResultLine {
        item: ItemCode::parse(item).unwrap(),
        value: reported(value),
        flag,
        low: some(low),
        high: some(high),
        history,
    }
}

/// A finding in words.
pub fn words(item: &str, value: &str, flag: Flag) -> ResultLine {
    ResultLine {
        item: ItemCode::parse(item).unwrap(),
        value: Reported::Text { value: value.to_owned() },
        flag,
        low: None,
        high: None,
        history: Vec::new(),
    }
}

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

/// Words that differ by language: name, company, specialty, partner, reason, conclusion, actions,
/// imaging findings, preparation, doctor.
pub(super) struct Said {
    pub name: &'static str,
    pub company: &'static str,
    specialty: &'static str,
    pub partner: &'static str,
    pub reason: &'static str,
    conclusion: &'static str,
    actions: [&'static str; 2],
    chest: &'static str,
    abdomen: &'static str,
    preparation: [&'static str; 2],
    pub doctor: &'static str,
}

pub(super) const fn said(language: Language) -> Said {
    match language {
        Language::Vi => Said {
            name: "Nguyễn Thị Hồng Ngọc",
            company: "Công ty TNHH Linh kiện Điện tử Hồng Hà Việt Nam",
            specialty: "Tim mạch",
            partner: "Bệnh viện Hữu Nghị Sông Hồng",
            reason: "Huyết áp 152/96 mmHg ở hai lần đo cách nhau 10 phút, kèm LDL-cholesterol 196 mg/dL. Nhờ quý đồng nghiệp đánh giá và theo dõi huyết áp 24 giờ.",
            conclusion: "Huyết áp cao và mỡ máu rất cao; hai yếu tố này cùng xuất hiện làm tăng nguy cơ tim mạch, vì vậy quý khách cần được khám chuyên khoa tim mạch sớm.\n\nQuý khách nên ăn nhạt hơn, đi bộ nhanh 30 phút mỗi ngày và đo huyết áp tại nhà mỗi sáng và tối. Gan nhiễm mỡ độ I thường cải thiện khi giảm 3–5 kg.",
            actions: ["Xét nghiệm lại mỡ máu khi đói", "Đo và ghi huyết áp tại nhà mỗi sáng, tối"],
            chest: "Hai phế trường sáng đều, bóng tim không to, góc sườn hoành hai bên nhọn. Không thấy tổn thương.",
            abdomen: "Gan kích thước bình thường, tăng âm nhẹ: gan nhiễm mỡ độ I. Túi mật, đường mật, tụy, lách và hai thận không thấy bất thường.",
            preparation: [
                "Để kết quả mỡ máu chính xác, quý khách vui lòng nhịn ăn 12 giờ, vẫn uống nước lọc.",
                "Vui lòng mang theo sổ ghi huyết áp và thuốc đang dùng.",
            ],
            doctor: "BSCKII. Trần Văn Bình",
        },
        Language::Ko => Said {
            name: "김한별",
            company: "홍하베트남전자부품 유한회사",
            specialty: "심장내과",
            partner: "홍강우호병원",
            reason: "10분 간격 2회 측정에서 혈압 152/96 mmHg이며 LDL 콜레스테롤이 196 mg/dL입니다. 24시간 혈압 측정과 평가를 부탁드립니다.",
            conclusion: "혈압이 높고 혈중 지질이 매우 높습니다. 두 가지가 함께 있으면 심혈관 위험이 커지므로 심장내과 진료를 빨리 받으시기 바랍니다.\n\n싱겁게 드시고 매일 30분 이상 빠르게 걸으시며, 아침저녁으로 가정 혈압을 재어 기록해 주세요. 경도 지방간은 체중을 3–5 kg 줄이면 대개 좋아집니다.",
            actions: ["공복 지질 재검사", "아침저녁 가정 혈압 기록"],
            chest: "양측 폐야는 깨끗하며 심장 크기와 늑골횡격막각은 정상입니다. 특이 소견이 없습니다.",
            abdomen: "간 크기는 정상이며 경도의 에코 증가가 있어 경도 지방간 소견입니다. 담낭, 담도, 췌장, 비장, 양측 신장에는 이상 소견이 없습니다.",
            preparation: [
                "지질 검사가 정확하도록 12시간 금식해 주세요. 물은 드셔도 됩니다.",
                "혈압 기록과 복용 중인 약을 가져와 주세요.",
            ],
            doctor: "전문의 박서준",
        },
        Language::En => Said {
            name: "Eleanor Whitcombe-Achterberg",
            company: "Hong Ha Electronic Components Vietnam Co., Ltd.",
            specialty: "cardiology",
            partner: "Red River Friendship Hospital",
            reason: "Blood pressure 152/96 mmHg in two measurements ten minutes apart, with LDL cholesterol of 196 mg/dL. Please assess and consider 24-hour blood pressure monitoring.",
            conclusion: "Your blood pressure is high and your blood lipids are very high; together they raise the risk for the heart and vessels, so a cardiologist should see you soon.\n\nLess salt, a brisk walk of 30 minutes a day and blood pressure readings at home every morning and evening will help. A mild fatty liver usually improves when you lose 3–5 kg.",
            actions: ["Repeat the lipid test fasting", "Note your blood pressure at home twice a day"],
            chest: "Clear lung fields, normal heart size, sharp costophrenic angles. No lesion seen.",
            abdomen: "Liver of normal size with slightly increased echogenicity: mild fatty liver. Gallbladder, bile ducts, pancreas, spleen and both kidneys unremarkable.",
            preparation: [
                "For accurate lipids please fast for 12 hours; water is fine.",
                "Please bring your blood pressure notes and your medicines.",
            ],
            doctor: "Dr. Tran Van Binh",
        },
    }
}

/// A full report: six groups, abnormal values, a referral.
pub fn input(language: Language) -> PersonalReport {
    let said = said(language);
    let group = |category: &str, results| Group { category: category.to_owned(), results };
    let screened = day(2026, 11, 21);
    let korean = [KrBox::Suspect, KrBox::SuspectHypertensionDiabetes];
    let items = ["SBP", "DBP"].map(|item| ItemCode::parse(item).unwrap()).to_vec();
    let confirm = KrFollowUp { step: KrStep::ConfirmHypertension, items };
    let of_doctor = vec![
        Action { text: Text::plain(said.actions[0]), due: Some(day(2027, 1, 15)) },
        Action { text: Text::plain(said.actions[1]), due: None },
    ];
    PersonalReport {
        centre: papers::centre(language),
        identity: Identity {
            name: said.name.to_owned(),
            birth_date: day(1985, 3, 9),
            sex: Sex::Female,
            document: Some("0011•••••427".to_owned()),
            document_number: Some("001185003427".to_owned()),
            company: Some(said.company.to_owned()),
        },
        visit_date: screened,
        issued_on: screened,
        number: ReportNumber::parse("20261121-A017-1").unwrap(),
        groups: vec![
            group(
                "anthropometry",
                vec![
                    number("HT", "158.0", "cm", Flag::NoRange, "", "", "158.0 158.0 158.0"),
                    number("WT", "61.5", "kg", Flag::NoRange, "", "", "57.5 58.0 59.0"),
                    number("BMI", "24.6", "kg/m2", Flag::High, "18.5", "22.9", "23.0 23.2 23.6"),
                    number("WC", "82", "cm", Flag::Normal, "", "84.9", "80"),
                ],
            ),
            group(
                "vitals",
                vec![
                    number("SBP", "152", "mm[Hg]", Flag::High, "90", "129", "118 127 136"),
                    number("DBP", "96", "mm[Hg]", Flag::High, "60", "84", "76 81 86"),
                    number("HR", "74", "{beats}/min", Flag::Normal, "60", "100", "71"),
                ],
            ),
            group(
                "haematology",
                vec![
                    number("WBC", "6.21", "10*3/uL", Flag::Normal, "4.0", "10.0", "5.80"),
                    number("RBC", "4.52", "10*6/uL", Flag::Normal, "3.8", "5.0", "4.48"),
                    number("HGB", "11.6", "g/dL", Flag::Low, "12.0", "15.5", "12.8 12.4 12.1"),
                    number("HCT", "36.1", "%", Flag::Normal, "35", "45", ""),
                    number("PLT", "268", "10*3/uL", Flag::Normal, "150", "400", "251"),
                ],
            ),
            group(
                "glucose",
                vec![
                    number("FPG", "5.4", "mmol/L", Flag::Normal, "3.9", "5.5", "4.9 5.0 5.2"),
                    number("HBA1C", "5.6", "%", Flag::Normal, "4.0", "5.6", ""),
                ],
            ),
            group(
                "lipids",
                vec![
                    number("TC", "276", "mg/dL", Flag::High, "", "200", "188 201 214"),
                    number("TG", "138", "mg/dL", Flag::Normal, "", "150", "96 104 121"),
                    number("HDL", "52", "mg/dL", Flag::Normal, "40", "", "55"),
                    number("LDL", "196", "mg/dL", Flag::CriticalHigh, "", "130", "118 126 139"),
                ],
            ),
            group(
                "liver",
                vec![
                    number("AST", "24", "U/L", Flag::Normal, "", "40", "22"),
                    number("ALT", "31", "U/L", Flag::Normal, "", "35", "22 25 27"),
                    number("GGT", "<5", "U/L", Flag::Normal, "", "35", ""),
                ],
            ),
            group(
                "renal",
                vec![
                    number("CREA", "0.71", "mg/dL", Flag::Normal, "0.5", "1.1", "0.70"),
                    number("EGFR", "104", "mL/min/{1.73_m2}", Flag::Normal, "60", "", "108 106"),
                ],
            ),
            group(
                "urinalysis",
                vec![
                    words("U_PRO", "NEG", Flag::Normal),
                    words("U_GLU", "NEG", Flag::Normal),
                    words("U_BLD", "1+", Flag::Abnormal),
                ],
            ),
            group(
                "imaging",
                vec![words("CXR", said.chest, Flag::Normal), words("ABDUS", said.abdomen, Flag::Abnormal)],
            ),
        ],
        conclusion: Conclusion {
            health_class: Some(HealthClass::III),
            korean: korean.to_vec(),
            text: said.conclusion.to_owned(),
            actions: [follow_ups(&korean, &[confirm], screened, true), of_doctor].concat(),
            signed_by: said.doctor.to_owned(),
            signed_at: Utc.with_ymd_and_hms(2026, 11, 21, 8, 5, 0).unwrap(),
        },
        referral: Some(ReferralNote {
            partner: Text::plain(said.partner),
            specialty: Text::plain(said.specialty),
            reason: Text::plain(said.reason),
            urgency: Urgency::Urgent,
            due: Some(day(2026, 11, 28)),
        }),
        preparation: said.preparation.iter().map(|p| Text::plain(p)).collect(),
        answers: Answers::default(),
        examiners: Vec::new(),
    }
}

/// Nothing abnormal, no referral, three results.
pub fn calm(language: Language) -> PersonalReport {
    let mut input = input(language);
    input.groups = vec![Group {
        category: "glucose".to_owned(),
        results: vec![number("FPG", "5.1", "mmol/L", Flag::Normal, "3.9", "5.5", "")],
    }];
    input.referral = None;
    input.preparation.clear();
    input.conclusion.actions.clear();
    input.conclusion.korean = vec![KrBox::NormalA];
    input.conclusion.health_class = Some(HealthClass::II);
    input
}

/// The full report as a paper.
pub fn doc(language: Language) -> Doc {
    personal(&input(language), language)
}

/// The full report and the calm one, and the full one in two languages side by side.
pub fn samples() -> Vec<Sample> {
    let beside = [(Language::Vi, Language::Ko), (Language::Ko, Language::En), (Language::En, Language::Vi)];
    let twins = beside.map(|(first, second)| Sample::new("personal", doc(first).beside(Some(second))));

    let each = |language| {
        [
            Sample::new("personal", doc(language)),
            Sample::new("personal-calm", personal(&calm(language), language)),
        ]
    };
    Language::ALL.into_iter().flat_map(each).chain(twins).collect()
}
