//! `documents-linked`: documents, forms and instructions that the region keeps a link to, and that are looked over.

use calendar::{Date, add_months};
use serde::Deserialize;
use training::{GoverningDocument, Locality};

use crate::case::RegionCase;
use crate::kinds::JudgeRegion;
use crate::parameters::Gravity;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentsLinked {
    /// The documents, each of which is asked for.
    documents: Vec<Wanted>,
    /// Whether an instruction for each is asked for too.
    #[serde(default)]
    with_instruction: bool,
    /// Whether each is renewed every year and tells its year.
    #[serde(default)]
    renewed_yearly: bool,
    /// Whether each locality has its own; a link is then not asked for, since it may be told in other ways.
    #[serde(default)]
    per_locality: bool,
    /// Months in which a document found to be current is taken to be so.
    review_months: Option<i32>,
    /// How grave it is that one is missing.
    missing: Gravity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    /// As the region's file names it.
    document: String,
    /// As people name it.
    name: Bilingual,
}

impl JudgeRegion for DocumentsLinked {
    fn judge(&self, case: &RegionCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl DocumentsLinked {
    fn verdict(&self, case: &RegionCase<'_>) -> Verdict {
        let Some(documents) = &case.region.documents else {
            return Verdict::not_kept("documents");
        };
        if !self.per_locality {
            let each = self.documents.iter().map(|wanted| self.one(case, documents, wanted, None)).collect();
            return Verdict::all_of(each).unwrap_or_else(|| Verdict::not_kept("documents"));
        }
        let Some(localities) = case.localities() else {
            return Verdict::not_kept("localities");
        };
        let each = localities
            .iter()
            .flat_map(|locality| self.documents.iter().map(|wanted| self.one(case, documents, wanted, Some(locality))));
        Verdict::all_of(each.collect()).unwrap_or_else(|| Verdict::undecided(say!("localities-none")))
    }

    fn one(
        &self,
        case: &RegionCase<'_>,
        documents: &[GoverningDocument],
        wanted: &Wanted,
        locality: Option<&Locality>,
    ) -> Verdict {
        let name = wanted.name.clone();
        let place = locality.map_or_else(|| case.region.name.clone(), |locality| locality.name.clone());
        let here = documents.iter().filter(|document| {
            document.document == wanted.document
                && document.locality.as_ref() == locality.map(|locality| &locality.id)
                && document.from.is_none_or(|from| from <= case.on)
                && (self.per_locality || document.link.is_some())
        });
        let holds = |document: &GoverningDocument| document.to.is_none_or(|to| case.on <= to);
        let newest = here.max_by_key(|document| (holds(document), document.year, document.from, document.reviewed_on));
        let Some(document) = newest else {
            return Verdict::of(self.missing, say!("document-not-linked", name = name, place = place))
                .next(say!("document-next-link"));
        };
        self.found(case, document, name, place).with("documents", &document.id)
    }

    fn found(&self, case: &RegionCase<'_>, document: &GoverningDocument, name: Bilingual, place: String) -> Verdict {
        if let Some(to) = document.to.filter(|to| *to < case.on) {
            return Verdict::amber(say!("document-expired", name = name, place = place, on = to))
                .next(say!("document-next-renew"));
        }
        if self.with_instruction && document.instruction.is_none() {
            return Verdict::amber(say!("document-without-instruction", name = name, place = place))
                .next(say!("document-next-instruction"));
        }
        if self.renewed_yearly {
            return self.of_year(case.on, document, name);
        }
        let Some(months) = self.review_months else {
            return Verdict::fulfilled(say!("document-linked", name = name, place = place));
        };
        match document.reviewed_on.filter(|on| *on <= case.on) {
            None => Verdict::amber(say!("document-never-reviewed", name = name)).next(say!("document-next-review")),
            Some(on) => {
                let due = add_months(on, months);
                let sentence = say!("document-reviewed", name = name, on = on);
                if due < case.on {
                    Verdict::amber(sentence)
                        .and(say!("document-review-old", months = i64::from(months)))
                        .next(say!("document-next-review"))
                } else {
                    Verdict::fulfilled(sentence)
                }
                .due(due)
            }
        }
    }

    fn of_year(&self, on: Date, document: &GoverningDocument, name: Bilingual) -> Verdict {
        let Some(year) = document.year else {
            return Verdict::amber(say!("document-without-year", name = name)).next(say!("document-next-year"));
        };
        let text = year.to_string();
        let verdict = match i64::from(on.year()) - i64::from(year) {
            ..=0 => return Verdict::fulfilled(say!("document-of-year", name = name, year = text)),
            1 => Verdict::amber(say!("document-of-last-year", name = name, year = text)),
            _ => Verdict::red(say!("document-of-old-year", name = name, year = text)),
        };
        verdict.next(say!("document-next-year"))
    }
}
