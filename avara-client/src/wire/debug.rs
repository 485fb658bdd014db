//! `Debug` of a type by some of its fields.

/// Implements `Debug` by these fields, each of the same name in the type unless a value follows it; all
/// others are left out: `debug_fields!(self: Pages<T> { wanted, left: self.len() });`.
macro_rules! debug_fields {
    (
        $(#[$meta:meta])*
        $self:ident: $Type:ident $(<$Argument:tt>)? { $($field:ident $(: $value:expr)?),* $(,)? }
    ) => {
        $(#[$meta])*
        impl $(<$Argument>)? ::std::fmt::Debug for $Type $(<$Argument>)? {
            fn fmt(&$self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($Type))
                    $(.field(stringify!($field), &debug_fields!(@value $self $field $($value)?)))*
                    .finish_non_exhaustive()
            }
        }
    };
    (@value $self:ident $field:ident) => { $self.$field };
    (@value $self:ident $field:ident $value:expr) => { $value };
}
