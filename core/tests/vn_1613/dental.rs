//! Teeth: decay and chewing power.

use super::*;

#[test]
fn decayed_teeth_at_every_boundary() {
    for (teeth, expected) in [(0, I), (1, II), (3, II), (4, III), (5, III), (6, IV), (20, IV)] {
        let exam = exam().measured(Measure::DecayedTeeth, Decimal::from(teeth));
        assert_eq!(class(MAN, &exam, "caries", &[]), Some(expected), "{teeth}");
    }
}

#[test]
fn chewing_power_at_every_boundary() {
    for (left, expected) in [
        ("100", I),
        ("99", II),
        ("91", II),
        ("90.5", II),
        ("90.4", III),
        ("90", III),
        ("81", III),
        ("80", IV),
        ("61", IV),
        ("60", V),
        ("0", V),
    ] {
        let exam = exam().measured(Measure::Chewing, left.parse().unwrap());
        assert_eq!(class(MAN, &exam, "tooth-loss", &[]), Some(expected), "{left}");
    }
}
