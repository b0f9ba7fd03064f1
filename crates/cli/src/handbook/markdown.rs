//! The handbook's pages as Markdown: lines of a readable width, in an order that stays, so that a change shows what changed.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use calendar::Date;
use documents::words::{
    authority_word, capital, check_explained, due, next_step, status_word, strength_word, theme_title,
};
use requirements::handbook::{Cell, Label, Part, Sheet, Values, Worked, period, short_name, themes};
use requirements::{Example, Pack, Packs, Requirement, Status, Theme};
use training::Language;

use crate::printing::wrapped;

const WIDTH: usize = 110;

/// Every file of a language by its path below the handbook's folder. The latest versions are shown as those in force.
pub fn files(
    packs: &Packs,
    examples: &BTreeMap<String, Vec<Example>>,
    language: Language,
) -> BTreeMap<PathBuf, String> {
    let writer = Writer { packs, language };
    let root = Path::new(language.tag());
    let mut files = BTreeMap::from([(root.join("README.md"), writer.contents())]);
    for pack in packs.all() {
        let folder = root.join(pack.id.as_str());
        files.insert(folder.join("README.md"), writer.pack(pack));
        let examples = examples.get(pack.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        for (theme, requirements) in themes(pack.requirements.iter()) {
            let text = writer.theme(pack, theme, &requirements, examples);
            files.insert(folder.join(format!("{}.md", theme.as_str())), text);
        }
    }
    files
}

struct Writer<'a> {
    packs: &'a Packs,
    language: Language,
}

impl Writer<'_> {
    fn either(&self, swedish: &'static str, english: &'static str) -> &'static str {
        match self.language {
            Language::Swedish => swedish,
            Language::English => english,
        }
    }

    /// The first page: the packs.
    fn contents(&self) -> String {
        let mut text = format!("# {}\n\n", self.either("Handbok", "Handbook"));
        let made = self.either(
            "Skriven av `randa handbook` ur regelpaketen i `regulations/`. Ändra där, inte här.",
            "Written by `randa handbook` from the packs of rules in `regulations/`. Change them, not this.",
        );
        paragraph(&mut text, made);
        for pack in self.packs.all() {
            let (title, number) = (plain(pack.title.in_language(self.language)), pack.requirements.len());
            let word = self.either("krav", "requirements");
            let _ = writeln!(text, "- [{title}]({}/README.md), {number} {word}", pack.id);
        }
        text
    }

    /// The page of a pack: its requirements by theme, how time is counted, what is not judged.
    fn pack(&self, pack: &Pack) -> String {
        let language = self.language;
        let mut text = format!("# {}\n\n", plain(pack.title.in_language(language)));
        let in_force = period(pack.in_force_from, pack.in_force_until, language);
        paragraph(&mut text, &format!("{}. *{}*, {in_force}.", plain(&pack.issuer), plain(&pack.document)));
        for (theme, requirements) in themes(pack.requirements.iter()) {
            let _ = writeln!(text, "## [{}]({}.md)\n", theme_title(theme, language), theme.as_str());
            for requirement in requirements {
                let title = plain(requirement.title.in_language(language));
                let _ = writeln!(text, "- [{title}]({}.md#{})", theme.as_str(), requirement.id);
            }
            text.push('\n');
        }
        if let Some(counting) = &pack.counting {
            let _ = writeln!(text, "## {}\n", Label::Counting.text(language));
            paragraph(&mut text, &plain(counting.reading.in_language(language)));
            paragraph(
                &mut text,
                &format!("*{}*, {}.", plain(&counting.source.document), plain(&counting.source.place)),
            );
        }
        if !pack.not_encoded.is_empty() {
            let _ = writeln!(text, "## {}\n", Label::NotJudged.text(language));
            for one in &pack.not_encoded {
                let (what, why) = (plain(one.what.in_language(language)), plain(one.why.in_language(language)));
                item(&mut text, &format!("**{what}** {why}"));
            }
        }
        ended(&text)
    }

    /// The page of a theme: every requirement of it.
    fn theme(&self, pack: &Pack, theme: Theme, requirements: &[&Requirement], examples: &[Example]) -> String {
        let mut text = format!("# {}: {}\n\n", plain(short_name(pack)), theme_title(theme, self.language));
        let _ = writeln!(text, "[{}](README.md)\n", plain(pack.title.in_language(self.language)));
        for requirement in requirements.iter().filter_map(|requirement| pack.requirement(&requirement.id)) {
            let sheet = Sheet::of(self.packs, pack, requirement, examples, Date::MAX, self.language);
            self.sheet(&mut text, &sheet);
        }
        ended(&text)
    }

    fn sheet(&self, text: &mut String, sheet: &Sheet<'_>) {
        let (language, requirement) = (self.language, sheet.requirement);
        let _ = writeln!(text, "<a id=\"{}\"></a>\n", requirement.id);
        let _ = writeln!(text, "## {}\n", plain(requirement.title.in_language(language)));
        paragraph(text, &plain(requirement.says.in_language(language)));
        self.force(text, requirement);
        if !sheet.repeats.is_empty() {
            paragraph(text, &Label::AnsweredThere.text(language));
        }
        if let Some(values) = &sheet.values {
            self.values(text, sheet, values);
        }
        if let Some(reading) = &requirement.reading {
            let reading = plain(reading.in_language(language));
            paragraph(text, &format!("**{}:** {reading}", Part::Reading.heading(language)));
        }
        self.source(text, requirement);
        self.links(text, Label::Repeats, &sheet.repeats);
        self.links(text, Label::RepeatedBy, &sheet.repeated_by);
        self.links(text, Label::Alike, &sheet.alike);
        if !sheet.examples.is_empty() {
            paragraph(text, &format!("**{}**", Part::Examples.heading(language)));
            sheet.examples.iter().for_each(|worked| self.example(text, worked));
            text.push('\n');
        }
    }

    /// What kind of text it rests on and how strongly it is put, with the source's own word.
    fn force(&self, text: &mut String, requirement: &Requirement) {
        let authority = capital(authority_word(requirement.authority, self.language));
        let mut force = format!("**{authority} · {}**", strength_word(requirement.strength, self.language));
        if !requirement.terms.is_empty() {
            let _ = write!(force, " (”{}”)", plain(&requirement.terms));
        }
        paragraph(text, &force);
    }

    fn source(&self, text: &mut String, requirement: &Requirement) {
        let (language, source) = (self.language, &requirement.source);
        let mut parts = vec![format!("*{}*, {}", plain(&source.document), plain(&source.place))];
        let mut add = |label: Label, fact: &str| parts.push(format!("{}: {fact}", label.text(language)));
        if let Some(lines) = &source.lines {
            add(Label::Lines, lines);
        }
        for version in &requirement.versions {
            add(Label::InForce, &period(version.from, version.until, language));
        }
        if !requirement.stages.is_empty() {
            let stages: Vec<String> = requirement.stages.iter().map(|stage| stage.as_str().to_uppercase()).collect();
            add(Label::Stages, &stages.join(", "));
        }
        add(Label::Checked, &requirement.checked_on.to_string());
        if !requirement.catalogue.is_empty() {
            add(Label::Catalogue, &requirement.catalogue.join(", "));
        }
        paragraph(text, &format!("**{}:** {}.", Part::Source.heading(language), parts.join(". ")));
        if requirement.confidence.to_be_checked() {
            paragraph(text, &format!("*{}*", capital(check_explained(language))));
        }
    }

    /// The values beside those of other packs; ours are marked.
    fn values(&self, text: &mut String, sheet: &Sheet<'_>, values: &Values<'_>) {
        let language = self.language;
        let mut heads = vec![Label::Parameter.text(language)];
        let several = sheet.requirement.versions.len() > 1;
        for column in &values.columns {
            let mut head = plain(column.pack);
            if several && column.requirement.key() == sheet.requirement.key() {
                let _ = write!(head, " {}", period(column.version.from, column.version.until, language));
            }
            heads.push(head);
        }
        let _ = writeln!(text, "| {} |", heads.join(" | "));
        let _ = writeln!(text, "|{}", "---|".repeat(heads.len()));
        let ours = Label::Ours.text(language);
        let cell = |cell: &Option<Cell>| match cell {
            Some(Cell { text, ours: true }) => format!("{} ({ours})", plain(text)),
            Some(Cell { text, ours: false }) => plain(text),
            None => "–".to_owned(),
        };
        for row in &values.rows {
            let cells: Vec<String> = row.cells.iter().map(cell).collect();
            let _ = writeln!(text, "| {} | {} |", plain(&row.name), cells.join(" | "));
        }
        text.push('\n');
    }

    fn links(&self, text: &mut String, label: Label, others: &[&Requirement]) {
        if others.is_empty() {
            return;
        }
        let link = |other: &&Requirement| {
            let pack = self.packs.get(other.pack.as_str()).map(short_name).unwrap_or_default();
            let title = plain(other.title.in_language(self.language));
            format!("[{title}](../{}/{}.md#{}), {}", other.pack, other.theme.as_str(), other.id, plain(pack))
        };
        let links: Vec<String> = others.iter().map(link).collect();
        paragraph(text, &format!("**{}:** {}", label.text(self.language), links.join("; ")));
    }

    fn example(&self, text: &mut String, worked: &Worked) {
        let language = self.language;
        let (status, fulfilled) = worked.standing.unwrap_or((Status::NotApplicable, false));
        let (status, story) = (status_word(status, fulfilled, language), plain(&worked.story));
        let mut said = format!("{}: {story} **{status}.** {}", worked.as_of, plain(&worked.answer));
        if let Some(step) = &worked.next_step {
            let _ = write!(said, " *{}:* {}", next_step(language), plain(step));
        }
        if let Some(day) = worked.due_on {
            let _ = write!(said, " *{}:* {day}.", due(language));
        }
        item(text, &said);
    }
}

/// A text as it stands in Markdown, with the signs that mean something there made plain.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '*' | '_' | '[' | ']' | '<' | '`' | '|' | '\\') {
            plain.push('\\');
        }
        plain.push(if sign == '\n' { ' ' } else { sign });
    }
    plain
}

fn ended(text: &str) -> String {
    format!("{}\n", text.trim_end())
}

fn paragraph(text: &mut String, words: &str) {
    lines(text, words, "");
    text.push('\n');
}

fn item(text: &mut String, words: &str) {
    let from = text.len();
    lines(text, words, "  ");
    // the first line's indent becomes the sign of the list
    if text.get(from..).is_some_and(|added| added.starts_with("  ")) {
        text.replace_range(from..from + 2, "- ");
    }
}

fn lines(text: &mut String, words: &str, indent: &str) {
    let mut bytes = Vec::new();
    // writing to memory does not fail
    let _ = wrapped(&mut bytes, words, indent, WIDTH);
    text.push_str(&String::from_utf8_lossy(&bytes));
}
