//! Closed word lists of the catalogue: an enum whose variants are spelled as in the data and on the wire.

/// Declares an enum with one spelling per variant, used in the tables, on the wire and in Fluent keys alike.
macro_rules! tokens {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $token:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "openapi", derive(::utoipa::ToSchema))]
        pub enum $name {
            $($(#[$vdoc])* #[cfg_attr(feature = "openapi", schema(rename = $token))] $variant,)+
        }

        // By hand: what serde derives for an enum is ten times as long, and the kiosk downloads it for every word list.
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.token())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let token = <String as ::serde::Deserialize>::deserialize(deserializer)?;
                let unknown = || ::serde::de::Error::unknown_variant(&token, &[$($token),+]);
                Self::parse(&token).ok_or_else(unknown)
            }
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
