//! The audit on small pages of our own, in every form and flavour.

mod damaged;
mod forms;
mod known;
mod mutations;
mod pages;
