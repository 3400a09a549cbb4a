//! Turns whatever can be serialised into a [`Tree`].

use std::fmt;

use serde::ser::{self, Serialize};

use super::Tree;

/// Why a value is no tree: never, for stored types.
#[derive(Debug)]
pub(super) struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Builds one tree.
pub(super) struct Builder;

/// Items or fields being gathered, and the variant that holds them, if one does.
pub(super) struct Gathering {
    variant: Option<&'static str>,
    items: Vec<Tree>,
    fields: Vec<(String, Tree)>,
    key: String,
}

impl Gathering {
    fn new(variant: Option<&'static str>) -> Self {
        Self {
            variant,
            items: Vec::new(),
            fields: Vec::new(),
            key: String::new(),
        }
    }

    fn tagged(variant: Option<&'static str>, inner: Tree) -> Tree {
        match variant {
            Some(variant) => Tree::Tagged(variant, Box::new(inner)),
            None => inner,
        }
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        self.items.push(value.serialize(Builder)?);
        Ok(())
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Refused> {
        self.fields
            .push((name.to_owned(), value.serialize(Builder)?));
        Ok(())
    }

    fn list(self) -> Result<Tree, Refused> {
        Ok(Self::tagged(self.variant, Tree::List(self.items)))
    }

    fn record(self) -> Result<Tree, Refused> {
        Ok(Self::tagged(self.variant, Tree::Record(self.fields)))
    }
}

macro_rules! numbers {
    ($($name:ident: $kind:ty),*) => { $(
        fn $name(self, value: $kind) -> Result<Tree, Refused> {
            Ok(i64::try_from(value).map_or_else(|_| Tree::Text(value.to_string()), Tree::Number))
        }
    )* };
}

impl ser::Serializer for Builder {
    type Ok = Tree;
    type Error = Refused;
    type SerializeSeq = Gathering;
    type SerializeTuple = Gathering;
    type SerializeTupleStruct = Gathering;
    type SerializeTupleVariant = Gathering;
    type SerializeMap = Gathering;
    type SerializeStruct = Gathering;
    type SerializeStructVariant = Gathering;

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    }

    fn serialize_bool(self, value: bool) -> Result<Tree, Refused> {
        Ok(Tree::Truth(value))
    }
    fn serialize_f32(self, value: f32) -> Result<Tree, Refused> {
        Ok(Tree::Text(value.to_string()))
    }
    fn serialize_f64(self, value: f64) -> Result<Tree, Refused> {
        Ok(Tree::Text(value.to_string()))
    }
    fn serialize_char(self, value: char) -> Result<Tree, Refused> {
        Ok(Tree::Text(value.to_string()))
    }
    fn serialize_str(self, value: &str) -> Result<Tree, Refused> {
        Ok(Tree::Text(value.to_owned()))
    }
    fn serialize_bytes(self, value: &[u8]) -> Result<Tree, Refused> {
        Ok(Tree::Text(String::from_utf8_lossy(value).into_owned()))
    }
    fn serialize_none(self) -> Result<Tree, Refused> {
        Ok(Tree::Nothing)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Tree, Refused> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<Tree, Refused> {
        Ok(Tree::Nothing)
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<Tree, Refused> {
        Ok(Tree::Nothing)
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Tree, Refused> {
        Ok(Tree::Word(variant))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Tree, Refused> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Tree, Refused> {
        Ok(Tree::Tagged(variant, Box::new(value.serialize(self)?)))
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Gathering, Refused> {
        Ok(Gathering::new(None))
    }
    fn serialize_tuple(self, _: usize) -> Result<Gathering, Refused> {
        Ok(Gathering::new(None))
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Gathering, Refused> {
        Ok(Gathering::new(None))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Gathering, Refused> {
        Ok(Gathering::new(Some(variant)))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Gathering, Refused> {
        Ok(Gathering::new(None))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Gathering, Refused> {
        Ok(Gathering::new(None))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Gathering, Refused> {
        Ok(Gathering::new(Some(variant)))
    }
}

macro_rules! of_items {
    ($($seam:ident: $add:ident),*) => { $(
        impl ser::$seam for Gathering {
            type Ok = Tree;
            type Error = Refused;
            fn $add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
                self.item(value)
            }
            fn end(self) -> Result<Tree, Refused> {
                self.list()
            }
        }
    )* };
}

of_items! {
    SerializeSeq: serialize_element, SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field, SerializeTupleVariant: serialize_field
}

macro_rules! of_fields {
    ($($seam:ident),*) => { $(
        impl ser::$seam for Gathering {
            type Ok = Tree;
            type Error = Refused;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Refused> {
                self.field(name, value)
            }
            fn end(self) -> Result<Tree, Refused> {
                self.record()
            }
        }
    )* };
}

of_fields! { SerializeStruct, SerializeStructVariant }

impl ser::SerializeMap for Gathering {
    type Ok = Tree;
    type Error = Refused;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Refused> {
        self.key = match key.serialize(Builder)? {
            Tree::Text(text) => text,
            Tree::Number(number) => number.to_string(),
            other => format!("{other:?}"),
        };
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        let key = std::mem::take(&mut self.key);
        self.field(&key, value)
    }
    fn end(self) -> Result<Tree, Refused> {
        self.record()
    }
}
