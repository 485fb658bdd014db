//! How a call whose answer was lost can be looked up.

/// Where to look when the answer to a call that may not be repeated was lost.
#[derive(Debug)]
pub struct Reconcile {
    /// The id of the operation that shows what became of the call.
    pub look_up: String,
    /// None: the look-up tells a person, not a program.
    pub by: Option<NaturalKey>,
}

/// How a program recognises the record that a lost call made.
#[derive(Debug)]
pub struct NaturalKey {
    /// The body field that identifies the record, and the parameter of the look-up that takes it.
    pub field: String,
    /// Where the record has the time it was made.
    pub created_at: Option<String>,
    /// Sent fields that read back elsewhere: the path in the record.
    pub read_back: Vec<(String, Vec<String>)>,
    /// Sent fields that the server may write otherwise.
    pub normalised: Vec<(String, Normal)>,
    /// What the record must be, where it says so.
    pub expect: Vec<(String, String)>,
    /// A second record, which has fields that the first does not.
    pub rest: Option<Rest>,
    /// Sent fields that nothing reads back.
    pub not_returned: Vec<String>,
}

/// How a sent text may differ from the one that reads back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Normal {
    /// In upper and lower case.
    LowerCase,
    /// In all that is no digit.
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
