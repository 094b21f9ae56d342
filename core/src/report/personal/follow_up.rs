//! What the Korean judgement asks for, as things to do.

use super::{Action, item_name};
use crate::judgement::{KrBox, KrFollowUp, KrStep};
use crate::report::doc::Text;
use chrono::NaiveDate;

/// The steps behind the boxes that a doctor signed, each with its last day: a box that was not signed asks for nothing, and
/// whoever is referred already need not be told to see a physician. A confirmatory examination is its own, with a day set by
/// law, and stays beside a referral.
pub fn follow_ups(
    signed: &[KrBox],
    suggested: &[KrFollowUp],
    screened: NaiveDate,
    is_referred: bool,
) -> Vec<Action> {
    let asked = |follow: &&KrFollowUp| match follow.step {
        KrStep::ConfirmHypertension | KrStep::ConfirmDiabetes => {
            signed.contains(&KrBox::SuspectHypertensionDiabetes)
        }
        KrStep::SeePhysician => signed.contains(&KrBox::Suspect) && !is_referred,
        KrStep::MeasureLdl => !signed.is_empty(),
    };
    let action = |follow: &KrFollowUp| {
        let step = Text::key(format!("report-kr-follow-{}", follow.step.token()));
        let text = match follow.step {
            KrStep::SeePhysician => {
                let items = follow.items.iter().map(item_name).collect();
                Text::with("report-follow-up-about", vec![("step", step), ("items", Text::List(items))])
            }
            _ => step,
        };
        Action { text, due: follow.step.due(screened) }
    };
    suggested.iter().filter(asked).map(action).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::ItemCode;

    fn suggested() -> Vec<KrFollowUp> {
        let follow = |step, items: &[&str]| KrFollowUp {
            step,
            items: items.iter().map(|item| ItemCode::parse(item).unwrap()).collect(),
        };
        vec![
            follow(KrStep::ConfirmHypertension, &["SBP", "DBP"]),
            follow(KrStep::SeePhysician, &["AST", "ALT"]),
            follow(KrStep::MeasureLdl, &["LDL"]),
        ]
    }

    fn keys(signed: &[KrBox], is_referred: bool) -> Vec<(String, Option<NaiveDate>)> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let said = |action: Action| match action.text {
            Text::Key { key, .. } => (key, action.due),
            other => panic!("{other:?}"),
        };
        follow_ups(signed, &suggested(), day, is_referred).into_iter().map(said).collect()
    }

    #[test]
    fn a_signed_box_asks_for_its_steps_by_their_last_day() {
        let confirm = "report-kr-follow-confirm-hypertension".to_owned();
        let by = NaiveDate::from_ymd_opt(2027, 1, 31);
        let ldl = ("report-kr-follow-measure-ldl".to_owned(), None);
        let see = ("report-follow-up-about".to_owned(), None);
        let both = [KrBox::Suspect, KrBox::SuspectHypertensionDiabetes];
        assert_eq!(keys(&both, false), [(confirm.clone(), by), see.clone(), ldl.clone()]);
        assert_eq!(keys(&both, true), [(confirm, by), ldl.clone()]);
        assert_eq!(keys(&[KrBox::Suspect], false), [see, ldl.clone()]);
        assert_eq!(keys(&[KrBox::Treated], false), [ldl]);
        assert_eq!(keys(&[], false), []);
    }
}
