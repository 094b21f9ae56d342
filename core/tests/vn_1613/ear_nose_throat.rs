//! Ear, nose and throat: hearing by audiometer and by whisper.

use super::*;

#[test]
fn the_audiometer_at_every_boundary() {
    for (loss, expected) in [
        ("0", I),
        ("14", I),
        ("14.4", I),
        ("14.5", II),
        ("15", II),
        ("35", II),
        ("35.5", III),
        ("36", III),
        ("45", III),
        ("46", IV),
        ("65", IV),
        ("65.4", IV),
        ("66", V),
    ] {
        assert_eq!(class(MAN, &exam(), "audiometry", &[("AUD_PTA", loss)]), Some(expected), "{loss}");
    }
}

#[test]
fn two_ears_in_different_rows_have_no_row() {
    let same = judge(MAN, exam(), &[("AUD1K_R", "20"), ("AUD1K_L", "30")]);
    assert_eq!(finding(&same, "audiometry").class, Some(II));
    let unequal = judge(MAN, exam(), &[("AUD1K_R", "10"), ("AUD1K_L", "30")]);
    assert!(finding(&unequal, "audiometry").no_row);
    assert!(unequal.index(VnIndex::EarNoseThroat).unwrap().open.contains(&code("hearing")));
}

#[test]
fn the_whisper_at_every_boundary_of_the_better_and_the_worse_ear() {
    let heard = |better: &str, worse: &str| {
        let exam = exam()
            .measured(Measure::WhisperLeft, better.parse().unwrap())
            .measured(Measure::WhisperRight, worse.parse().unwrap());
        class(MAN, &exam, "whisper", &[]).unwrap()
    };
    for (better, worse, expected) in [
        ("5", "5", I),
        ("5", "4.9", II),
        ("4", "2", II),
        ("3.9", "2", III),
        ("4", "1.9", III),
        ("3", "1", III),
        ("2.9", "1", IV),
        ("3", "0.9", IV),
        ("2", "0.5", IV),
        ("1.9", "0.5", V),
        ("2", "0.4", V),
        ("1", "0.1", V),
        ("0", "0", V),
    ] {
        assert_eq!(heard(better, worse), expected, "{better} {worse}");
    }
}
