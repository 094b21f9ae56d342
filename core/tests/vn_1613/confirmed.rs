//! A class exists only by a physician's confirmation, with a reason wherever it departs from what the rules found.

use super::*;
use checkup_core::conclusion::Draft;
use checkup_core::error::Coded;
use checkup_core::ids::StaffId;
use checkup_core::judgement::{
    ExamKind, IndexDecision, Job, KrBox, KrConfirmed, VnConfirmError, VnConfirmed, VnDecision, fit_for,
};
use checkup_core::reason::Reason;
use chrono::DateTime;

fn doctor() -> StaffId {
    StaffId::new(uuid::Uuid::from_u128(7))
}

fn because() -> Option<Reason> {
    Reason::new("đo lại bình thường").ok()
}

/// All thirteen at I.
fn sound_decision() -> VnDecision {
    let indices = VnIndex::ALL.map(|index| IndexDecision { index, class: I, reason: None }).to_vec();
    VnDecision { kind: ExamKind::Periodic, indices, class: I, reason: None }
}

fn with(index: VnIndex, class: HealthClass, reason: Option<Reason>) -> VnDecision {
    let mut decision = sound_decision();
    let one = decision.indices.iter_mut().find(|one| one.index == index).unwrap();
    (one.class, one.reason, decision.class) = (class, reason, class);
    decision
}

fn confirm(suggestion: &Suggestion, decision: VnDecision) -> Result<VnConfirmed, VnConfirmError> {
    VnConfirmed::confirm(suggestion, decision, doctor(), DateTime::UNIX_EPOCH)
}

#[test]
fn a_settled_index_needs_a_reason_for_any_other_class() {
    let tall = judge(MAN, exam(), &BODY);
    for (class, reason, fine) in [(I, None, true), (II, None, false), (II, because(), true)] {
        let result = confirm(&tall, with(VnIndex::Build, class, reason));
        assert_eq!(result.is_ok(), fine, "{class:?}");
        if let Err(error) = result {
            assert_eq!(error, VnConfirmError::IndexReasonMissing { index: VnIndex::Build, found: I });
        }
    }
}

#[test]
fn an_open_index_is_the_physicians_and_only_a_better_class_than_known_needs_a_reason() {
    let overweight = judge(MAN, exam(), &[("BMI", "27")]);
    for (class, reason, fine) in
        [(III, None, true), (V, None, true), (II, None, false), (I, None, false), (I, because(), true)]
    {
        let result = confirm(&overweight, with(VnIndex::Endocrine, class, reason));
        assert_eq!(result.is_ok(), fine, "{class:?}");
    }
    let nothing = judge(MAN, exam(), &[]);
    for index in VnIndex::ALL {
        for class in HealthClass::ALL {
            let confirmed = confirm(&nothing, with(index, class, None)).unwrap();
            assert_eq!(confirmed.class(), class);
        }
    }
}

#[test]
fn every_index_is_confirmed_exactly_once() {
    let nothing = judge(MAN, exam(), &[]);
    for index in VnIndex::ALL {
        let mut without = sound_decision();
        without.indices.retain(|one| one.index != index);
        assert_eq!(confirm(&nothing, without.clone()).unwrap_err(), VnConfirmError::IndexOnce { index });
        let mut twice = sound_decision();
        twice.indices.push(IndexDecision { index, class: I, reason: None });
        assert_eq!(confirm(&nothing, twice).unwrap_err(), VnConfirmError::IndexOnce { index });
    }
    let mut turned = sound_decision();
    turned.indices.reverse();
    let order: Vec<_> = confirm(&nothing, turned).unwrap().indices().iter().map(|one| one.index).collect();
    assert_eq!(order, VnIndex::ALL);
}

#[test]
fn the_class_is_that_of_the_worst_index_or_has_a_reason() {
    let nothing = judge(MAN, exam(), &[]);
    let mut decision = with(VnIndex::Skin, III, None);
    decision.class = II;
    let error = confirm(&nothing, decision.clone()).unwrap_err();
    assert_eq!(error, VnConfirmError::ReasonMissing { worst: III });
    assert_eq!((error.code(), error.args()), ("vn-class-reason-missing", vec![("class", "III".to_owned())]));
    decision.reason = because();
    let confirmed = confirm(&nothing, decision).unwrap();
    assert_eq!((confirmed.class(), confirmed.reason()), (II, because().as_ref()));
}

#[test]
fn an_examination_on_request_is_not_classified_without_every_specialty() {
    let on_request = VnDecision { kind: ExamKind::OnRequest, ..sound_decision() };
    let bare = judge(WOMAN, exam(), &[]);
    let missing = Specialty::ALL.to_vec();
    assert_eq!(confirm(&bare, on_request.clone()).unwrap_err(), VnConfirmError::SpecialtyMissing { missing });
    let done: Vec<_> = Specialty::ALL.iter().map(|one| (one.item(), "no finding")).collect();
    let whole = judge(WOMAN, exam(), &done);
    assert_eq!(confirm(&whole, on_request).unwrap().kind(), ExamKind::OnRequest);
    assert!(confirm(&bare, sound_decision()).is_ok(), "a periodic one follows its orders");
}

#[test]
fn nobody_below_fifteen_is_confirmed() {
    let child = judge(Person { sex: Sex::Male, age: 14 }, exam(), &[]);
    assert_eq!(confirm(&child, sound_decision()).unwrap_err(), VnConfirmError::NotApplicable);
}

#[test]
fn a_confirmed_class_makes_the_draft_that_is_signed() {
    let nothing = judge(MAN, exam(), &[]);
    let mut decision = with(VnIndex::Skin, III, None);
    (decision.class, decision.reason) = (II, because());
    let vn = confirm(&nothing, decision).unwrap();
    let kr = KrConfirmed::confirm(&[], &[KrBox::NormalB], None, doctor(), DateTime::UNIX_EPOCH).unwrap();
    let draft = Draft::confirmed(Some(&vn), Some(&kr), "Theo dõi da.".to_owned());
    assert_eq!((draft.class, draft.kr.as_slice()), (Some(II), &[KrBox::NormalB][..]));
    assert_eq!(draft.override_reason.as_deref(), Some("đo lại bình thường"));
    let none = Draft::confirmed(None, None, "-".to_owned());
    assert_eq!((none.class, none.kr, none.override_reason), (None, Vec::new(), None));
}

#[test]
fn heavy_labour_asks_for_iii_and_drivers_and_hazardous_work_for_ii() {
    let fit = |job| HealthClass::ALL.map(|class| fit_for(class, job));
    assert_eq!(fit(Job::Ordinary), [true; 5]);
    assert_eq!(fit(Job::HeavyManual), [true, true, true, false, false]);
    assert_eq!(fit(Job::Hazardous), [true, true, false, false, false]);
}
