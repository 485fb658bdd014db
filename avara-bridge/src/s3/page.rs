//! [`Page`]: a part of a list of objects. Of an object, nothing but its key is needed, and some services send little more.

use instant_xml::{FromXml, from_str};
use percent_encoding::percent_decode_str;

const NAMESPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

#[derive(FromXml)]
#[xml(rename = "ListBucketResult", ns(NAMESPACE))]
pub(super) struct Page {
    contents: Vec<Object>,
    #[xml(rename = "NextContinuationToken")]
    pub(super) next: Option<String>,
}

#[derive(FromXml)]
#[xml(rename = "Contents", ns(NAMESPACE))]
struct Object {
    #[xml(rename = "Key")]
    key: String,
}

impl Page {
    pub(super) fn read(xml: &str) -> Option<Self> {
        from_str(xml).ok()
    }

    /// Returns the keys, which are encoded as in a URL because they were asked for like that.
    pub(super) fn keys(&self) -> impl Iterator<Item = String> {
        let keys = self.contents.iter();
        keys.filter_map(|object| {
            let key = percent_decode_str(&object.key).decode_utf8().ok()?;
            Some(key.into_owned())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    fn list(inside: &str) -> String {
        format!(
            r#"<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">{inside}</ListBucketResult>"#
        )
    }

    #[test]
    fn keys_are_read_whatever_else_is_there() {
        let full = r#"<Name>images</Name><IsTruncated>true</IsTruncated><NextContinuationToken>t+/=</NextContinuationToken>
            <Contents><Key>a%2Bb/1</Key><ETag>"e"</ETag><Size>3</Size><Owner><ID>1</ID></Owner></Contents>
            <Contents><Key>2</Key></Contents><EncodingType>url</EncodingType>"#;
        let page = Page::read(&list(full)).unwrap();
        assert_eq!(page.keys().collect::<Vec<_>>(), ["a+b/1", "2"]);
        assert_eq!(page.next.as_deref(), Some("t+/="));
        let empty = Page::read(&list("<KeyCount>0</KeyCount>")).unwrap();
        assert!(empty.keys().next().is_none() && empty.next.is_none());
    }

    #[test]
    fn another_document_is_not_a_list() {
        for text in [
            "",
            "<html></html>",
            "<Error><Code>AccessDenied</Code></Error>",
        ] {
            assert!(Page::read(text).is_none(), "{text}");
        }
    }
}
