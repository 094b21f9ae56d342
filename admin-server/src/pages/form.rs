//! Forms: what was filled in, which field is wrong, and the fields themselves with label, hint and error.

use super::texts::Texts;
use crate::app::{AppError, Key};
use askama::Template;
use axum::extract::{Form, FromRequest, Request, rejection::FormRejection};
use uuid::Uuid;

/// The fields of a submitted form, in order, repeated names allowed.
#[derive(Default)]
pub(crate) struct Filled(Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for Filled {
    type Rejection = FormRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        Form::<Vec<(String, String)>>::from_request(request, state).await.map(|Form(fields)| Self(fields))
    }
}

impl Filled {
    /// The first value of a field, trimmed; empty if it is not there.
    pub fn get(&self, name: &str) -> &str {
        self.exact(name).trim()
    }

    /// The first value of a field as it was typed, blanks and all: a password is not trimmed.
    pub fn exact(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// The value, unless it is empty.
    pub fn some(&self, name: &str) -> Option<String> {
        Some(self.get(name)).filter(|value| !value.is_empty()).map(str::to_owned)
    }

    /// Every value of a repeated field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.trim())
    }

    /// The form's idempotency key, so that a double click or a reload does nothing twice.
    pub fn key(&self) -> Option<Key> {
        Key::parse(self.get("key"))
    }

    /// A key of its own for one of several writes of the same form.
    pub fn key_for(&self, part: &str) -> Option<Key> {
        let key = self.get("key");
        if key.is_empty() { None } else { Key::parse(&format!("{key}.{part}")) }
    }
}

/// A fresh idempotency key for a form that is about to be shown.
pub(crate) fn fresh_key() -> String {
    Uuid::new_v4().to_string()
}

/// What is wrong with a form: at which field, in the reader's words.
#[derive(Default)]
pub(crate) struct Problems(Vec<FieldProblem>);

/// One of them.
pub(crate) struct FieldProblem {
    /// Id of the field; empty for the form as a whole.
    pub field: String,
    /// The sentence.
    pub text: String,
}

impl Problems {
    /// Notes a problem.
    pub fn add(&mut self, field: impl Into<String>, text: impl Into<String>) {
        self.0.push(FieldProblem { field: field.into(), text: text.into() });
    }

    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = &FieldProblem> {
        self.0.iter()
    }

    /// What is wrong with one field.
    pub fn at(&self, field: &str) -> Option<String> {
        self.0.iter().find(|problem| problem.field == field).map(|problem| problem.text.clone())
    }

    /// Takes in what the application refused. `field` maps its JSON pointer to the id of a field of this form.
    pub fn refused(&mut self, t: Texts, error: &AppError, field: impl Fn(&str) -> String) {
        let (code, args) = error.coded();
        let pointer = match error {
            AppError::Domain { field: Some(pointer), .. } => pointer.as_str(),
            _ => "",
        };
        let id = if pointer.is_empty() { field(code) } else { field(pointer) };
        self.add(id, t.error(code, &args));
    }
}

/// How a field is filled in.
pub(crate) enum Kind {
    /// One line; the text is the `type` of the input.
    Line(&'static str),
    /// Several lines.
    Lines(u8),
    /// One of several, in a list.
    Choice(Vec<Choice>),
    /// One of few, all shown.
    Radio(Vec<Choice>),
}

/// One of several.
pub(crate) struct Choice {
    /// Sent.
    pub value: String,
    /// Shown.
    pub label: String,
}

impl Choice {
    /// Sent and shown.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// A field with label, hint, value and error.
#[derive(Template)]
#[template(path = "shared/field.html")]
pub(crate) struct Field {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    value: String,
    error: Option<String>,
    kind: Kind,
    required: bool,
    autocomplete: &'static str,
}

impl Field {
    /// A field of this id (also its name) with the value to show.
    pub fn new(id: &str, label: String, kind: Kind, value: impl Into<String>) -> Self {
        Self {
            id: id.to_owned(),
            name: id.to_owned(),
            label,
            hint: None,
            value: value.into(),
            error: None,
            kind,
            required: false,
            autocomplete: "off",
        }
    }

    /// Another name than its id.
    pub fn named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// What helps to fill it in.
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Must be filled in.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What a browser may fill in for the reader.
    pub fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = what;
        self
    }

    /// Shows what is wrong with it.
    pub fn checked(mut self, problems: &Problems) -> Self {
        self.error = problems.at(&self.id);
        self
    }

    fn described_by(&self) -> String {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }
}
