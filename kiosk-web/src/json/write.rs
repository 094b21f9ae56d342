//! Writes JSON: what the kiosk sends and keeps has structures, lists, words and whole numbers, and nothing else is written.

use serde::Serialize;
use serde::ser::{
    Error, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    Serializer,
};
use std::fmt::{self, Write as _};

/// A value as text; `None` for what is not written.
pub fn text<T: Serialize>(value: &T) -> Option<String> {
    let mut text = String::new();
    value.serialize(Writer(&mut text)).ok()?;
    Some(text)
}

/// The kiosk writes no such thing.
#[derive(Debug)]
pub struct Unwritten;

impl fmt::Display for Unwritten {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Unwritten {}

impl Error for Unwritten {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl From<fmt::Error> for Unwritten {
    fn from(_: fmt::Error) -> Self {
        Self
    }
}

/// One value at the end of the text.
struct Writer<'a>(&'a mut String);

/// A structure, a list or a map that is being written.
struct Open<'a> {
    text: &'a mut String,
    empty: bool,
    close: &'static str,
}

impl<'a> Writer<'a> {
    fn open(self, open: &str, close: &'static str) -> Open<'a> {
        self.0.push_str(open);
        Open { text: self.0, empty: true, close }
    }

    fn signed(self, number: i64) -> Result<(), Unwritten> {
        Ok(write!(self.0, "{number}")?)
    }

    /// `"name":` before the value.
    fn named(self, name: &str) -> Self {
        quote(self.0, name);
        self.0.push(':');
        self
    }

    /// `{"variant":` of a variant that holds something.
    fn variant(self, variant: &str) -> Self {
        self.0.push('{');
        self.named(variant)
    }
}

impl Open<'_> {
    fn next(&mut self) -> Writer<'_> {
        if !std::mem::take(&mut self.empty) {
            self.text.push(',');
        }
        Writer(self.text)
    }

    fn close(self) {
        self.text.push_str(self.close);
    }
}

/// RFC 8259, section 7: quotation mark, reverse solidus and control characters are escaped.
fn quote(text: &mut String, value: &str) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            '\0'..='\u{1f}' => {
                let digit = |n: u32| char::from_digit(n, 16).unwrap_or('0');
                let code = u32::from(c);
                text.push_str("\\u00");
                text.extend([digit(code >> 4), digit(code & 15)]);
            }
            _ => text.push(c),
        }
    }
    text.push('"');
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Unwritten;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Open<'a>;
    type SerializeTupleStruct = Impossible<(), Unwritten>;
    type SerializeTupleVariant = Impossible<(), Unwritten>;
    type SerializeMap = Open<'a>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = Open<'a>;

    fn serialize_bool(self, value: bool) -> Result<(), Unwritten> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<(), Unwritten> {
        self.signed(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), Unwritten> {
        self.signed(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), Unwritten> {
        self.signed(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Unwritten> {
        self.signed(value)
    }

    fn serialize_u8(self, value: u8) -> Result<(), Unwritten> {
        self.signed(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Unwritten> {
        self.signed(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Unwritten> {
        self.signed(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Unwritten> {
        self.signed(i64::try_from(value).map_err(|_| Unwritten)?)
    }

    fn serialize_f32(self, _: f32) -> Result<(), Unwritten> {
        Err(Unwritten)
    }

    fn serialize_f64(self, _: f64) -> Result<(), Unwritten> {
        Err(Unwritten)
    }

    fn serialize_char(self, value: char) -> Result<(), Unwritten> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Unwritten> {
        quote(self.0, value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unwritten> {
        Err(Unwritten)
    }

    fn serialize_none(self) -> Result<(), Unwritten> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritten> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritten> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritten> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Unwritten> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        let Writer(text) = self.variant(variant);
        value.serialize(Writer(text))?;
        text.push('}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Unwritten> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'a>, Unwritten> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Unwritten> {
        Err(Unwritten)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritten> {
        Err(Unwritten)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'a>, Unwritten> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Unwritten> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'a>, Unwritten> {
        Ok(self.variant(variant).open("{", "}}"))
    }
}

/// What is written piece by piece: in each trait the same steps under the name that serde gives them there.
macro_rules! pieces {
    ($($trait:ident::$step:ident($($name:ident)?)),+) => {$(
        impl $trait for Open<'_> {
            type Ok = ();
            type Error = Unwritten;

            fn $step<T: Serialize + ?Sized>(&mut self, $($name: &'static str,)? value: &T) -> Result<(), Unwritten> {
                let piece = self.next();
                $(let piece = piece.named($name);)?
                value.serialize(piece)
            }

            fn end(self) -> Result<(), Unwritten> {
                self.close();
                Ok(())
            }
        }
    )+};
}

pieces! {
    SerializeSeq::serialize_element(), SerializeTuple::serialize_element(),
    SerializeStruct::serialize_field(name), SerializeStructVariant::serialize_field(name)
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Unwritten;

    /// Keys are words: JSON knows no others.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritten> {
        key.serialize(self.next())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        self.text.push(':');
        value.serialize(Writer(self.text))
    }

    fn end(self) -> Result<(), Unwritten> {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    #[derive(Clone, Debug, Serialize)]
    enum Piece {
        Nothing,
        Word(String),
        Line { points: Vec<[u16; 2]>, thick: bool },
    }

    #[derive(Clone, Debug, Serialize)]
    #[serde(tag = "by", rename_all = "snake_case")]
    enum Tagged {
        Piece { piece: Piece },
        None,
    }

    #[derive(Clone, Debug, Serialize)]
    struct Whole {
        pieces: Vec<Piece>,
        tagged: Tagged,
        words: BTreeMap<String, i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        sometimes: Option<String>,
        perhaps: Option<u64>,
        empty: (),
    }

    fn piece() -> impl Strategy<Value = Piece> {
        prop_oneof![
            Just(Piece::Nothing),
            any::<String>().prop_map(Piece::Word),
            (prop::collection::vec(any::<[u16; 2]>(), 0..4), any::<bool>())
                .prop_map(|(points, thick)| Piece::Line { points, thick }),
        ]
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_as_another_writer_wrote_it(
            pieces in prop::collection::vec(piece(), 0..4),
            tagged in prop_oneof![Just(Tagged::None), piece().prop_map(|piece| Tagged::Piece { piece })],
            words in prop::collection::btree_map(any::<String>(), any::<i64>(), 0..4),
            sometimes in any::<Option<String>>(),
            perhaps in prop::option::of(0..=u64::try_from(i64::MAX).unwrap()),
        ) {
            let whole = Whole { pieces, tagged, words, sometimes, perhaps, empty: () };
            let read: serde_json::Value = serde_json::from_str(&text(&whole).unwrap()).unwrap();
            prop_assert_eq!(read, serde_json::to_value(&whole).unwrap());
        }
    }

    #[test]
    fn what_no_kiosk_sends_is_not_written() {
        assert_eq!(text(&1.5), None);
        assert_eq!(text(&u64::MAX), None);
        assert_eq!(text(&Some("\u{1}\"\\\u{7f}é")).unwrap(), "\"\\u0001\\\"\\\\\u{7f}é\"");
    }
}
