//! [`Effects`]: what the handling of an event leaves behind.

/// What the handling of an event leaves behind. The spec says it of each type of event, and it
/// decides how long an event is remembered: see
/// [`WebhookService::keep`](super::WebhookService::keep).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effects {
    /// Nothing: it asks a question, and a fresh answer is better than an old one.
    None,
    /// Something is taken over, such as a report. Its answer holds no link and nothing about a
    /// person.
    Receipt,
    /// Room is made for something that is uploaded. Its answer holds links. Events of a type that
    /// this version does not know count as such.
    Upload,
}

impl Effects {
    /// Every kind, in the order of [`index`](Self::index).
    pub(super) const ALL: [Self; 3] = [Self::None, Self::Receipt, Self::Upload];

    pub(super) const fn index(self) -> usize {
        self as usize
    }
}
