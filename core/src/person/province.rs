//! The place codes that open a Vietnamese personal number, and the provinces those places belong to now.

/// `catalog/provinces.csv`, with its sources.
const TABLE: &str = include_str!("../../catalog/provinces.csv");

/// The place where a birth was registered, as digits 1–3 of a personal number name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Province {
    /// Digits 1–3 of the number, for example `030`.
    pub number_code: &'static str,
    /// Name of the province before the merger of 1 July 2025.
    pub old_name: &'static str,
    /// Two-digit code of the province it belongs to since then (Resolution 202/2025/QH15).
    pub new_code: &'static str,
    /// Vietnamese name of that province.
    pub new_name: &'static str,
    /// The same without Vietnamese marks, as English texts write it.
    pub new_name_en: &'static str,
}

/// All 63 places in the order of their codes.
pub fn provinces() -> impl Iterator<Item = Province> {
    TABLE.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).filter_map(|line| {
        let mut cells = line.split(',');
        Some(Province {
            number_code: cells.next()?,
            old_name: cells.next()?,
            new_code: cells.next()?,
            new_name: cells.next()?,
            new_name_en: cells.next()?,
        })
    })
}

/// The place with this three-digit code. `None` is no error: codes from 100 up name foreign countries.
///
/// ```
/// use checkup_core::person::province::province;
/// assert_eq!(province("030").unwrap().old_name, "Hải Dương");
/// assert_eq!(province("030").unwrap().new_name, "Hải Phòng");
/// assert!(province("003").is_none());
/// ```
pub fn province(number_code: &str) -> Option<Province> {
    provinces().find(|p| p.number_code == number_code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use unicode_normalization::is_nfc;

    #[test]
    fn the_table_holds_63_places_in_34_provinces() {
        let all: Vec<Province> = provinces().collect();
        assert_eq!(all.len(), 63);
        assert_eq!(all.iter().map(|p| p.number_code).collect::<BTreeSet<_>>().len(), 63);
        assert_eq!(all.iter().map(|p| p.new_code).collect::<BTreeSet<_>>().len(), 34);
        assert!(all.iter().all(|p| p.number_code.len() == 3 && p.new_code.len() == 2));
        assert!(all.iter().all(|p| is_nfc(p.old_name) && is_nfc(p.new_name)));
    }

    #[test]
    fn a_csv_reader_sees_the_same_cells() {
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(TABLE.as_bytes());
        assert_eq!(reader.headers().unwrap().get(5), Some("source"));
        for (row, place) in reader.records().zip(provinces()) {
            let row = row.unwrap();
            assert_eq!(row.get(0), Some(place.number_code));
            assert_eq!(row.get(4), Some(place.new_name_en));
        }
    }
}
