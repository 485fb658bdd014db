//! What is found in broken specs, and how it is shown.

mod agreement;
mod drawing;
mod load;
mod reconcile;
mod robust;
mod rules;
mod support;
mod values;
