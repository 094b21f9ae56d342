//! Closed word lists of the catalogue: an enum whose variants are spelled as in the data and on the wire.

/// Declares an enum with one spelling per variant, used in the tables, on the wire and in Fluent keys alike.
macro_rules! tokens {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $token:literal,)+ }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize,
        )]
        #[cfg_attr(feature = "openapi", derive(::utoipa::ToSchema))]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $token)] $variant,)+
        }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: [Self; [$($token),+].len()] = [$(Self::$variant,)+];

            /// The spelling in the data, on the wire and in Fluent keys.
            pub const fn token(self) -> &'static str {
                match self {
                    $(Self::$variant => $token,)+
                }
            }

            /// Reads a spelling.
            pub fn parse(token: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|value| value.token() == token)
            }
        }
    };
}

pub(crate) use tokens;
