//! The papers of the centre as data. One file a paper; [`all`] lists them, so that a paper that nobody registered
//! fails a test instead of being forgotten.

pub mod chart;
pub mod code;
pub mod company;
pub mod day;
pub mod doc;
pub mod fit_list;
pub mod form;
pub mod grid;
pub mod guide;
pub mod invoice;
pub mod kr_form;
pub mod label;
pub mod paper;
pub mod personal;
pub mod range_bar;
pub mod receipt;
pub mod referral_letter;
pub mod slip;
pub mod ticket;
pub mod vn_form;
pub mod words;

/// A kind of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kind(&'static str);

impl Kind {
    /// Kebab-case name: the file of the paper in this folder, the middle of its keys and of its file names.
    pub const fn name(self) -> &'static str {
        self.0
    }
}

/// Every paper that can be printed.
pub const fn all() -> &'static [Kind] {
    &[
        personal::KIND,
        vn_form::KIND,
        kr_form::KIND,
        company::KIND,
        fit_list::KIND,
        ticket::KIND,
        guide::KIND,
        label::KIND,
        referral_letter::KIND,
        receipt::KIND,
        invoice::KIND,
        day::KIND,
    ]
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_paper_has_a_name_of_its_own() {
        let mut names: Vec<_> = super::all().iter().map(|k| k.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), super::all().len());
    }
}
