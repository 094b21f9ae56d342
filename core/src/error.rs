//! Errors as code + arguments: what broke, never a sentence about it.

/// An error that can be told to a person in any language.
///
/// The Fluent key is `error-<code>`, its variables are the names in [`Coded::args`].
pub trait Coded {
    /// Kebab-case code of the broken condition, for example `already-signed`.
    fn code(&self) -> &'static str;

    /// Named arguments for the sentence; never a person's data beyond what the reader typed.
    fn args(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}
