//! [`Effects`]: the lasting effects of handling an event.

/// The lasting effects of handling an event. The spec declares them for each type of event. They
/// decide how long an event is remembered: see
/// [`WebhookService::keep`](super::WebhookService::keep).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effects {
    /// None: the event asks a question, and a fresh answer is better than an old one.
    None,
    /// Something is received, such as a report. The answer holds no link and nothing about a
    /// person.
    Receipt,
    /// An upload is prepared. The answer holds links. Events of unknown types count as uploads.
    Upload,
}

impl Effects {
    /// Every kind, in the order of [`index`](Self::index).
    pub(super) const ALL: [Self; 3] = [Self::None, Self::Receipt, Self::Upload];

    pub(super) const fn index(self) -> usize {
        self as usize
    }
}
