//! What an address asks for: the changes already thought of, a new one with what was typed, and what follows with them.

use calendar::{Date, Share, parse_date};
use requirements::{Change, Refusal, RefusalCode};
use training::{AbsenceKind, EntryId, PersonId, PlacementKind, RegulationId, SpecialtyId, UnitId};

use crate::visit::{Frame, ON};

/// The query parameter of a change already thought of.
pub(super) const CHANGE: &str = "change";
/// What says which sort the new change is of.
pub(super) const KIND: &str = "kind";
/// Placements after a leave stay where they are.
pub(super) const FOLLOWING: &str = "following";
/// The planned end stays where it is.
pub(super) const END: &str = "end";
/// The word for what stays.
pub(super) const STAY: &str = "stay";
/// So many changes are taken; an address has its limits.
const MOST: usize = 20;

/// A sort of change, as forms and addresses name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Share,
    Leave,
    Move,
    Add,
    Drop,
    Unit,
    Principal,
    Regulation,
}

impl Sort {
    pub(super) const ALL: [Self; 8] =
        [Self::Share, Self::Leave, Self::Move, Self::Add, Self::Drop, Self::Unit, Self::Principal, Self::Regulation];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Leave => "leave",
            Self::Move => "move",
            Self::Add => "add",
            Self::Drop => "drop",
            Self::Unit => "unit",
            Self::Principal => "principal",
            Self::Regulation => "regulation",
        }
    }

    /// The fields of its form, in the order in which they are written in an address.
    pub(super) const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Share => &["from", "share"],
            Self::Leave => &["absence", "from", "to", "extent"],
            Self::Move => &["placement", "from"],
            Self::Add => &["unit", "placement-kind", "field", "from", "to"],
            Self::Drop => &["placement"],
            Self::Unit => &["unit", "from"],
            Self::Principal => &["person", "from"],
            Self::Regulation => &["regulation"],
        }
    }
}

/// Why a field of a change is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is no day.
    Day,
    /// It is no share between 0 and 100.
    Share,
    /// Nothing is chosen, or nothing that there is.
    Choice,
    /// The change cannot be made.
    Refused(RefusalCode),
}

/// A change as it is written in an address, with what came of it.
#[derive(Debug, Clone)]
pub(super) struct Thought {
    pub(super) sort: Sort,
    /// What is given for each of the sort's fields.
    pub(super) given: Vec<String>,
    /// The change; `None` where it is not one, or is refused.
    pub(super) change: Option<Change>,
    pub(super) faults: Vec<(&'static str, Fault)>,
}

impl Thought {
    fn new(sort: Sort, given: Vec<String>) -> Self {
        let mut reading = Reading { sort, given: &given, faults: Vec::new() };
        let change = reading.change();
        let faults = reading.faults;
        Self { sort, change: change.filter(|_| faults.is_empty()), given, faults }
    }

    /// What is given for a field.
    pub(super) fn value(&self, field: &str) -> &str {
        let at = self.sort.fields().iter().position(|name| *name == field);
        at.and_then(|at| self.given.get(at)).map_or("", String::as_str)
    }

    pub(super) fn fault(&self, field: &str) -> Option<Fault> {
        self.faults.iter().find(|(name, _)| *name == field).map(|(_, fault)| *fault)
    }

    /// As an address writes it: `leave;parental-leave;2027-01-01;2027-06-30;100`.
    pub(super) fn written(&self) -> String {
        std::iter::once(self.sort.as_str()).chain(self.given.iter().map(String::as_str)).collect::<Vec<_>>().join(";")
    }

    fn from_written(text: &str) -> Option<Self> {
        let mut parts = text.split(';');
        let word = parts.next()?;
        let sort = Sort::ALL.into_iter().find(|sort| sort.as_str() == word)?;
        let given: Vec<String> = parts.map(str::to_owned).collect();
        (given.len() == sort.fields().len()).then(|| Self::new(sort, given))
    }
}

/// Everything that an address asks for.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// The changes in order.
    pub(super) stack: Vec<Thought>,
    /// The new one that was not taken, with what was typed.
    pub(super) refused: Option<Thought>,
    /// Placements after a leave do not move.
    pub(super) following_stay: bool,
    /// The planned end does not move.
    pub(super) end_stays: bool,
    /// Whether the last of the stack is the new one.
    has_new: bool,
}

impl Asked {
    pub(super) fn of(frame: &Frame) -> Self {
        let stays = |name| frame.query(name) == Some(STAY);
        let written = frame.query_all(CHANGE).take(MOST);
        let mut stack: Vec<Thought> = written.filter_map(Thought::from_written).collect();
        let sort = frame.query(KIND).and_then(|word| Sort::ALL.into_iter().find(|sort| sort.as_str() == word));
        let new = sort.map(|sort| {
            // what stands between the parts of a written change cannot stand in one
            let given = |field: &&str| frame.query(field).unwrap_or_default().trim().replace(';', ",");
            Thought::new(sort, sort.fields().iter().map(given).collect())
        });
        let (mut refused, mut has_new) = (None, false);
        match new {
            Some(new) if new.change.is_some() => {
                stack.push(new);
                has_new = true;
            }
            other => refused = other,
        }
        Self { stack, refused, following_stay: stays(FOLLOWING), end_stays: stays(END), has_new }
    }

    /// The changes that are one.
    pub(super) fn changes(&self) -> impl Iterator<Item = Change> {
        self.stack.iter().filter_map(|thought| thought.change.clone())
    }

    /// The units that the changes name.
    pub(super) fn units(&self) -> impl Iterator<Item = &UnitId> {
        self.stack.iter().filter_map(|thought| match &thought.change {
            Some(Change::Unit { unit, .. } | Change::Add { unit, .. }) => Some(unit),
            _ => None,
        })
    }

    /// Takes out a change that cannot be made; refusals are given the last first.
    pub(super) fn refuse(&mut self, refusal: &Refusal) {
        let live = |(_, thought): &(usize, &Thought)| thought.change.is_some();
        let Some(at) = self.stack.iter().enumerate().filter(live).nth(refusal.change).map(|(at, _)| at) else { return };
        let Some(thought) = self.stack.get_mut(at) else { return };
        let field = match (thought.sort, refusal.field) {
            (Sort::Add, "kind") => "placement-kind",
            (_, field) => field,
        };
        thought.change = None;
        thought.faults.push((field, Fault::Refused(refusal.code)));
        if self.has_new && at + 1 == self.stack.len() {
            self.refused = self.stack.pop();
            self.has_new = false;
        }
    }

    /// The query's pairs that keep the changes and what follows, for links and forms; without one of the changes.
    pub(super) fn pairs(&self, frame: &Frame, without: Option<usize>) -> Vec<(&'static str, String)> {
        let kept = self.stack.iter().enumerate().filter(|(at, _)| Some(*at) != without);
        let mut pairs: Vec<(&'static str, String)> = kept.map(|(_, thought)| (CHANGE, thought.written())).collect();
        if self.following_stay {
            pairs.push((FOLLOWING, STAY.to_owned()));
        }
        if self.end_stays {
            pairs.push((END, STAY.to_owned()));
        }
        if frame.on != frame.today {
            pairs.push((ON, frame.on.to_string()));
        }
        pairs
    }

    /// The address of the page with these changes, without one of them.
    pub(super) fn address(&self, frame: &Frame, without: Option<usize>) -> String {
        let pairs = self.pairs(frame, without);
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        if query.is_empty() { frame.path().to_owned() } else { format!("{}?{query}", frame.path()) }
    }
}

/// Reads a change's fields, with every fault of them.
struct Reading<'a> {
    sort: Sort,
    given: &'a [String],
    faults: Vec<(&'static str, Fault)>,
}

impl Reading<'_> {
    fn text(&self, field: &'static str) -> &str {
        let at = self.sort.fields().iter().position(|name| *name == field);
        at.and_then(|at| self.given.get(at)).map_or("", String::as_str)
    }

    fn read<T>(&mut self, field: &'static str, fault: Fault, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = read(self.text(field));
        if found.is_none() {
            self.faults.push((field, fault));
        }
        found
    }

    fn day(&mut self, field: &'static str) -> Option<Date> {
        let in_reach = |day: &Date| (1900..=2199).contains(&day.year());
        self.read(field, Fault::Day, |text| parse_date(text).filter(in_reach))
    }

    fn share(&mut self, field: &'static str) -> Option<Share> {
        let read = |text: &str| Share::from_percent_text(text.trim_end_matches(['%', ' ', '\u{a0}'])).ok();
        self.read(field, Fault::Share, read)
    }

    fn choice<T>(&mut self, field: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.read(field, Fault::Choice, |text| if text.is_empty() { None } else { read(text) })
    }

    /// The change; every field is read before any that lacks ends it, so that all faults are told at once.
    fn change(&mut self) -> Option<Change> {
        let id = |text: &str| Some(text.to_owned());
        match self.sort {
            Sort::Share => {
                let (from, share) = (self.day("from"), self.share("share"));
                Some(Change::Share { from: from?, share: share? })
            }
            Sort::Leave => {
                let kind = self.choice("absence", AbsenceKind::from_word);
                let (from, to, extent) = (self.day("from"), self.day("to"), self.share("extent"));
                Some(Change::Leave { kind: kind?, from: from?, to: to?, extent: extent? })
            }
            Sort::Move => {
                let (placement, from) = (self.choice("placement", id), self.day("from"));
                Some(Change::Move { placement: EntryId::new(placement?), from: from? })
            }
            Sort::Add => {
                let (unit, kind) = (self.choice("unit", id), self.choice("placement-kind", PlacementKind::from_word));
                let (from, to) = (self.day("from"), self.day("to"));
                let field = Some(self.text("field")).filter(|text| !text.is_empty()).map(SpecialtyId::new);
                Some(Change::Add { unit: UnitId::new(unit?), kind: kind?, field, from: from?, to: to? })
            }
            Sort::Drop => Some(Change::Drop { placement: EntryId::new(self.choice("placement", id)?) }),
            Sort::Unit => {
                let (unit, from) = (self.choice("unit", id), self.day("from"));
                Some(Change::Unit { unit: UnitId::new(unit?), from: from? })
            }
            Sort::Principal => {
                let (person, from) = (self.choice("person", id), self.day("from"));
                Some(Change::Principal { person: PersonId::new(person?), from: from? })
            }
            Sort::Regulation => {
                Some(Change::Regulation { regulation: self.choice("regulation", RegulationId::from_word)? })
            }
        }
    }
}
