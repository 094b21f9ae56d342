//! Invented people, employers and hospitals for the demonstration: no name, number or address here is anybody's.
//!
//! The same seed gives the same people; only the random digits of their documents follow the salt, so that two
//! demonstrations on one database do not meet in the same document.

use checkup_core::dice::Dice;
use checkup_core::language::Language;
use checkup_core::person::mrz::check_digit;
use checkup_core::person::{DocumentKind, Sex};
use chrono::{Datelike, Days, Months, NaiveDate};

/// Name of the demonstration centre.
pub const CENTRE_NAME: &str = "Trung tâm Khám sức khỏe Sông Xanh";
/// Its address.
pub const CENTRE_ADDRESS: &str = "Số 88 phố Mẫu, phường Ví Dụ, Hà Nội";
/// Its telephone number; no such line exists.
pub const CENTRE_PHONE: &str = "024 0000 0000";

/// Employers: code and name.
pub const COMPANIES: [(&str, &str); 4] = [
    ("HANBIT", "Công ty TNHH Hanbit Vina"),
    ("DURUMI", "Công ty TNHH Điện tử Durumi Việt Nam"),
    ("SONGXANH", "Công ty Cổ phần Cơ khí Sông Xanh"),
    ("NEULPUM", "Công ty TNHH Dệt may Neulpum Hà Nội"),
];

/// Hospitals to refer to: name, and city with country.
pub const PARTNERS: [(&str, &str); 4] = [
    ("Bệnh viện Đa khoa Sông Xanh", "Hà Nội, Việt Nam"),
    ("Bệnh viện Hữu Nghị Sông Hồng", "Hà Nội, Việt Nam"),
    ("Bệnh viện Ung bướu Đồi Thông", "Bắc Ninh, Việt Nam"),
    ("한누리대학교병원", "서울, 대한민국"),
];

/// Staff: login and display name, in the order of the roles.
pub const STAFF: [(&str, &str); 7] = [
    ("reception", "Lê Thị Mai"),
    ("station", "Trần Văn Bình"),
    ("lab", "Phạm Thu Trang"),
    ("doctor", "BS. Nguyễn Hải Đăng"),
    ("referral", "Vũ Ngọc Lan"),
    ("manager", "박서연"),
    ("admin", "Đỗ Minh Quân"),
];

/// A person who does not exist.
#[derive(Clone, PartialEq, Eq)]
pub struct Invented {
    /// Full name as booked.
    pub name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Sex.
    pub sex: Sex,
    /// Phone number.
    pub phone: String,
    /// Kind of the document.
    pub document: DocumentKind,
    /// Its number.
    pub number: String,
    /// What a scanner types when it reads that document.
    pub scan: String,
    /// The language they read.
    pub language: Language,
}

impl std::fmt::Debug for Invented {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invented").finish_non_exhaustive()
    }
}

/// What inventing people needs beyond numbers.
pub trait Choose {
    /// One of a list that is not empty.
    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T;
    /// So many decimal digits.
    fn digits(&mut self, count: usize) -> String;
}

impl Choose for Dice {
    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.place(list.len())]
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count)
            .filter_map(|_| char::from_digit(u32::try_from(self.below(10)).unwrap_or_default(), 10))
            .collect()
    }
}

/// Invents `count` people who are 22 to 68 years old on `today`: of ten, six read Vietnamese, three Korean, one English.
pub fn invent(seed: u64, salt: u64, count: usize, today: NaiveDate) -> Vec<Invented> {
    let mut dice = Dice::new(seed);
    let mut numbers = Dice::new(seed ^ salt.rotate_left(17));
    (0..count)
        .map(|at| match at % 10 {
            2 | 5 | 8 => korean(&mut dice, &mut numbers, today),
            6 => english(&mut dice, &mut numbers, today),
            _ => vietnamese(&mut dice, &mut numbers, today),
        })
        .collect()
}

/// Those of `core/tests/fixtures/scans.txt` whose scans are good: they are booked every day, so that the kiosk can be
/// tried with that file.
pub fn of_the_scans() -> Vec<Invented> {
    use DocumentKind::{CitizenCard, Passport};
    use Language::{Ko, Vi};
    use Sex::{Female, Male};
    let person = |name: &str,
                  born: (i32, u32, u32),
                  sex,
                  phone: &str,
                  (document, number): (DocumentKind, &str),
                  scan: &str,
                  language| {
        NaiveDate::from_ymd_opt(born.0, born.1, born.2).map(|birth_date| Invented {
            name: name.to_owned(),
            birth_date,
            sex,
            phone: phone.to_owned(),
            document,
            number: number.to_owned(),
            scan: scan.to_owned(),
            language,
        })
    };
    let people = [
        person(
            "Nguyễn Văn Đức",
            (1985, 3, 17),
            Male,
            "0901230001",
            (CitizenCard, "001085012345"),
            "001085012345||Nguyễn Văn Đức|17031985|Nam|Số 12, Ngõ 34 Trần Duy Hưng, Trung Hòa, Cầu Giấy, Hà Nội|05042021",
            Vi,
        ),
        person(
            "Dương Thanh Ngân",
            (1984, 8, 19),
            Female,
            "0901230002",
            (CitizenCard, "030184032967"),
            "030184032967|142123456|Dương Thanh Ngân|19081984|Nữ|Thôn 3, Tân Kỳ, Tứ Kỳ, Hải Dương|10052021",
            Vi,
        ),
        person(
            "Lê Thị Quỳnh",
            (2006, 11, 2),
            Female,
            "0901230003",
            (CitizenCard, "027306001122"),
            "027306001122||Lê Thị Quỳnh|02112006|Nữ|Phường Kinh Bắc, Bắc Ninh|15082024||||",
            Vi,
        ),
        person(
            "Trịnh Công Sơn",
            (2006, 2, 25),
            Male,
            "0901230004",
            (CitizenCard, "040206367188"),
            "040206367188||Trịnh Công Sơn|25022006|Nam|Nghĩa Đàn, Nghệ An|01072022",
            Vi,
        ),
        person(
            "홍길동",
            (1985, 2, 14),
            Male,
            "010-5550-0001",
            (Passport, "M123A4567"),
            "P<KORHONG<<GILDONG<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123A45674KOR8502142M3105102<<<<<<<<<<<<<<06",
            Ko,
        ),
        person(
            "Nguyễn Thị Minh Anh",
            (1990, 3, 5),
            Female,
            "0901230005",
            (Passport, "C1234567"),
            "P<VNMNGUYEN<<THI<MINH<ANH<<<<<<<<<<<<<<<<<<<\nC1234567<0VNM9003059F2901019<<<<<<<<<<<<<<06",
            Vi,
        ),
    ];
    people.into_iter().flatten().collect()
}

fn born(dice: &mut Dice, today: NaiveDate) -> NaiveDate {
    // Most are of working age; the sum of two dice leans to the middle.
    let years = 22 + dice.below(24) + dice.below(24);
    let months = Months::new(u32::try_from(years * 12).unwrap_or_default());
    let day = today.checked_sub_months(months).unwrap_or(today);
    day.checked_sub_days(Days::new(dice.below(360))).unwrap_or(day)
}

fn sex(dice: &mut Dice) -> Sex {
    if dice.percent(50) { Sex::Female } else { Sex::Male }
}

fn vietnamese(dice: &mut Dice, numbers: &mut Dice, today: NaiveDate) -> Invented {
    let (sex, birth_date) = (sex(dice), born(dice, today));
    let (middle, given) = match sex {
        Sex::Male => (dice.pick(&MIDDLE_MALE), dice.pick(&GIVEN_MALE)),
        Sex::Female => (dice.pick(&MIDDLE_FEMALE), dice.pick(&GIVEN_FEMALE)),
    };
    let name = format!("{} {middle} {given}", dice.pick(&FAMILIES));
    let (province, address) = dice.pick(&PLACES);
    // Even for men, odd for women; 0 and 1 for the 1900s, 2 and 3 for the 2000s.
    let century = if birth_date.year() < 2000 { 0 } else { 2 } + u8::from(sex == Sex::Female);
    let number = format!("{province}{century}{:02}{}", birth_date.year() % 100, numbers.digits(6));
    let letters = if sex == Sex::Male { "Nam" } else { "Nữ" };
    let house = dice.below(180) + 1;
    let born = birth_date.format("%d%m%Y");
    let scan = format!("{number}||{name}|{born}|{letters}|Số {house}, {address}|12082021");
    let phone = format!("09{}{}", dice.pick(&["0", "1", "3", "6", "7", "8"]), dice.digits(7));
    Invented {
        name,
        birth_date,
        sex,
        phone,
        document: DocumentKind::CitizenCard,
        number,
        scan,
        language: Language::Vi,
    }
}

fn korean(dice: &mut Dice, numbers: &mut Dice, today: NaiveDate) -> Invented {
    let (sex, birth_date) = (sex(dice), born(dice, today));
    let (family, surname) = dice.pick(&KOREAN_FAMILIES);
    let (given, roman) = match sex {
        Sex::Male => dice.pick(&KOREAN_MALE),
        Sex::Female => dice.pick(&KOREAN_FEMALE),
    };
    // The form of passports issued since December 2021: M, three digits, a letter, four digits.
    let letter = dice.pick(&["A", "B", "C", "D"]);
    let number = format!("M{}{letter}{}", numbers.digits(3), numbers.digits(4));
    let scan = passport("KOR", surname, roman, &number, birth_date, sex, today);
    let phone = format!("010-{}-{}", 2000 + dice.below(8000), dice.digits(4));
    Invented {
        name: format!("{family}{given}"),
        birth_date,
        sex,
        phone,
        document: DocumentKind::Passport,
        number,
        scan,
        language: Language::Ko,
    }
}

fn english(dice: &mut Dice, numbers: &mut Dice, today: NaiveDate) -> Invented {
    let (sex, birth_date) = (sex(dice), born(dice, today));
    let surname = dice.pick(&ENGLISH_FAMILIES);
    let given = match sex {
        Sex::Male => dice.pick(&ENGLISH_MALE),
        Sex::Female => dice.pick(&ENGLISH_FEMALE),
    };
    let country = dice.pick(&["GBR", "USA", "AUS"]);
    let number = numbers.digits(9);
    let scan =
        passport(country, &surname.to_uppercase(), &given.to_uppercase(), &number, birth_date, sex, today);
    Invented {
        name: format!("{given} {surname}"),
        birth_date,
        sex,
        phone: format!("093{}", dice.digits(7)),
        document: DocumentKind::Passport,
        number,
        scan,
        language: Language::En,
    }
}

/// The machine-readable zone of a passport (ICAO Doc 9303 part 4), every check digit computed.
fn passport(
    country: &str,
    surname: &str,
    given: &str,
    number: &str,
    born: NaiveDate,
    sex: Sex,
    today: NaiveDate,
) -> String {
    let checked = |field: &str| {
        let digit = check_digit(field).unwrap_or('<');
        format!("{field}{digit}")
    };
    let names = format!("{surname}<<{}", given.replace(' ', "<"));
    let expires = today.checked_add_months(Months::new(48)).unwrap_or(today).format("%y%m%d").to_string();
    let number = checked(&format!("{number:<<9}"));
    let born = checked(&born.format("%y%m%d").to_string());
    let expires = checked(&expires);
    let optional = checked("<<<<<<<<<<<<<<");
    let composite = check_digit(&format!("{number}{born}{expires}{optional}")).unwrap_or('<');
    let sex = sex.letter();
    format!("P<{country}{names:<<39}\n{number}{country}{born}{sex}{expires}{optional}{composite}")
}

const FAMILIES: [&str; 16] = [
    "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi",
    "Đỗ", "Ngô", "Dương",
];
const MIDDLE_MALE: [&str; 8] = ["Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Thành", "Tuấn"];
const GIVEN_MALE: [&str; 14] = [
    "Hùng",
    "Dũng",
    "Cường",
    "Tuấn",
    "Nam",
    "Sơn",
    "Kiên",
    "Thắng",
    "Phúc",
    "Khánh",
    "Long",
    "Hiếu",
    "Trường",
    "Huỳnh",
];
const MIDDLE_FEMALE: [&str; 8] =
    ["Thị", "Thị Hồng", "Thị Thu", "Ngọc", "Thanh", "Thị Bích", "Phương", "Thùy"];
const GIVEN_FEMALE: [&str; 14] = [
    "Hương",
    "Lan",
    "Hạnh",
    "Nhung",
    "Thảo",
    "Yến",
    "Ngọc",
    "Trang",
    "Hiền",
    "Phượng",
    "Tuyết",
    "Mỹ",
    "Quyên",
    "Giang",
];
/// Place code of the personal number (before the merger of 2025) and an address there.
const PLACES: [(&str, &str); 8] = [
    ("001", "phố Mẫu Một, Cầu Giấy, Hà Nội"),
    ("001", "ngõ Ví Dụ, Đống Đa, Hà Nội"),
    ("001", "đường Mẫu Hai, Hà Đông, Hà Nội"),
    ("027", "thôn Mẫu, Từ Sơn, Bắc Ninh"),
    ("030", "xã Ví Dụ, Tứ Kỳ, Hải Dương"),
    ("034", "xã Mẫu Ba, Tiền Hải, Thái Bình"),
    ("036", "xã Mẫu Bốn, Hải Hậu, Nam Định"),
    ("038", "thôn Ví Dụ, Hoằng Hóa, Thanh Hóa"),
];

const KOREAN_FAMILIES: [(&str, &str); 10] = [
    ("김", "KIM"),
    ("이", "LEE"),
    ("박", "PARK"),
    ("최", "CHOI"),
    ("정", "JUNG"),
    ("강", "KANG"),
    ("조", "CHO"),
    ("윤", "YOON"),
    ("한", "HAN"),
    ("남궁", "NAMGUNG"),
];
const KOREAN_MALE: [(&str, &str); 8] = [
    ("민수", "MINSU"),
    ("지훈", "JIHOON"),
    ("성호", "SUNGHO"),
    ("태윤", "TAEYOON"),
    ("현우", "HYUNWOO"),
    ("재혁", "JAEHYUK"),
    ("동규", "DONGKYU"),
    ("상철", "SANGCHEOL"),
];
const KOREAN_FEMALE: [(&str, &str); 8] = [
    ("지은", "JIEUN"),
    ("서윤", "SEOYOON"),
    ("민정", "MINJUNG"),
    ("혜진", "HYEJIN"),
    ("은경", "EUNKYUNG"),
    ("수빈", "SUBIN"),
    ("예슬", "YESEUL"),
    ("선희", "SUNHEE"),
];

const ENGLISH_FAMILIES: [&str; 6] =
    ["Ashdown", "Merrivale", "Pennock", "Thornbury", "Larkfield", "Whitcombe"];
const ENGLISH_MALE: [&str; 4] = ["Oliver James", "Henry", "Daniel", "Thomas"];
const ENGLISH_FEMALE: [&str; 4] = ["Emily", "Charlotte Rose", "Hannah", "Grace"];

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::person::{BirthDate, PersonName, Phone, Scan};
    use std::collections::BTreeSet;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    /// The scan reads back as the person: number, birth date and, where the document says it, sex.
    fn check(person: &Invented) {
        let (number, born, sex, name) = match Scan::parse(&person.scan, today()).unwrap() {
            Scan::CitizenCard(card) => {
                let name = Some(card.name().as_str().to_owned());
                (card.identity_document().number, card.born(), Some(card.sex()), name)
            }
            Scan::TravelDocument(zone) => {
                (zone.identity_document().unwrap().number, zone.born(), zone.sex(), None)
            }
            other => panic!("{other:?}"),
        };
        assert_eq!((number.kind(), number.as_str()), (person.document, person.number.as_str()));
        assert_eq!((born.date(), sex), (person.birth_date, Some(person.sex)));
        if let Some(name) = name {
            assert_eq!(name, person.name);
        }
        assert_eq!(PersonName::new(&person.name).unwrap().as_str(), person.name);
        assert!(Phone::parse(&person.phone).is_ok(), "{}", person.phone);
    }

    #[test]
    fn everybodys_document_is_read_as_a_scanner_types_it() {
        let people = invent(7, 1, 300, today());
        people.iter().chain(&of_the_scans()).for_each(check);
        for person in &people {
            let age = BirthDate::new(person.birth_date, today()).unwrap().age_on(today());
            assert!((22..=69).contains(&age), "{age}");
        }
        let numbers: BTreeSet<_> = people.iter().map(|person| &person.number).collect();
        assert_eq!(numbers.len(), people.len());
    }

    #[test]
    fn a_seed_gives_the_same_people_and_a_salt_other_documents() {
        assert_eq!(invent(7, 1, 40, today()), invent(7, 1, 40, today()));
        let (one, other) = (invent(7, 1, 40, today()), invent(7, 2, 40, today()));
        for (a, b) in one.iter().zip(&other) {
            assert_eq!((&a.name, a.birth_date, a.sex), (&b.name, b.birth_date, b.sex));
            assert_ne!(a.number, b.number);
        }
    }

    #[test]
    fn the_scans_of_the_fixture_are_the_ones_that_are_booked() {
        let fixture = include_str!("../../../../core/tests/fixtures/scans.txt").replace('\r', "");
        for person in of_the_scans() {
            // One of the fixture's lines is decomposed on purpose.
            use unicode_normalization::UnicodeNormalization;
            let fixture: String = fixture.nfc().collect();
            assert!(fixture.contains(&person.scan), "{}", person.number);
        }
    }
}
