//! What narrows and orders the overview: read from the address, and written back into it.

use std::cmp::Ordering;

use requirements::Theme;
use training::{RegulationId, Stage};

use super::line::{Line, STANDINGS};
use crate::layout::Standing;
use crate::visit::Frame;

/// So many doctors stand on a page.
pub(super) const PAGE: usize = 500;

/// What an address asks for; what it does not know narrows nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Filter {
    pub(super) search: String,
    pub(super) unit: Option<String>,
    pub(super) standing: Option<Standing>,
    pub(super) stage: Option<Stage>,
    pub(super) regulation: Option<RegulationId>,
    pub(super) theme: Option<Theme>,
    pub(super) sort: Sort,
    pub(super) page: usize,
}

/// The order of the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Sort {
    /// The most reds first, then the earliest due: the store's own order.
    #[default]
    Risk,
    /// By family name.
    Name,
    /// By the planned end, the earliest first.
    End,
}

impl Sort {
    pub(super) const ALL: [Self; 3] = [Self::Risk, Self::Name, Self::End];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Risk => "risk",
            Self::Name => "name",
            Self::End => "end",
        }
    }
}

/// What is left out when lines are counted for one of the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Unit,
    Standing,
    Stage,
    Regulation,
    Theme,
}

impl Filter {
    pub(super) fn of(frame: &Frame) -> Self {
        let theme = |word: &str| Theme::ALL.into_iter().find(|theme| theme.as_str() == word);
        let sort = frame.query("sort").and_then(|word| Sort::ALL.into_iter().find(|sort| sort.as_str() == word));
        Self {
            search: frame.query("search").unwrap_or_default().trim().to_owned(),
            unit: frame.query("unit").map(str::to_owned),
            standing: frame.query("status").and_then(Standing::from_word).filter(|it| STANDINGS.contains(it)),
            stage: frame.query("stage").and_then(Stage::from_word),
            regulation: frame.query("regulation").and_then(RegulationId::from_word),
            theme: frame.query("theme").and_then(theme),
            sort: sort.unwrap_or_default(),
            page: frame.query("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1),
        }
    }

    /// Whether anything is narrowed.
    pub(super) fn narrows(&self) -> bool {
        let Self { search, unit, standing, stage, regulation, theme, .. } = self;
        !search.is_empty()
            || unit.is_some()
            || standing.is_some()
            || stage.is_some()
            || regulation.is_some()
            || theme.is_some()
    }

    /// Whether a line is asked for; the search was done by the store, which knows names.
    pub(super) fn takes(&self, line: &Line) -> bool {
        self.takes_but(line, None)
    }

    /// The same with one field left out of account.
    pub(super) fn takes_but(&self, line: &Line, but: Option<Field>) -> bool {
        let passes = |field, holds: bool| but == Some(field) || holds;
        let unit = || line.unit().map(training::UnitId::as_str);
        passes(Field::Unit, self.unit.is_none() || self.unit.as_deref() == unit())
            && passes(Field::Standing, self.standing.is_none_or(|it| line.standing == it))
            && passes(Field::Stage, self.stage.is_none_or(|it| line.row.standing.stage == Some(it)))
            && passes(Field::Regulation, self.regulation.is_none_or(|it| line.row.regulation == it))
            && passes(Field::Theme, self.theme.is_none_or(|it| line.theme == Some(it)))
    }

    /// Puts lines that come by risk in the order asked for; equals keep theirs.
    pub(super) fn order(&self, lines: &mut [&Line]) {
        match self.sort {
            Sort::Risk => {}
            Sort::Name => lines.sort_by_cached_key(|line| name_key(&line.row.name)),
            Sort::End => lines.sort_by(|a, b| match (a.row.planned_end_on, b.row.planned_end_on) {
                (Some(a), Some(b)) => a.cmp(&b),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => Ordering::Equal,
            }),
        }
    }

    /// An address of ours that asks the same, in a path.
    pub(super) fn address(&self, path: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let pairs = [
            ("search", Some(self.search.as_str())),
            ("unit", self.unit.as_deref()),
            ("status", self.standing.map(Standing::as_str)),
            ("stage", self.stage.map(Stage::as_str)),
            ("regulation", self.regulation.map(RegulationId::as_str)),
            ("theme", self.theme.map(Theme::as_str)),
            ("sort", (self.sort != Sort::Risk).then(|| self.sort.as_str())),
        ];
        for (name, value) in pairs {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                query.append_pair(name, value);
            }
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

/// A name's place in a Swedish list: family name first, å, ä and ö last.
fn name_key(name: &str) -> String {
    let (given, family) = name.rsplit_once(' ').unwrap_or(("", name));
    let letters = family.chars().chain([' ']).chain(given.chars()).flat_map(char::to_lowercase);
    letters
        .map(|letter| match letter {
            'å' => '{',
            'ä' | 'æ' => '|',
            'ö' | 'ø' => '}',
            'é' | 'è' | 'ë' => 'e',
            other => other,
        })
        .collect()
}
