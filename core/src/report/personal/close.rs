//! The end of the paper: where to go, when to come again, who signed.

use super::{Conclusion, PersonalReport, ReferralNote, cover, pair, urgency_key, wide};
use crate::report::doc::{Block, Text};

/// Referral, recall and how to prepare for it.
pub(super) fn next_steps(input: &PersonalReport) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Text::key("report-heading-next"))];
    blocks.extend(input.referral.as_ref().map(referral));
    blocks.push(Block::Referral {
        title: Text::key("report-heading-recall"),
        details: vec![
            pair("report-label-recall", Text::Date(cover::recall(input.visit_date))),
            wide("report-label-recall-why", Text::key("report-recall-why")),
        ],
    });
    if !input.preparation.is_empty() {
        let mut together = vec![Block::Heading(Text::key("report-heading-preparation"))];
        together.push(Block::Advice(input.preparation.clone()));
        blocks.push(Block::KeepTogether(together));
    }
    blocks
}

fn referral(referral: &ReferralNote) -> Block {
    let mut details = vec![
        pair("report-label-partner", referral.partner.clone()),
        pair("report-label-specialty", referral.specialty.clone()),
        pair("report-label-urgency", Text::key(urgency_key(referral.urgency))),
    ];
    if let Some(due) = referral.due {
        details.push(pair("report-label-due", Text::Date(due)));
    }
    details.push(wide("report-label-reason", referral.reason.clone()));
    Block::Referral { title: Text::key("report-heading-referral"), details }
}

/// Who concluded, and when.
pub(in crate::report) fn signature(signed: &Conclusion) -> Block {
    signature_as(signed, "report-signature-role")
}

/// The same, with the name that a form gives to who concluded.
pub(in crate::report) fn signature_as(signed: &Conclusion, role: &str) -> Block {
    Block::Signature {
        role: Text::key(role),
        signed: Text::with("report-signature-time", vec![("time", Text::DateTime(signed.signed_at))]),
        name: Text::plain(&signed.signed_by),
        note: Text::key("report-signature-note"),
    }
}
