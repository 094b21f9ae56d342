//! An invented list of who is fit for which work, and one on which nobody agreed to stand.

use super::{Sample, company};
use checkup_core::judgement::HealthClass;
use checkup_core::language::Language;
use checkup_core::report::company::Days;
use checkup_core::report::doc::ReportNumber;
use checkup_core::report::fit_list::{FitList, Listed, fit_list};
use chrono::NaiveDate;

const PEOPLE: [(&str, i32, &str, u32, Option<HealthClass>); 9] = [
    ("Bùi Thị Kim Oanh", 1992, "HV-0112", 3, Some(HealthClass::I)),
    ("Đặng Quốc Huy", 1979, "HV-0087", 3, Some(HealthClass::III)),
    ("Lê Thị Mai Phương", 1988, "HV-0240", 4, Some(HealthClass::II)),
    ("Nguyễn Đình Phúc", 1969, "HV-0019", 4, Some(HealthClass::IV)),
    ("Nguyễn Thị Hồng Ngọc", 1995, "HV-0301", 4, Some(HealthClass::I)),
    ("Phạm Văn Toàn", 1984, "HV-0166", 5, Some(HealthClass::II)),
    ("Trần Thị Bích Hằng", 1990, "HV-0205", 5, None),
    ("김도윤", 1981, "HV-0003", 6, Some(HealthClass::II)),
    ("박서준", 1976, "HV-0002", 6, Some(HealthClass::III)),
];

fn input(people: Vec<Listed>, others: u32) -> FitList {
    let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
    FitList {
        centre: company::centre(),
        company: "Công ty TNHH Hanbit Vina".to_owned(),
        days: Days::new(day(3, 2), day(4, 30)).unwrap(),
        issued_on: day(5, 11),
        number: ReportNumber::parse("HANBIT-20260302-20260430").unwrap(),
        people,
        others,
    }
}

/// A list, and one without anybody.
pub fn samples() -> Vec<Sample> {
    let listed = PEOPLE.map(|(name, born, employee, day, class)| Listed {
        name: name.to_owned(),
        born,
        employee: Some(employee.to_owned()),
        day: NaiveDate::from_ymd_opt(2026, 3, day).unwrap(),
        class,
    });
    let each = |language| {
        [
            Sample::new("fit-list", fit_list(&input(listed.to_vec(), 6), language)),
            Sample::new("fit-list-empty", fit_list(&input(Vec::new(), 3), language)),
        ]
    };
    Language::ALL.into_iter().flat_map(each).collect()
}
