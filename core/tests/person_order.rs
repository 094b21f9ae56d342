//! People in a list: letters before tones, given name first, Hangul behind.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::person::{NameOrder, NamePlace, PersonName};
use proptest::prelude::*;

fn place(name: &str, order: NameOrder) -> NamePlace {
    PersonName::new(name).unwrap().place_in(order)
}

/// The names are in their right order already, whichever way they are shuffled before.
#[track_caller]
fn check(order: NameOrder, sorted: &[&str]) {
    for (at, one) in sorted.iter().enumerate() {
        for later in &sorted[at + 1..] {
            assert!(place(one, order) < place(later, order), "{one} before {later}");
        }
    }
}

#[test]
fn every_letter_has_its_place() {
    check(
        NameOrder::Full,
        &[
            "A", "Ă", "Â", "B", "C", "D", "Đ", "E", "Ê", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O",
            "Ô", "Ơ", "P", "Q", "R", "S", "T", "U", "Ư", "V", "W", "X", "Y", "Z", "가", "나", "하",
        ],
    );
}

#[test]
fn tones_decide_only_where_all_letters_are_equal() {
    check(NameOrder::Full, &["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"]);
    check(NameOrder::Full, &["Â", "Ầ", "Ẩ", "Ẫ", "Ấ", "Ậ"]);
    // The letter behind the tone weighs more than the tone, and a later word more than an earlier tone.
    check(NameOrder::Full, &["Hoa", "Hòa", "Hoá", "Hoan", "Hoàn"]);
    check(NameOrder::Full, &["Lê Ân An", "Lê Ấn An", "Lê Ân Anh", "Lê Ấn Anh"]);
    check(NameOrder::Full, &["An Bình", "Anh"]);
}

#[test]
fn an_office_list_goes_by_given_name_then_middle_then_family() {
    check(
        NameOrder::Given,
        &[
            "Trần Bình An",
            "Lê Văn An",
            "Nguyễn Văn An",
            "Nguyễn Thị Minh Anh",
            "Phạm Thị Ánh",
            "Lê Dung",
            "Võ Thị Thanh Duyên",
            "Lê Đức",
            "Nguyễn Đức",
            "Kim",
            "Mary Ann O'Brien",
            "John Smith",
            "Đỗ Hữu Ý",
            "김민수",
            "남궁민수",
            "홍길동",
        ],
    );
    check(NameOrder::Full, &["Lê Văn An", "Nguyễn Thị Minh Anh", "Nguyễn Văn An", "Trần Bình An", "홍길동"]);
}

#[test]
fn how_a_letter_was_typed_changes_nothing() {
    assert_eq!(
        place("Nguyễn Ấn", NameOrder::Given),
        place("Nguye\u{302}\u{303}n A\u{302}\u{301}n", NameOrder::Given)
    );
}

#[test]
fn a_key_tells_nothing_of_its_person() {
    assert_eq!(format!("{:?}", place("Lê Đức", NameOrder::Given)), "NamePlace(redacted)");
}

proptest! {
    #[test]
    fn two_names_stand_at_one_place_only_if_they_are_one(
        one in "[A-ZĐa-zđăâêôơưàảãáạ가-힣 '-]{1,24}", other in "[A-ZĐa-zđăâêôơưàảãáạ가-힣 '-]{1,24}",
    ) {
        let (Ok(one), Ok(other)) = (PersonName::new(&one), PersonName::new(&other)) else { return Ok(()) };
        for order in [NameOrder::Given, NameOrder::Full] {
            prop_assert_eq!(one.place_in(order) == other.place_in(order), one == other);
        }
    }
}
