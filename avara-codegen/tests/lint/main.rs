//! The findings in broken specs, and how they are shown.

mod agreement;
mod drawing;
mod load;
mod reconcile;
mod robust;
mod rules;
mod support;
mod values;
