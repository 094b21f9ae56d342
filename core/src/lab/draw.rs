//! When a specimen is drawn: most at once, some a set time after the first draw. Two draws of the same test are two tubes
//! with two labels, although the tubes look alike.

use crate::codes::ItemCode;

/// Minutes between the first draw and the one that this item is measured in; 0 for the first. The two-hour value of
/// the glucose tolerance test is drawn 120 minutes after the 75 g drink (LOINC 1518-0).
///
/// ```
/// use checkup_core::{codes::ItemCode, lab::draw::minutes_after_first};
/// let after = |code| minutes_after_first(&ItemCode::parse(code).unwrap());
/// assert_eq!((after("FPG"), after("OGTT2H")), (0, 120));
/// ```
pub fn minutes_after_first(item: &ItemCode) -> u16 {
    match item.as_str() {
        "OGTT2H" => 120,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalogue;

    #[test]
    fn the_catalogue_knows_every_item_that_is_drawn_later() {
        let catalogue = Catalogue::builtin().unwrap();
        let later: Vec<_> = catalogue
            .items()
            .iter()
            .filter(|item| minutes_after_first(&item.code) > 0)
            .map(|item| item.code.as_str().to_owned())
            .collect();
        assert_eq!(later, ["OGTT2H"]);
    }
}
