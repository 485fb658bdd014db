//! Manifests of DICOM files that the tests write themselves, with `dicom-object`.
#![cfg(feature = "dicom")]

mod damaged;
mod folders;
mod headers;
mod manifests;
mod written;
