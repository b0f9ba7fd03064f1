//! `directors-listed`: every locality has a named director of studies with contact details.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::{DirectorContact, Locality};

use crate::case::RegionCase;
use crate::kinds::JudgeRegion;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectorsListed {}

impl JudgeRegion for DirectorsListed {
    fn judge(&self, case: &RegionCase<'_>) -> Vec<Verdict> {
        let Some(localities) = case.localities() else {
            return vec![Verdict::not_kept("localities")];
        };
        let each = localities.iter().map(|locality| verdict(case, locality)).collect();
        vec![Verdict::all_of(each).unwrap_or_else(|| Verdict::undecided(say!("localities-none")))]
    }
}

fn verdict(case: &RegionCase<'_>, locality: &Locality) -> Verdict {
    let place = locality.name.clone();
    let Some(directors) = &locality.directors else {
        return Verdict::not_kept("localities.directors");
    };
    let now = |row: &&DirectorContact| OpenPeriod { from: row.from, to: row.to }.contains(case.on);
    let current: Vec<&DirectorContact> = directors.iter().filter(now).collect();
    let names: Vec<String> = current.iter().map(|row| case.person_name(&row.person)).collect();
    if names.is_empty() {
        Verdict::amber(say!("director-missing", place = place)).next(say!("director-next-name"))
    } else if current.iter().all(|row| row.contact.is_none()) {
        Verdict::amber(say!("director-unreachable", place = place, names = names)).next(say!("director-next-contact"))
    } else {
        Verdict::fulfilled(say!("director-listed", place = place, names = names))
    }
}
