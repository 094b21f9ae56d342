//! What papers are printed on.

use super::doc::Text;
use super::personal::Centre;

/// Who issues a paper, as its head says it.
pub fn letterhead(centre: &Centre) -> Vec<Text> {
    // A number that is dialled stays on one line.
    let phone = match &centre.phone {
        Text::Plain(phone) => Text::plain(&phone.as_str().replace(' ', "\u{a0}")),
        other => other.clone(),
    };
    let reached = vec![("address", centre.address.clone()), ("phone", phone)];
    vec![centre.name.clone(), Text::with("report-letterhead", reached)]
}

/// A kind of paper in a printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 × 297 mm, numbered pages.
    #[default]
    A4,
    /// A roll of thermal paper, 80 mm wide (72 mm of them printed), as long as what is said; black only.
    Roll80,
    /// A roll of labels for tubes, 50 × 25 mm, one label a page; black only.
    Label50x25,
}

impl Paper {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::A4, Self::Roll80, Self::Label50x25];

    /// Printed by heat or ribbon: black or nothing.
    pub const fn is_black_only(self) -> bool {
        matches!(self, Self::Roll80 | Self::Label50x25)
    }
}
