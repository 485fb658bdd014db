//! [`Check`]: checks that Avara can use a reply. It finds every violation, and repeats no value.

use std::error::Error;
use std::fmt;

use crate::Violation;

/// A reply, or a part of one, that can be checked before it is sent.
///
/// Checked are: that a grant has something to grant and a refusal gives nothing away; links; DICOM
/// UIDs, dates, times, names, codes and lengths; and the requirements of the API's own
/// documentation. [`WebhookService`](crate::webhooks::WebhookService) checks every reply before it is sent.
///
/// The check is stricter than the lenient reading of the API's own data, because a reply goes to a
/// viewer or a modality and cannot be taken back. The trait is sealed.
///
/// ```
/// use avara_client::types::StudyAccessRequestedResponse;
/// use avara_client::webhooks::Check;
///
/// let reply = StudyAccessRequestedResponse::authorized(["http://storage.example.com/0001.dcm"]);
/// let invalid = reply.check().unwrap_err();
/// assert_eq!(invalid.violations()[0].field(), "urls[0]");
/// assert_eq!(
///     invalid.to_string(),
///     "invalid reply: urls[0] must be https, or http to this machine"
/// );
/// ```
pub trait Check: sealed::Examine {
    /// Finds everything that is wrong.
    ///
    /// # Errors
    /// [`InvalidReply`] with every violation.
    fn check(&self) -> Result<(), InvalidReply> {
        self.check_for(None)
    }

    /// Does the same for a reply to an event that asks for this study: images of another study are
    /// a violation.
    ///
    /// # Errors
    /// [`InvalidReply`] with every violation.
    ///
    /// ```
    /// use avara_client::types::StudyAccessRequestedResponse;
    /// use avara_client::webhooks::Check;
    ///
    /// let reply = StudyAccessRequestedResponse::authorized(["https://pacs.example.com/1.dcm"]);
    /// assert!(reply.check_for(Some("1.2.3")).is_ok(), "it names no study");
    /// ```
    fn check_for(&self, study_instance_uid: Option<&str>) -> Result<(), InvalidReply> {
        let mut findings = Findings::default();
        self.examine(&mut findings);
        if let Some(asked) = study_instance_uid {
            self.examine_study(asked, &mut findings);
        }
        match findings.violations {
            violations if violations.is_empty() => Ok(()),
            violations => Err(InvalidReply(violations)),
        }
    }
}

impl<T: sealed::Examine> Check for T {}

/// The most violations that `Display` shows: the same problem in each of a thousand images stays
/// one line.
const MAX_SHOWN: usize = 10;

/// Everything that is wrong with a reply: the fields and their problems, never a value.
///
/// `Display` names the first ten violations, and says how many more there are.
///
/// ```
/// use avara_client::types::ModalityWorklistItem;
///
/// let invalid = ModalityWorklistItem::builder().accession_number("12345678901234567").build();
/// for violation in invalid.unwrap_err().violations() {
///     println!("{} {}", violation.field(), violation.problem());
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidReply(Vec<Violation>);

impl InvalidReply {
    /// Creates an error from at least one violation.
    pub(super) fn new(violations: Vec<Violation>) -> Self {
        Self(violations)
    }

    /// Returns all violations; there is at least one.
    pub fn violations(&self) -> &[Violation] {
        &self.0
    }
}

impl fmt::Display for InvalidReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid reply")?;
        for (index, violation) in self.0.iter().take(MAX_SHOWN).enumerate() {
            write!(f, "{}{violation}", if index == 0 { ": " } else { ", " })?;
        }
        match self.0.len().saturating_sub(MAX_SHOWN) {
            0 => Ok(()),
            more => write!(f, ", and {more} more"),
        }
    }
}

impl Error for InvalidReply {}

mod sealed {
    /// The implementation of [`Check`](super::Check).
    pub trait Examine {
        #[doc(hidden)]
        fn examine(&self, findings: &mut super::Findings);

        /// Checks that the reply is about the study that was asked for.
        #[doc(hidden)]
        fn examine_study(&self, _asked: &str, _findings: &mut super::Findings) {}
    }
}

pub(super) use sealed::Examine;

/// The findings so far, and the path of the part that is checked.
#[derive(Debug, Default)]
pub struct Findings {
    path: String,
    violations: Vec<Violation>,
}

impl Findings {
    /// Notes a problem with a field of the part that is checked.
    pub(super) fn report(&mut self, field: &str, problem: &'static str) {
        let length = self.path.len();
        self.enter(field);
        self.violations
            .push(Violation::of_reply(self.path.clone(), problem));
        self.path.truncate(length);
    }

    /// Notes the problem of a field, if it has one.
    pub(super) fn field(&mut self, field: &str, problem: Option<&'static str>) {
        if let Some(problem) = problem {
            self.report(field, problem);
        }
    }

    pub(super) fn part(&mut self, field: &str, part: &impl Examine) {
        self.within(field, |findings| part.examine(findings));
    }

    pub(super) fn parts(&mut self, field: &str, parts: &[impl Examine]) {
        self.within(field, |findings| {
            for (index, part) in parts.iter().enumerate() {
                findings.part(&format!("[{index}]"), part);
            }
        });
    }

    /// Notes the problem of each text of a list that has one.
    pub(super) fn texts(
        &mut self,
        field: &str,
        texts: &[String],
        problem: fn(&str) -> Option<&'static str>,
    ) {
        self.within(field, |findings| {
            for (index, text) in texts.iter().enumerate() {
                findings.field(&format!("[{index}]"), problem(text));
            }
        });
    }

    fn within(&mut self, field: &str, look: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.enter(field);
        look(self);
        self.path.truncate(length);
    }

    fn enter(&mut self, field: &str) {
        if !self.path.is_empty() && !field.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(field);
    }
}
