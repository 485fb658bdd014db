//! The look-up of a call whose answer was lost.

/// The look-up of a call that may not be repeated and whose answer was lost.
#[derive(Debug)]
pub struct Reconcile {
    /// The id of the operation that shows what became of the call.
    pub look_up: String,
    /// None: the look-up is for a person, not for a program.
    pub by: Option<NaturalKey>,
}

/// The facts by which a program recognises the record that a lost call made.
#[derive(Debug)]
pub struct NaturalKey {
    /// The body field that identifies the record, and the parameter of the look-up that takes it.
    pub field: String,
    /// The field of the record with the time it was made.
    pub created_at: Option<String>,
    /// Sent fields that read back elsewhere: the path in the record.
    pub read_back: Vec<(String, Vec<String>)>,
    /// Sent fields that the server may write otherwise.
    pub normalised: Vec<(String, Normal)>,
    /// Values that the record must have, where it has the field.
    pub expect: Vec<(String, String)>,
    /// A second record, which has fields that the first does not.
    pub rest: Option<Rest>,
    /// Sent fields that nothing reads back.
    pub not_returned: Vec<String>,
}

/// The ways in which a sent text may differ from the one that reads back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Normal {
    /// In upper and lower case.
    LowerCase,
    /// In everything but the digits.
    Digits,
}

/// A second record, which has fields that the first does not.
#[derive(Debug)]
pub struct Rest {
    /// The id of the operation that reads it.
    pub look_up: String,
    /// The field of the first record that identifies it, and the look-up's path parameter.
    pub id: String,
    /// The sent fields that it has.
    pub fields: Vec<String>,
}
