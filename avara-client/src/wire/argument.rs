//! The arguments of setters: a value, or an `Option` of one, such as a database column.

use crate::wire::id::{IntoId, InvalidId};

/// The form of an argument: a value, an `Option` of one, one of many, or many. The compiler infers
/// it.
pub mod form {
    /// A value.
    #[derive(Debug)]
    pub enum Given {}

    /// An `Option` of a value.
    #[derive(Debug)]
    pub enum Maybe {}

    /// Several values.
    #[derive(Debug)]
    pub enum Many {}
}

use form::{Given, Many, Maybe};

/// A value for a setter, in any form that becomes a `T`, or an `Option` of it.
///
/// `None` leaves the field unset: a missing value clears nothing. Only the request's `clear_`
/// methods send null. The compiler infers the parameter `Form`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not accepted as a `{T}`",
    label = "expected what becomes a `{T}`, or an `Option` of it"
)]
pub trait IntoField<T, Form> {
    /// Returns the value, if there is one.
    fn into_field(self) -> Option<T>;
}

impl<T, V: Into<T>> IntoField<T, Given> for V {
    fn into_field(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoField<T, Maybe> for Option<V> {
    fn into_field(self) -> Option<T> {
        self.map(Into::into)
    }
}

/// A value for a setter that takes exactly a `T`, such as a number, or an `Option` of it, where
/// `None` leaves the field unset. The compiler infers the parameter `Form`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not accepted as a `{T}`",
    label = "expected a `{T}`, or an `Option` of it"
)]
pub trait IntoExactField<T, Form> {
    /// Returns the value, if there is one.
    fn into_exact_field(self) -> Option<T>;
}

impl<T> IntoExactField<T, Given> for T {
    fn into_exact_field(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoExactField<T, Maybe> for Option<T> {
    fn into_exact_field(self) -> Option<T> {
        self
    }
}

/// An identifier for a setter, as [`IntoId`] takes it, or an `Option` of one, where `None` leaves
/// the field unset. The compiler infers the parameter `Form`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not accepted as a `{T}`",
    label = "expected a `{T}`, a reference to one, text, or an `Option` of these",
    note = "text is checked against the form of a `{T}`; the id of another kind of thing does not pass"
)]
pub trait IntoIdField<T, Form> {
    /// Returns the identifier, if there is one.
    fn into_id_field(self) -> Option<Result<T, InvalidId>>;
}

impl<T, V: IntoId<T>> IntoIdField<T, Given> for V {
    fn into_id_field(self) -> Option<Result<T, InvalidId>> {
        Some(self.into_id())
    }
}

impl<T, V: IntoId<T>> IntoIdField<T, Maybe> for Option<V> {
    fn into_id_field(self) -> Option<Result<T, InvalidId>> {
        self.map(IntoId::into_id)
    }
}

/// One value for a parameter that takes many, or many of them. The compiler infers the parameter
/// `Form`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not accepted as one `{T}` or many",
    label = "expected what becomes a `{T}`, or a list of such"
)]
pub trait IntoMany<T, Form> {
    /// Returns the values.
    fn into_many(self) -> Vec<T>;
}

impl<T, V: Into<T>> IntoMany<T, Given> for V {
    fn into_many(self) -> Vec<T> {
        vec![self.into()]
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoMany<T, Many> for I {
    fn into_many(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}
