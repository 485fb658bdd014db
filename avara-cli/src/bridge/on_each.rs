//! [`on_each`]: an enum of things with the same methods.

/// Evaluates an expression with what is in a variant, whichever it is.
macro_rules! on_each {
    ($self:ident, $($variant:ident)|+, $inner:ident => $call:expr) => {
        match $self {
            $(Self::$variant($inner) => $call,)+
        }
    };
}

pub(super) use on_each;
