//! Numbers as people write them: 165, not 165.0.

use serde::Serializer;

/// Beyond this, neighbouring whole numbers are no longer told apart.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// Writes a number, without a fraction if it has none.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
pub(crate) fn plain<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if number.fract() == 0.0 && number.abs() <= MOST_EXACT {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "it is whole, and small enough"
        )]
        serializer.serialize_i64(*number as i64)
    } else {
        serializer.serialize_f64(*number)
    }
}

/// The same for a field that may be absent.
#[expect(clippy::ref_option, reason = "serde passes a reference")]
pub(crate) fn plain_option<S: Serializer>(
    number: &Option<f64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match number {
        Some(number) => plain(number, serializer),
        None => serializer.serialize_none(),
    }
}
