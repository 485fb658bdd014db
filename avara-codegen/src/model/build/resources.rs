//! The resource tree, from the operations' ids and the tags.

use super::Reader;
use super::json::{array, text};
use crate::model::{Operation, Resource};

impl Reader<'_> {
    pub(super) fn resources(&self, operations: &[Operation]) -> Resource {
        let mut root = Resource::default();
        for operation in operations {
            let mut node = &mut root;
            for depth in 1..=operation.resource.len() {
                let path = &operation.resource[..depth];
                let found = node.children.iter().position(|child| child.path == path);
                let index = found.unwrap_or_else(|| {
                    node.children.push(Resource {
                        path: path.to_vec(),
                        description: self.tag_description(&path.join(".")),
                        children: Vec::new(),
                    });
                    node.children.len() - 1
                });
                node = &mut node.children[index];
            }
        }
        root
    }

    fn tag_description(&self, name: &str) -> String {
        array(&self.document["tags"])
            .iter()
            .find(|tag| tag["name"] == name)
            .map(|tag| text(tag, "description"))
            .unwrap_or_default()
    }
}
