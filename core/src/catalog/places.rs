//! Where the row of a code stands, found by halves. One small table for every kind of code: the kiosk downloads each kind of
//! map that its program names.

/// Codes in the order of their letters, each once, with a place.
#[derive(Clone, Debug, Default)]
pub(super) struct Places(Vec<(Box<str>, usize)>);

impl Places {
    /// Notes a place; `false` when the code has one already.
    pub(super) fn note(&mut self, code: &str, place: usize) -> bool {
        match self.search(code) {
            Ok(_) => false,
            Err(at) => {
                self.0.insert(at, (code.into(), place));
                true
            }
        }
    }

    /// The place of a code.
    pub(super) fn find(&self, code: &str) -> Option<usize> {
        self.0.get(self.search(code).ok()?).map(|(_, place)| *place)
    }

    fn search(&self, code: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| (**own).cmp(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_noted_once_and_found_where_it_was() {
        let mut places = Places::default();
        assert!(["WT", "HT", "BMI"].into_iter().enumerate().all(|(at, code)| places.note(code, at)));
        assert!(!places.note("HT", 7));
        assert_eq!(
            ["WT", "HT", "BMI", "CXR"].map(|code| places.find(code)),
            [Some(0), Some(1), Some(2), None]
        );
    }
}
