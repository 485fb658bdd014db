// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resources of the API, as accessors of the client.

use crate::Client;

/// A resource with a difficult name.
pub mod codec;

/// A resource with a difficult name.
pub mod generated;

/// Every kind of field.
pub mod kinds;

/// A resource with a difficult name.
pub mod names;

/// A resource with a difficult name.
pub mod operations;

/// A resource with a difficult name.
pub mod reply_rules;

/// A resource with a difficult name.
pub mod resources;

/// A resource with a difficult name.
pub mod rules;

/// A resource with a difficult name.
pub mod schemas;

/// A resource with a difficult name.
pub mod transport;

/// A resource with a difficult name.
pub mod types;

/// A resource with a difficult name.
pub mod webhook;

impl Client {
    /// A resource with a difficult name.
    pub fn codec(&self) -> codec::Codec<'_> {
        codec::Codec::new(self)
    }

    /// A resource with a difficult name.
    pub fn generated(&self) -> generated::Generated<'_> {
        generated::Generated::new(self)
    }

    /// Every kind of field.
    pub fn kinds(&self) -> kinds::Kinds<'_> {
        kinds::Kinds::new(self)
    }

    /// A resource with a difficult name.
    pub fn names(&self) -> names::Names<'_> {
        names::Names::new(self)
    }

    /// A resource with a difficult name.
    pub fn operations(&self) -> operations::Operations<'_> {
        operations::Operations::new(self)
    }

    /// A resource with a difficult name.
    pub fn reply_rules(&self) -> reply_rules::ReplyRules<'_> {
        reply_rules::ReplyRules::new(self)
    }

    /// A resource with a difficult name.
    pub fn resources(&self) -> resources::Resources<'_> {
        resources::Resources::new(self)
    }

    /// A resource with a difficult name.
    pub fn rules(&self) -> rules::Rules<'_> {
        rules::Rules::new(self)
    }

    /// A resource with a difficult name.
    pub fn schemas(&self) -> schemas::Schemas<'_> {
        schemas::Schemas::new(self)
    }

    /// A resource with a difficult name.
    pub fn transport(&self) -> transport::Transport<'_> {
        transport::Transport::new(self)
    }

    /// A resource with a difficult name.
    pub fn types(&self) -> types::Types<'_> {
        types::Types::new(self)
    }

    /// A resource with a difficult name.
    pub fn webhook(&self) -> webhook::Webhook<'_> {
        webhook::Webhook::new(self)
    }
}
