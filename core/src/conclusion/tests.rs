//! What is signed, and what is not.

use super::*;
use crate::judgement::Unclassified;

fn draft() -> Draft {
    Draft {
        class: Some(HealthClass::II),
        kr: vec![KrBox::NormalB],
        text: "Cần theo dõi huyết áp.".to_owned(),
        override_reason: None,
        accept_missing: false,
    }
}

fn suggestion() -> Suggestion {
    Suggestion { vn: Some(HealthClass::II), kr: vec![KrBox::NormalB], ..Suggestion::default() }
}

const NOTHING: &Uncounted = &Uncounted { vn: Vec::new(), kr: Vec::new() };

fn context(suggestion: &Suggestion) -> SignContext<'_> {
    let kind = ExamKind::Periodic;
    let uncounted = NOTHING;
    SignContext { suggestion, uncounted, kind, missing: 0, current_version: 0, seen_version: 0 }
}

fn try_sign(draft: Draft, suggestion: &Suggestion, kind: ExamKind) -> Result<Draft, ConclusionError> {
    let context = SignContext { kind, ..context(suggestion) };
    sign(draft, context, doctor(), DateTime::UNIX_EPOCH).map(|signed| signed.content().clone())
}

fn boxes(kr: &[KrBox], reason: Option<&str>) -> Draft {
    Draft { kr: kr.to_vec(), override_reason: reason.map(str::to_owned), ..draft() }
}

fn doctor() -> StaffId {
    StaffId::new(uuid::Uuid::from_u128(7))
}

#[test]
fn another_class_than_the_suggested_one_needs_a_reason() {
    let mut other = draft();
    other.class = Some(HealthClass::I);
    let error = sign(other.clone(), context(&suggestion()), doctor(), DateTime::UNIX_EPOCH).unwrap_err();
    assert_eq!(error, ConclusionError::ReasonMissing { suggested: HealthClass::II });
    other.override_reason = Some("đo lại bình thường".to_owned());
    assert!(sign(other, context(&suggestion()), doctor(), DateTime::UNIX_EPOCH).is_ok());
}

/// A critical value that did not count: in the class, in the boxes.
fn passed_over(vn: &[&str], kr: &[&str], flag: Flag) -> Uncounted {
    let value = |code: &&str| UncountedValue {
        item: ItemCode::parse(code).unwrap(),
        flag,
        why: WhyUncounted::Ungraded,
    };
    Uncounted { vn: vn.iter().map(value).collect(), kr: kr.iter().map(value).collect() }
}

#[test]
fn a_healthy_class_or_box_over_an_uncounted_critical_value_needs_a_reason_and_no_other_does() {
    let cases: [(Option<HealthClass>, &[KrBox], &[&str]); 8] = [
        (Some(HealthClass::I), &[], &["HGB", "K"]),
        (Some(HealthClass::II), &[KrBox::Suspect], &["HGB", "K"]),
        (Some(HealthClass::III), &[KrBox::Suspect], &[]),
        (Some(HealthClass::V), &[], &[]),
        (Some(HealthClass::III), &[KrBox::NormalA], &["K", "FPG"]),
        (None, &[KrBox::NormalB, KrBox::Treated], &["K", "FPG"]),
        (None, &[KrBox::Treated], &[]),
        (Some(HealthClass::II), &[KrBox::NormalB], &["HGB", "K", "FPG"]),
    ];
    let open = Suggestion::default();
    let uncounted = passed_over(&["HGB", "K"], &["K", "FPG"], Flag::CriticalLow);
    let context = SignContext { uncounted: &uncounted, ..context(&open) };
    for (class, kr, named) in cases {
        let bare = Draft { class, kr: kr.to_vec(), ..draft() };
        let items: Vec<ItemCode> = named.iter().map(|code| ItemCode::parse(code).unwrap()).collect();
        let refused = sign(bare.clone(), context, doctor(), DateTime::UNIX_EPOCH).err();
        let expected = (!items.is_empty()).then_some(ConclusionError::CriticalUncounted { items });
        assert_eq!(refused, expected, "{class:?} {kr:?}");
        let explained =
            Draft { override_reason: Some("mẫu máu bị vỡ hồng cầu".to_owned()), ..bare };
        assert!(sign(explained, context, doctor(), DateTime::UNIX_EPOCH).is_ok(), "{class:?} {kr:?}");
    }
}

#[test]
fn an_uncounted_value_that_is_not_critical_is_signed_over_and_a_critical_one_is_named_before_a_difference() {
    let suggestion = suggestion();
    let other = Draft { class: Some(HealthClass::I), ..draft() };
    for (flag, code) in
        [(Flag::Low, "conclusion-reason-missing"), (Flag::CriticalLow, "conclusion-critical-uncounted")]
    {
        let uncounted = passed_over(&["HGB", "K"], &[], flag);
        let context = SignContext { uncounted: &uncounted, ..context(&suggestion) };
        let error = sign(other.clone(), context, doctor(), DateTime::UNIX_EPOCH).unwrap_err();
        assert_eq!(error.code(), code);
        let args = error.args();
        assert!(flag == Flag::Low || args == [("items", "HGB,K".to_owned())], "{args:?}");
    }
}

#[test]
fn boxes_that_contradict_each_other_are_not_signed_whatever_the_reason() {
    let suspect = [KrBox::Suspect, KrBox::NormalB];
    let error = try_sign(boxes(&suspect, Some("-")), &suggestion(), ExamKind::Periodic).unwrap_err();
    assert_eq!(error.code(), "kr-boxes-contradict");
    assert_eq!(error.args().first(), Some(&("normal", "normal-b".to_owned())));
}

#[test]
fn other_boxes_than_the_suggested_ones_need_a_reason_and_are_signed_in_the_order_of_the_form() {
    let both = [KrBox::Treated, KrBox::Suspect, KrBox::Treated];
    for reason in [None, Some(" \n")] {
        let error = try_sign(boxes(&both, reason), &suggestion(), ExamKind::Periodic).unwrap_err();
        assert_eq!(error, ConclusionError::Kr(KrConfirmError::ReasonMissing));
    }
    let signed = try_sign(boxes(&both, Some("sỏi đã biết")), &suggestion(), ExamKind::Periodic).unwrap();
    assert_eq!(signed.kr, [KrBox::Suspect, KrBox::Treated]);
    let open = Suggestion { kr: Vec::new(), ..suggestion() };
    assert!(try_sign(boxes(&both, None), &open, ExamKind::Periodic).is_ok(), "nothing to differ from");
}

#[test]
fn the_korean_judgement_is_left_out_where_none_is_suggested_or_for_a_reason() {
    let open = Suggestion { kr: Vec::new(), ..suggestion() };
    assert!(try_sign(boxes(&[], None), &open, ExamKind::Periodic).unwrap().kr.is_empty());
    let error = try_sign(boxes(&[], None), &suggestion(), ExamKind::Periodic).unwrap_err();
    assert_eq!(error.code(), "kr-boxes-reason-missing");
    assert!(try_sign(boxes(&[], Some("-")), &suggestion(), ExamKind::Periodic).unwrap().kr.is_empty());
}

#[test]
fn no_class_is_signed_where_none_may_be_issued() {
    let young = Suggestion { unclassified: Some(Unclassified::BelowAge), ..Suggestion::default() };
    let partly = Suggestion { missing_specialties: vec![Specialty::Dental], ..suggestion() };
    let no_class = Draft { class: None, ..draft() };
    for (suggestion, kind, code) in [
        (&young, ExamKind::Periodic, Some("vn-class-not-applicable")),
        (&partly, ExamKind::OnRequest, Some("vn-class-specialty-missing")),
        (&partly, ExamKind::Periodic, None),
    ] {
        let refused = try_sign(draft(), suggestion, kind).err();
        assert_eq!(refused.map(|error| error.code()), code);
        assert!(try_sign(no_class.clone(), suggestion, kind).is_ok(), "without a class it is signed");
    }
}

#[test]
fn a_draft_follows_the_suggestion_only_under_both_schemes() {
    assert!(draft().follows(&suggestion()));
    assert!(!Draft { class: None, ..draft() }.follows(&suggestion()));
    assert!(!boxes(&[KrBox::NormalA], None).follows(&suggestion()));
}

#[test]
fn missing_results_are_accepted_knowingly_or_not_at_all() {
    let suggestion = suggestion();
    let missing = SignContext { missing: 3, ..context(&suggestion) };
    let error = sign(draft(), missing, doctor(), DateTime::UNIX_EPOCH).unwrap_err();
    assert_eq!(error, ConclusionError::ResultsMissing { missing: 3 });
    let knowing = Draft { accept_missing: true, ..draft() };
    assert!(sign(knowing, missing, doctor(), DateTime::UNIX_EPOCH).is_ok());
}

#[test]
fn a_second_doctor_who_saw_an_older_version_is_told() {
    let suggestion = suggestion();
    let newer = SignContext { current_version: 1, ..context(&suggestion) };
    let error = sign(draft(), newer, doctor(), DateTime::UNIX_EPOCH).unwrap_err();
    assert_eq!(error, ConclusionError::Outdated { current: 1 });
}

#[test]
fn blank_text_is_not_a_conclusion() {
    let blank = Draft { text: " \n".to_owned(), ..draft() };
    assert_eq!(
        sign(blank, context(&suggestion()), doctor(), DateTime::UNIX_EPOCH).unwrap_err(),
        ConclusionError::TextMissing
    );
}
