//! The packs that come with the program, built into it.

use std::sync::OnceLock;

use crate::example::{BASES, Example, ExampleFault, examples};
use crate::pack::{PackFault, Packs};

#[derive(rust_embed::RustEmbed)]
#[folder = "../../regulations/"]
struct Files;

fn files() -> Vec<(String, String)> {
    Files::iter()
        .filter(|path| path.ends_with(".toml"))
        .filter_map(|path| {
            let file = Files::get(&path)?;
            Some((path.to_string(), String::from_utf8_lossy(&file.data).into_owned()))
        })
        .collect()
}

impl Packs {
    /// The packs that come with the program.
    ///
    /// # Errors
    /// The faults of their files; a test holds that there are none.
    pub fn shipped() -> Result<&'static Self, &'static [PackFault]> {
        static SHIPPED: OnceLock<Result<Packs, Vec<PackFault>>> = OnceLock::new();
        SHIPPED
            .get_or_init(|| Self::read(files().iter().map(|(path, text)| (path.as_str(), text.as_str()))))
            .as_ref()
            .map_err(Vec::as_slice)
    }

    /// The worked examples that come with the program.
    ///
    /// # Errors
    /// The faults of their files; a test holds that there are none.
    pub fn shipped_examples() -> Result<Vec<Example>, Vec<ExampleFault>> {
        examples(files().iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }

    /// The worked examples of one requirement; none for one that is not there.
    ///
    /// # Errors
    /// The faults of their file; a test holds that there are none.
    pub fn shipped_examples_of(pack: &str, requirement: &str) -> Result<Vec<Example>, Vec<ExampleFault>> {
        let own = format!("{requirement}.toml");
        let names = BASES.into_iter().chain([own.as_str()]);
        let texts = names.map(|name| format!("{pack}/cases/{name}")).filter_map(|path| {
            let file = Files::get(&path)?;
            Some((path, String::from_utf8_lossy(&file.data).into_owned()))
        });
        let texts: Vec<(String, String)> = texts.collect();
        examples(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }
}
