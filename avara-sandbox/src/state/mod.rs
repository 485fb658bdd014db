//! The data of a sandbox beyond the world that it serves: on disk, and as lagging reads see it.

mod claim;
mod file;
mod mount;
mod replica;

pub(crate) use file::StateFile;
pub(crate) use replica::Replica;
