//! Enums with a text for each variant.

use std::fmt;

/// Declares an enum whose `Display` writes the text beside the variant, which may name its data.
macro_rules! enum_with_texts {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $Name:ident {
            $(
                $(#[$variant_meta:meta])*
                $Variant:ident $(($data:ident: $Data:ty))? = $text:literal
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        $visibility enum $Name {
            $( $(#[$variant_meta])* $Variant $(($Data))?, )+
        }

        impl ::std::fmt::Display for $Name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $( Self::$Variant $(($data))? => {
                        $crate::wire::texts::write(f, format_args!($text))
                    } )+
                }
            }
        }
    };
}

/// A text without data can be padded.
pub(crate) fn write(f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>) -> fmt::Result {
    match text.as_str() {
        Some(text) => f.pad(text),
        None => f.write_fmt(text),
    }
}
