//! `cargo xtask docs`: the pages of this repository as a site, and its examples.

mod checks;
mod examples;
mod markdown;
mod pages;
mod search;
mod site;

use std::path::Path;

/// The flags of `docs`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run every shell example against a sandbox.
    #[arg(long)]
    examples: bool,
}

pub(crate) fn run(root: &Path, args: &Args) -> Result<(), String> {
    let pages = pages::read(root)?;
    let problems = checks::problems(root, &pages);
    if !problems.is_empty() {
        return Err(problems.join("\n       "));
    }
    let folder = root.join("target/site");
    site::write(root, &folder, &pages)?;
    println!("{} pages: {}/index.html", pages.len(), folder.display());
    if args.examples {
        examples::run(root, &pages)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use tempfile::TempDir;

    use super::pages::{Page, html_path};
    use crate::workspace;

    fn pages() -> (PathBuf, Vec<Page>) {
        let root = workspace::root().expect("the workspace");
        let pages = super::pages::read(&root).expect("the pages");
        (root, pages)
    }

    fn site() -> (TempDir, Vec<Page>) {
        let (root, pages) = pages();
        let site = tempfile::tempdir().expect("a temporary folder");
        super::site::write(&root, site.path(), &pages).expect("a site");
        (site, pages)
    }

    #[test]
    fn every_address_of_the_site_is_a_file() {
        let (site, pages) = site();
        let mut count = 0;
        for page in &pages {
            let file = site.path().join(html_path(&page.path));
            let text = fs::read_to_string(&file).expect("a page");
            let attributes = ["href=\"", "src=\""];
            let addresses = attributes.iter().flat_map(|name| text.split(name).skip(1));
            for address in addresses {
                let address = address.split(['"', '#']).next().expect("an address");
                let target = file.parent().map(|folder| folder.join(address));
                let is_inside = !address.is_empty() && !address.contains("://");
                assert!(
                    !is_inside || target.as_deref().is_some_and(Path::is_file),
                    "{}: {address}",
                    page.path
                );
                count += 1;
            }
        }
        assert!(count > 1000, "{count}");
    }

    #[test]
    fn language_models_find_every_page() {
        let (site, pages) = site();
        let index = fs::read_to_string(site.path().join("llms.txt")).expect("an index");
        for Page { path, .. } in &pages[1..] {
            assert!(index.contains(&format!("]({path})")), "{path}");
            assert!(site.path().join(path).is_file(), "{path}");
        }
    }

    #[test]
    fn every_link_leads_somewhere_and_every_example_is_compiled() {
        let (root, pages) = pages();
        let problems = super::checks::problems(&root, &pages);
        assert!(problems.is_empty(), "{problems:#?}");
    }
}
