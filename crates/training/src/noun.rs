//! The two macros that declare a noun once: its Rust type, how it is read with every fault collected, how it is
//! written canonically, and its part of the published JSON Schema.

/// Declares a struct of the record. Field names are the file's keys; `Option` marks a key that may be left out;
/// the doc comments become the schema's descriptions.
macro_rules! noun {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $( $(#[doc = $field_doc:literal])* $field:ident : $type:ty, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            $( $(#[doc = $field_doc])* pub $field: $type, )*
        }

        impl $crate::reading::Field for $name {
            fn read(value: &$crate::Json<'_>, reader: &mut $crate::reading::Reader) -> Option<Self> {
                const KEYS: [&str; [$(stringify!($field)),*].len()] = [$(stringify!($field)),*];
                let values = reader.object(value, &KEYS)?;
                let [$($field),*] = values;
                $( let $field = reader.key::<$type>($field, stringify!($field)); )*
                reader.check_order(&KEYS, &values);
                Some(Self { $( $field: $field?, )* })
            }

            fn write(&self) -> serde_json::Value {
                let mut object = serde_json::Map::new();
                $( $crate::reading::Field::write_key(&self.$field, stringify!($field), &mut object); )*
                serde_json::Value::Object(object)
            }

            fn schema(definitions: &mut $crate::schema::Definitions) -> serde_json::Value {
                definitions.object(
                    stringify!($name),
                    concat!($($doc,)* ""),
                    |definitions| vec![$((
                        stringify!($field),
                        concat!($($field_doc,)* ""),
                        <$type as $crate::reading::Field>::REQUIRED,
                        <$type as $crate::reading::Field>::schema(definitions),
                    )),*],
                )
            }
        }
    };
}

/// Declares a closed list of words: a Rust enum and the word that stands for each in a file.
macro_rules! words {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $( $(#[doc = $variant_doc:literal])* $variant:ident = $word:literal, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[doc = $variant_doc])* $variant, )*
        }

        impl $name {
            /// Every word of the list, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word as it stands in a file.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The variant for a word of a file; `None` if the list does not have it.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl $crate::reading::Field for $name {
            fn read(value: &$crate::Json<'_>, reader: &mut $crate::reading::Reader) -> Option<Self> {
                let word = reader.text(value)?;
                let found = Self::from_word(word);
                if found.is_none() {
                    reader.fault($crate::FaultCode::UnknownWord {
                        found: word.to_owned(),
                        known: Self::ALL.iter().map(|known| known.as_str()).collect(),
                    });
                }
                found
            }

            fn write(&self) -> serde_json::Value {
                serde_json::Value::String(self.as_str().to_owned())
            }

            fn schema(definitions: &mut $crate::schema::Definitions) -> serde_json::Value {
                definitions.words(
                    stringify!($name),
                    concat!($($doc,)* ""),
                    &[$(($word, concat!($($variant_doc,)* ""))),*],
                )
            }
        }
    };
}
