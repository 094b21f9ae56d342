//! A paper, a spreadsheet or an archive of papers as an answer: what it is, what it is called, and that nothing on the way
//! keeps a copy of it. A file's name holds no person.

use crate::app::paper::Printed;
use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

/// A file that is sent.
#[derive(Debug)]
pub struct PaperFile {
    kind: &'static str,
    name: String,
    place: Place,
    body: Body,
}

/// What a browser does with it.
#[derive(Clone, Copy, Debug)]
enum Place {
    Shown,
    Saved,
}

impl PaperFile {
    /// A PDF to look at.
    pub(crate) fn pdf(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self::new("application/pdf", name, Place::Shown, bytes)
    }

    /// A spreadsheet to keep.
    pub(crate) fn xlsx(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Self::new(kind, name, Place::Saved, bytes)
    }

    /// An archive to keep, sent as it is read.
    pub(crate) fn zip(name: impl Into<String>, body: Body) -> Self {
        Self::new("application/zip", name, Place::Saved, body)
    }

    /// The same, to keep instead of to look at.
    #[must_use]
    pub(crate) fn saved(self) -> Self {
        Self { place: Place::Saved, ..self }
    }

    fn new(kind: &'static str, name: impl Into<String>, place: Place, body: impl Into<Body>) -> Self {
        Self { kind, name: name.into(), place, body: body.into() }
    }
}

impl From<Printed> for PaperFile {
    fn from(printed: Printed) -> Self {
        Self::pdf(printed.name, printed.bytes)
    }
}

impl IntoResponse for PaperFile {
    fn into_response(self) -> Response {
        let place = match self.place {
            Place::Shown => "inline",
            Place::Saved => "attachment",
        };
        let head = [
            (CONTENT_TYPE, self.kind.to_owned()),
            (CONTENT_DISPOSITION, format!("{place}; filename=\"{}\"", self.name)),
            (CACHE_CONTROL, "no-store".to_owned()),
        ];
        (head, self.body).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_says_what_it_is_and_is_kept_by_nobody_on_the_way() {
        let pdf = || PaperFile::pdf("a.pdf", Vec::new());
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        for (file, kind, place) in [
            (pdf(), "application/pdf", "inline; filename=\"a.pdf\""),
            (pdf().saved(), "application/pdf", "attachment; filename=\"a.pdf\""),
            (PaperFile::xlsx("b.xlsx", Vec::new()), sheet, "attachment; filename=\"b.xlsx\""),
            (PaperFile::zip("c.zip", Body::empty()), "application/zip", "attachment; filename=\"c.zip\""),
        ] {
            let answer = file.into_response();
            let head = answer.headers();
            assert_eq!(head[CONTENT_TYPE], kind);
            assert_eq!(head[CONTENT_DISPOSITION], place);
            assert_eq!(head[CACHE_CONTROL], "no-store");
        }
    }
}
