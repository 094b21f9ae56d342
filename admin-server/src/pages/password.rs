//! A password for papers, typed twice: its two fields, and which of them a refusal is about. What was typed is never shown
//! again, and no field cuts it off: too long a password is refused.

use super::form::{Field, Filled, Kind, Problems};
use super::texts::Texts;
use crate::app::AppError;
use crate::http::error::log;

/// The two fields. Their ids are `<id>` and `<id>-again`, their names `password` and `password_again`.
pub(crate) fn fields(
    t: Texts,
    id: &str,
    (label, hint): (&str, &str),
    problems: &Problems,
    required: bool,
) -> [Field; 2] {
    let line = |id: &str, name: &str, key: &str| {
        let field =
            Field::new(id, t.get(key), Kind::Line("password"), "").named(name).autocomplete("new-password");
        if required { field.required() } else { field }
    };
    [
        line(id, "password", label).hint(t.get(hint)).checked(problems),
        line(&format!("{id}-again"), "password_again", "staff-password-again").checked(problems),
    ]
}

/// Both as they were typed.
pub(crate) fn typed(form: &Filled) -> [&str; 2] {
    [form.exact("password"), form.exact("password_again")]
}

/// A refusal that is about one of the two fields, logged and put beside it; `None` if it is about something else.
pub(crate) fn refused(t: Texts, id: &str, error: &AppError) -> Option<Problems> {
    let field = field_of(id, error.coded().0)?;
    log(error);
    let mut problems = Problems::default();
    problems.refused(t, error, |_| field.clone());
    Some(problems)
}

/// The field that an error's code is about, if it is one of the two.
pub(crate) fn field_of(id: &str, code: &str) -> Option<String> {
    match code {
        "paper-password" | "paper-password-too-long" | "batch-job-password" => Some(id.to_owned()),
        "paper-passwords-differ" => Some(format!("{id}-again")),
        _ => None,
    }
}
