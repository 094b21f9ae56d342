//! Reads what the browser made of a JSON text. It says that a value is not the one awaited, never why: nobody reads that at
//! a kiosk, and the sentences of every type would be downloaded. For the same reason a structure is read by the list of its
//! fields, in their order, so that nothing that looks names up is compiled in.

use js_sys::{Array, JSON, Object, Reflect};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer as _, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::fmt;
use wasm_bindgen::{JsCast as _, JsValue};

/// The value that a browser's value holds; `None` if it is another one.
pub fn value<T: DeserializeOwned>(read: JsValue) -> Option<T> {
    T::deserialize(Value(read)).ok()
}

/// The value that a text holds; `None` if it holds another one.
pub fn text<T: DeserializeOwned>(text: &[u8]) -> Option<T> {
    value(JSON::parse(std::str::from_utf8(text).ok()?).ok()?)
}

/// Not what was awaited.
#[derive(Debug)]
struct Other;

impl fmt::Display for Other {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Other {}

impl Error for Other {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

struct Value(JsValue);

impl Value {
    fn number(&self) -> Result<f64, Other> {
        self.0.as_f64().ok_or(Other)
    }

    /// A whole number that JavaScript tells from its neighbours.
    fn whole(&self) -> Result<i64, Other> {
        if !js_sys::Number::is_safe_integer(&self.0) {
            return Err(Other);
        }
        #[expect(clippy::cast_possible_truncation, reason = "whole, and no longer than 53 bits")]
        Ok(self.number()? as i64)
    }

    fn list(self) -> Result<Items, Other> {
        let list: Array = self.0.dyn_into().map_err(|_| Other)?;
        Ok(Items { list, next: 0 })
    }
}

macro_rules! whole {
    ($($name:ident)+) => {$(
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
            visitor.visit_i64(self.whole()?)
        }
    )+};
}

impl<'de> Deserializer<'de> for Value {
    type Error = Other;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Other> {
        Err(Other)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
        visitor.visit_bool(self.0.as_bool().ok_or(Other)?)
    }

    whole! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
        visitor.visit_f64(self.number()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
        visitor.visit_string(self.0.as_string().ok_or(Other)?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Other> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
        visitor.visit_seq(self.list()?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Other> {
        visitor.visit_seq(self.list()?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Other> {
        let object: Object = self.0.dyn_into().map_err(|_| Other)?;
        visitor.visit_map(Entries { list: Object::entries(&object), next: 0, value: JsValue::NULL })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Other> {
        if !self.0.is_object() {
            return Err(Other);
        }
        visitor.visit_seq(Fields { object: self.0, names: fields.iter() })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Other> {
        if self.0.is_string() {
            return visitor.visit_enum(Variant { name: self.0, content: JsValue::NULL });
        }
        let object: Object = self.0.dyn_into().map_err(|_| Other)?;
        let only: Array = Object::entries(&object).get(0).dyn_into().map_err(|_| Other)?;
        visitor.visit_enum(Variant { name: only.get(0), content: only.get(1) })
    }

    forward_to_deserialize_any! {
        i128 u128 f32 char bytes byte_buf unit unit_struct tuple_struct ignored_any
    }
}

struct Items {
    list: Array,
    next: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Other;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Other> {
        if self.next == self.list.length() {
            return Ok(None);
        }
        let item = self.list.get(self.next);
        self.next += 1;
        seed.deserialize(Value(item)).map(Some)
    }
}

/// The fields of a structure in the order of its declaration. One that the text leaves out is left out here too: then the
/// structure says what stands for it.
struct Fields {
    object: JsValue,
    names: std::slice::Iter<'static, &'static str>,
}

impl Fields {
    fn take(&mut self) -> Option<JsValue> {
        let name = self.names.next()?;
        let field = Reflect::get(&self.object, &JsValue::from_str(name)).ok()?;
        if field.is_undefined() { None } else { Some(field) }
    }
}

impl<'de> SeqAccess<'de> for Fields {
    type Error = Other;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Other> {
        self.take().map(|field| seed.deserialize(Value(field))).transpose()
    }
}

struct Entries {
    list: Array,
    next: u32,
    value: JsValue,
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Other;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Other> {
        if self.next == self.list.length() {
            return Ok(None);
        }
        let entry: Array = self.list.get(self.next).unchecked_into();
        self.next += 1;
        self.value = entry.get(1);
        seed.deserialize(Value(entry.get(0))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Other> {
        seed.deserialize(Value(std::mem::take(&mut self.value)))
    }
}

struct Variant {
    name: JsValue,
    content: JsValue,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Other;
    type Variant = Value;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Value), Other> {
        let name = self.name.as_string().ok_or(Other)?;
        let variant = seed.deserialize(name.into_deserializer())?;
        Ok((variant, Value(self.content)))
    }
}

impl<'de> VariantAccess<'de> for Value {
    type Error = Other;

    fn unit_variant(self) -> Result<(), Other> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Other> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Other> {
        visitor.visit_seq(self.list()?)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Other> {
        self.deserialize_struct("", fields, visitor)
    }
}
