//! `dispensations-told`: each dispensation tells its conditions and who gave it, and is looked to before it runs out.

use serde::Deserialize;
use training::{Cover, CoverKind};

use crate::case::UnitCase;
use crate::finding::{Finding, Status};
use crate::kinds::JudgeSummary;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DispensationsTold {
    /// Days before the end in which it is warned about.
    warn_days: i64,
}

impl JudgeSummary for DispensationsTold {
    fn judge(&self, case: &UnitCase<'_>, findings: &[Finding]) -> Vec<Verdict> {
        if !case.is_health_centre() {
            return Vec::new();
        }
        let Some(covers) = &case.unit().covers else {
            return vec![Verdict::not_kept("units.covers")];
        };
        let given = |cover: &&Cover| cover.kind == CoverKind::Dispensation && cover.from <= case.on;
        let given: Vec<&Cover> = covers.iter().filter(given).collect();
        let each = given.iter().filter_map(|cover| self.one(case, cover, &given, findings)).collect();
        vec![Verdict::all_of(each).unwrap_or_else(|| Verdict::not_applicable(say!("dispensation-none")))]
    }
}

impl DispensationsTold {
    fn one(&self, case: &UnitCase<'_>, cover: &Cover, all: &[&Cover], findings: &[Finding]) -> Option<Verdict> {
        let about = |finding: &&Finding| {
            finding.requirement.id == cover.requirement || finding.requirement.key() == cover.requirement
        };
        let finding = findings.iter().find(about);
        let name = finding.map_or_else(
            || Bilingual { sv: cover.requirement.clone(), en: cover.requirement.clone() },
            |finding| finding.requirement.title.clone(),
        );
        if cover.to < case.on {
            let renewed = all.iter().any(|other| other.requirement == cover.requirement && other.to > cover.to);
            let met = finding.is_none_or(|finding| finding.status != Status::Red);
            return (!renewed && !met).then(|| {
                Verdict::red(say!("dispensation-expired", name = name, to = cover.to))
                    .next(say!("dispensation-next-renew"))
                    .with("covers", &cover.id)
            });
        }
        let decided = cover.signatures.iter().flatten().any(|signature| signature.signed_on <= case.on);
        let sentence = say!("dispensation-holds", name = name, to = cover.to);
        let verdict = if !decided {
            Verdict::amber(sentence).and(say!("dispensation-nobody")).next(say!("dispensation-next-sign"))
        } else if cover.measures.is_none() {
            Verdict::amber(sentence).and(say!("dispensation-no-conditions")).next(say!("dispensation-next-conditions"))
        } else if case.days_until(cover.to) <= self.warn_days {
            Verdict::amber(sentence)
                .and(say!("dispensation-soon", days = case.days_until(cover.to)))
                .next(say!("dispensation-next-renew"))
        } else {
            Verdict::fulfilled(sentence)
        };
        Some(verdict.due(cover.to).with("covers", &cover.id))
    }
}
