//! How criteria make an index and indices make the class; what is asked and why nothing is classified.

use super::*;

#[test]
fn each_of_the_thirteen_indices_takes_the_class_that_was_observed_there() {
    for (criterion, at, worst) in [
        ("blind-eye", VnIndex::Eyes, V),
        ("sinuses", VnIndex::EarNoseThroat, IV),
        ("cleft", VnIndex::Dental, III),
        ("epilepsy", VnIndex::PsychNeuro, IV),
        ("heart", VnIndex::Circulation, V),
        ("bronchi", VnIndex::Respiratory, III),
        ("liver", VnIndex::Digestive, V),
        ("urinary", VnIndex::GenitoUrinary, IV),
        ("joints", VnIndex::Locomotor, II),
        ("leprosy", VnIndex::Skin, III),
        ("diabetes", VnIndex::Endocrine, III),
        ("benign-tumour", VnIndex::Tumours, II),
    ] {
        let suggestion = judge(MAN, sound().observed(saw(criterion, worst)), &BODY);
        assert_eq!(index(&suggestion, at), Some(worst), "{criterion}");
        assert_eq!((suggestion.vn, suggestion.asked.as_slice()), (Some(worst), &[][..]), "{criterion}");
        for other in VnIndex::ALL.into_iter().filter(|index| *index != at) {
            assert_eq!(index(&suggestion, other), Some(I), "{criterion} {other:?}");
        }
    }
    let short = judge(MAN, sound(), &[("HT", "149"), ("WT", "60")]);
    assert_eq!((index(&short, VnIndex::Build), short.vn), (Some(V), Some(V)));
}

#[test]
fn class_i_needs_all_thirteen() {
    assert_eq!(judge(MAN, sound(), &BODY).vn, Some(I));
    for one in VnIndex::ALL.into_iter().filter(|index| *index != VnIndex::Build) {
        let suggestion = judge(MAN, sound_but(one), &BODY);
        assert_eq!((suggestion.vn, suggestion.asked.as_slice()), (None, &[one][..]));
        assert_eq!(suggestion.so_far(), Some(I));
    }
    assert_eq!(judge(MAN, sound(), &[]).asked, [VnIndex::Build]);
}

#[test]
fn nothing_else_found_does_not_answer_a_result_that_no_table_reads() {
    for (values, at, criterion) in [
        (&[("HIV", "reactive")][..], VnIndex::Skin, "hiv"),
        (&[("TPHA", "reactive")], VnIndex::Skin, "syphilis"),
        (&[("TPHA", "non-reactive"), ("RPR", "reactive")], VnIndex::Skin, "syphilis"),
        (&[("VA_UC_R", "<0.1"), ("VA_UC_L", "<0.1")], VnIndex::Eyes, "visual-acuity"),
        (&[("VA_UC_R", "0.1")], VnIndex::Eyes, "visual-acuity"),
        (&[("COLVIS", "lost the plates")], VnIndex::Eyes, "colour-vision"),
        (&[("AUD1K_R", "90")], VnIndex::EarNoseThroat, "hearing"),
        (&[("AUD_PTA", ">100")], VnIndex::EarNoseThroat, "hearing"),
        (&[("SBP", "220")], VnIndex::Circulation, "blood-pressure"),
    ] {
        let values = [&BODY[..], values].concat();
        let silent = judge(MAN, sound(), &values);
        assert_eq!((silent.vn, silent.asked.as_slice()), (None, &[at][..]), "{values:?}");
        assert_eq!(silent.index(at).unwrap().open, [code(criterion)]);
        let said = judge(MAN, sound().observed(saw(criterion, I)), &values);
        assert_eq!((said.vn, said.asked.as_slice()), (Some(I), &[][..]), "{values:?}");
    }
    let one_ear = sound().measured(Measure::WhisperLeft, Decimal::ONE);
    assert_eq!(judge(MAN, one_ear, &BODY).asked, [VnIndex::EarNoseThroat]);
    // A quiet answer asks nothing.
    assert_eq!(judge(MAN, sound(), &[&BODY[..], &[("RPR", "non-reactive")]].concat()).vn, Some(I));
}

#[test]
fn nobody_below_fifteen_is_classified_and_it_says_so() {
    let child = Person { sex: Sex::Male, age: 14 };
    let suggestion = judge(child, sound(), &BODY);
    assert_eq!(suggestion.unclassified, Some(Unclassified::BelowAge));
    assert_eq!((suggestion.vn, suggestion.asked.len(), suggestion.indices.len()), (None, 0, 0));
    let grown = judge(Person { sex: Sex::Male, age: 15 }, sound(), &BODY);
    assert_eq!((grown.unclassified, grown.vn), (None, Some(I)));
}

#[test]
fn men_and_women_are_asked_for_their_own_criteria() {
    let open = |person| judge(person, exam(), &[]).index(VnIndex::GenitoUrinary).unwrap().open.clone();
    assert_eq!(open(MAN), [code("urinary"), code("male-genital")]);
    assert_eq!(open(WOMAN), [code("urinary"), code("female-genital")]);
    let foreign = judge(MAN, sound().observed(saw("female-genital", V)), &BODY);
    assert_eq!(foreign.vn, Some(I));
}

#[test]
fn what_annex_two_forgives_counts_one_class_better_in_its_index() {
    let with = |observation: Observation, at| index(&judge(MAN, sound().observed(observation), &BODY), at);
    for (criterion, seen, counted, at) in [
        ("pharynx", II, I, VnIndex::EarNoseThroat),
        ("pharynx", III, III, VnIndex::EarNoseThroat),
        ("tooth-loss", II, I, VnIndex::Dental),
        ("wisdom-teeth", II, I, VnIndex::Dental),
        ("caries", III, II, VnIndex::Dental),
        ("gingivitis", III, II, VnIndex::Dental),
        ("sweating", II, I, VnIndex::PsychNeuro),
        ("tendon-reflexes", II, I, VnIndex::PsychNeuro),
        ("appendix", II, I, VnIndex::Digestive),
        ("bow-legs", II, I, VnIndex::Locomotor),
        ("scabies", II, I, VnIndex::Skin),
        ("eczema", II, II, VnIndex::Skin),
        ("tonsils", II, II, VnIndex::EarNoseThroat),
        ("tonsils", III, II, VnIndex::EarNoseThroat),
    ] {
        assert_eq!(with(saw(criterion, seen), at), Some(counted), "{criterion} {seen:?}");
    }
    // 20.2 is forgiven, 20.4 is not: only the point tells them apart.
    assert_eq!(with(saw("tonsils", II).at_point(2), VnIndex::EarNoseThroat), Some(I));
    assert_eq!(with(saw("tonsils", II).at_point(4), VnIndex::EarNoseThroat), Some(II));
    assert_eq!(with(saw("bones", III).at_point(2), VnIndex::Locomotor), Some(II));
    assert_eq!(with(saw("bones", III).at_point(3), VnIndex::Locomotor), Some(III));
}

#[test]
fn pressure_below_thirty_is_forgiven_one_class_and_later_is_not() {
    let circulation = |person, high, low| {
        index(&judge(person, sound(), &[("SBP", high), ("DBP", low)]), VnIndex::Circulation)
    };
    assert_eq!(circulation(YOUNG, "130", "80"), Some(I));
    assert_eq!(circulation(YOUNG, "138", "80"), Some(II));
    assert_eq!(circulation(YOUNG, "141", "80"), Some(IV));
    assert_eq!(circulation(MAN, "142", "80"), Some(III));
}

#[test]
fn the_specialties_that_nobody_filled_are_listed() {
    let done: Vec<_> = Specialty::ALL.iter().map(|one| (one.item(), "no finding")).collect();
    assert!(judge(WOMAN, exam(), &done).missing_specialties.is_empty());
    for (at, one) in Specialty::ALL.iter().enumerate() {
        let mut without = done.clone();
        without.remove(at);
        assert_eq!(judge(WOMAN, exam(), &without).missing_specialties, [*one]);
        let expected: &[Specialty] = if *one == Specialty::Gynaecology { &[] } else { &[*one] };
        assert_eq!(judge(MAN, exam(), &without).missing_specialties, expected);
    }
}

#[test]
fn every_finding_names_rule_source_and_date_and_an_observed_one_says_so() {
    let values = [("HT", "170"), ("WT", "65"), ("HR", "70"), ("SBP", "120"), ("DBP", "80")];
    let suggestion = judge(MAN, exam().observed(saw("liver", III)), &values);
    for judged in suggestion.findings.iter().filter(|judged| judged.index.is_some()) {
        assert!(judged.rule.starts_with("vn_1613."));
        assert!(judged.source.contains("1613") && judged.since.to_string() == "1997-08-15");
        assert_eq!(judged.observed, judged.items.is_empty(), "{}", judged.rule);
    }
    let json = serde_json::to_string(&suggestion).unwrap();
    assert_eq!(serde_json::from_str::<Suggestion>(&json).unwrap(), suggestion);
}
