//! Manifests of DICOM files that the tests write themselves, with `dicom-object` or byte by byte.

mod bytes;
mod damaged;
mod devices;
mod folders;
mod headers;
mod manifests;
mod metadata;
mod values;
mod written;
