//! The generator from outside: what it finds in broken specs, and what it writes for other tools.

mod agreement;
mod documents;
mod drawing;
mod load;
mod reconcile;
mod robust;
mod rules;
mod support;
mod values;
