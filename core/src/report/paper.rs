//! What papers are printed on.

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
