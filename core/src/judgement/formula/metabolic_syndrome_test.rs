//! Limits of each criterion for both sexes and populations, and all 3⁵ ways of knowing them.

use super::*;

fn n(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A woman of whom nothing is known.
fn unknown() -> Input {
    Input {
        age: 50,
        sex: Sex::Female,
        population: Population::Asian,
        pregnant: false,
        fasted_hours: 8,
        waist: None,
        triglycerides: None,
        hdl: None,
        pressure: None,
        glucose: None,
        triglycerides_treated: false,
        hdl_treated: false,
        pressure_treated: false,
        glucose_treated: false,
    }
}

fn state(input: &Input, part: Part) -> Option<bool> {
    parts(input).unwrap().into_iter().find(|(own, _)| *own == part).unwrap().1
}

#[test]
fn the_waist_limit_depends_on_sex_and_population() {
    let met = |sex, population, waist: &str| {
        state(&Input { sex, population, waist: Some(n(waist)), ..unknown() }, Part::Waist).unwrap()
    };
    for (sex, population, limit) in [
        (Sex::Male, Population::Asian, 90),
        (Sex::Male, Population::Korean, 90),
        (Sex::Female, Population::Asian, 80),
        (Sex::Female, Population::Korean, 85),
    ] {
        assert!(!met(sex, population, &format!("{}.9", limit - 1)), "{sex:?} {population:?}");
        assert!(met(sex, population, &limit.to_string()), "{sex:?} {population:?}");
        assert!(met(sex, population, &format!("{limit}.1")), "{sex:?} {population:?}");
    }
}

#[test]
fn the_other_criteria_change_at_their_boundaries() {
    for (value, met) in [("149", false), ("149.9", false), ("150", true), ("151", true)] {
        let input = Input { triglycerides: Some(n(value)), ..unknown() };
        assert_eq!(state(&input, Part::Triglycerides), Some(met), "TG {value}");
    }
    for (sex, value, met) in [
        (Sex::Male, "39", true),
        (Sex::Male, "39.9", true),
        (Sex::Male, "40", false),
        (Sex::Male, "41", false),
        (Sex::Female, "49", true),
        (Sex::Female, "50", false),
        (Sex::Female, "51", false),
    ] {
        let input = Input { sex, hdl: Some(n(value)), ..unknown() };
        assert_eq!(state(&input, Part::Hdl), Some(met), "HDL {value}");
    }
    for (systolic, diastolic, met) in [
        (129, 84, false),
        (130, 84, true),
        (131, 84, true),
        (129, 85, true),
        (129, 86, true),
        (140, 90, true),
    ] {
        let pressure = Some(Pressure::new(systolic.into(), diastolic.into()).unwrap());
        let input = Input { pressure, ..unknown() };
        assert_eq!(state(&input, Part::Pressure), Some(met), "{systolic}/{diastolic}");
    }
    for (value, met) in [("99", false), ("99.9", false), ("100", true), ("101", true)] {
        let input = Input { glucose: Some(n(value)), ..unknown() };
        assert_eq!(state(&input, Part::Glucose), Some(met), "FPG {value}");
    }
}

#[test]
fn a_treatment_meets_its_criterion_and_food_hides_two() {
    let normal = Input {
        waist: Some(n("70")),
        triglycerides: Some(n("100")),
        hdl: Some(n("60")),
        pressure: Pressure::new(n("110"), n("70")).ok(),
        glucose: Some(n("90")),
        ..unknown()
    };
    assert_eq!(harmonised(&normal), Ok(MetabolicSyndrome::Absent { met: vec![] }));
    let treated = Input {
        triglycerides_treated: true,
        hdl_treated: true,
        pressure_treated: true,
        glucose_treated: true,
        ..normal
    };
    let met = vec![Part::Triglycerides, Part::Hdl, Part::Pressure, Part::Glucose];
    assert_eq!(harmonised(&treated), Ok(MetabolicSyndrome::Present { met: met.clone() }));
    // Nothing measured but everything treated: the four are known.
    let only =
        Input { waist: None, triglycerides: None, hdl: None, pressure: None, glucose: None, ..treated };
    assert_eq!(harmonised(&only), Ok(MetabolicSyndrome::Present { met: met.clone() }));
    assert_eq!(idf(&only), Ok(MetabolicSyndrome::Undetermined { met, missing: vec![Part::Waist] }));
    let fed = Input { fasted_hours: 7, triglycerides: Some(n("300")), glucose: Some(n("180")), ..normal };
    assert_eq!((state(&fed, Part::Triglycerides), state(&fed, Part::Glucose)), (None, None));
    let enough = Input { fasted_hours: 8, ..fed };
    assert_eq!(
        (state(&enough, Part::Triglycerides), state(&enough, Part::Glucose)),
        (Some(true), Some(true))
    );
}

/// The person whose five criteria are in these states.
fn with([waist, triglycerides, hdl, pressure, glucose]: [Option<bool>; 5]) -> Input {
    let pick = |state: Option<bool>, met: u32, not: u32| {
        state.map(|state| Decimal::from(if state { met } else { not }))
    };
    Input {
        waist: pick(waist, 80, 79),
        triglycerides: pick(triglycerides, 150, 149),
        hdl: pick(hdl, 49, 50),
        pressure: pick(pressure, 130, 129).map(|high| Pressure::new(high, n("84")).unwrap()),
        glucose: pick(glucose, 100, 99),
        ..unknown()
    }
}

/// Every way of filling in what is not known.
fn completions(states: [Option<bool>; 5]) -> Vec<[bool; 5]> {
    (0_u32..32)
        .map(|bits| std::array::from_fn(|i| bits >> i & 1 == 1))
        .filter(|full: &[bool; 5]| {
            states.iter().zip(full).all(|(known, own)| known.is_none_or(|k| k == *own))
        })
        .collect()
}

#[test]
fn over_all_states_the_answer_is_certain_exactly_when_every_completion_agrees() {
    let three = |full: &[bool; 5]| full.iter().filter(|met| **met).count() >= 3;
    let waist_and_two = |full: &[bool; 5]| full[0] && full[1..].iter().filter(|met| **met).count() >= 2;
    for number in 0..3_u32.pow(5) {
        let states: [Option<bool>; 5] = std::array::from_fn(|i| match number / [1, 3, 9, 27, 81][i] % 3 {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        });
        let input = with(states);
        let all = completions(states);
        for (told, holds) in [
            (harmonised(&input).unwrap(), &three as &dyn Fn(&[bool; 5]) -> bool),
            (idf(&input).unwrap(), &waist_and_two),
        ] {
            let expected = match (all.iter().all(holds), all.iter().any(holds)) {
                (true, _) => "present",
                (false, false) => "absent",
                (false, true) => "undetermined",
            };
            assert_eq!(told.token(), expected, "{states:?}");
            let known = states.iter().filter(|state| **state == Some(true)).count();
            let (MetabolicSyndrome::Present { met }
            | MetabolicSyndrome::Absent { met }
            | MetabolicSyndrome::Undetermined { met, .. }) = &told;
            assert_eq!(met.len(), known, "{states:?}");
            if let MetabolicSyndrome::Undetermined { missing, .. } = &told {
                assert_eq!(missing.len(), states.iter().filter(|state| state.is_none()).count());
                assert!(!missing.is_empty());
            }
        }
    }
}

#[test]
fn children_pregnancy_and_impossible_values_are_refused() {
    let full = with([Some(true); 5]);
    for judge in [harmonised, idf] {
        assert_eq!(judge(&Input { age: 17, ..full }), Err(NotValid::AgeTooLow { from: 18 }));
        assert!(judge(&Input { age: 18, ..full }).is_ok());
        assert_eq!(judge(&Input { pregnant: true, ..full }), Err(NotValid::Pregnant));
        // 1.7 and 5.6 mmol/L taken for mg/dL.
        let wrong = [
            (Input { triglycerides: Some(n("1.7")), ..full }, "TG"),
            (Input { glucose: Some(n("5.6")), ..full }, "FPG"),
            (Input { waist: Some(n("29")), ..full }, "WC"),
            (Input { hdl: Some(n("251")), ..full }, "HDL"),
        ];
        for (input, code) in wrong {
            assert_eq!(judge(&input), Err(NotValid::Implausible { input: code }));
        }
    }
}
