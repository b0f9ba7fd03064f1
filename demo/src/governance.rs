//! What is kept of each region as a whole: documents that govern, meetings, yearly rates, localities and their directors.

use calendar::{Date, add_months};
use training::{
    CompensationRate, DirectorContact, EntryId, GoverningDocument, Locality, PackId, PersonRole, Region, RegionEvent,
    RegionEventKind, TimeOfDay, UnitId,
};

use crate::clock::{days_after, working_day};
use crate::data::RegionData;
use crate::staff::Staff;

/// A document that a region keeps: as the rules name it, its title, months since it was looked through.
type Kept = (&'static str, &'static str, i32);

const IN_NORRBOTTEN: &[Kept] = &[
    ("sfam-2015", "Anvisning till målbeskrivningen 2015", 5),
    ("sfam-2021", "Anvisning till målbeskrivningen 2021", 5),
    ("information-for-enhetschefer", "Information till enhetschefer med ST-läkare", 14),
    ("regiongemensamma-riktlinjer", "Regionens gemensamma riktlinjer för ST", 7),
    ("blankett-medsittning", "Blankett för medsittning", 4),
    ("blankett-specialistkollegium", "Blankett för specialistkollegium", 4),
    ("arshjul", "Årshjul och checklista för ST", 6),
];
const IN_KALMAR: &[Kept] = &[("kravspecifikation", "Kravspecifikation för utbildningsläkare i primärvården", 6)];
const IN_KRONOBERG: &[Kept] = &[("anvisning-ryggsackspengar", "Kurser och ryggsäckspengar", 8)];

/// The two localities of each region, with the share of the directors of studies who are turned to there.
const LOCALITIES: [(&str, &str); 2] = [("kusten", "Kusten"), ("inlandet", "Inlandet")];

/// The region of a folder as it is kept on a day.
pub fn region(data: &RegionData, staff: &Staff) -> Region {
    let today = staff.today;
    let localities = localities(data, staff);
    let directors: Vec<_> = localities.iter().flat_map(|row| row.directors.iter().flatten()).collect();
    let people = directors.iter().filter_map(|row| staff.person(&row.person)).cloned();
    let people: Vec<_> = people.collect();
    let offices = people.iter().flat_map(|person| person.employments.iter().flatten()).map(|row| &row.unit);
    let offices: Vec<&UnitId> = offices.collect();
    Region {
        format: Default::default(),
        id: PackId::new(&data.row.id),
        name: data.row.name.clone(),
        units: Some(staff.units.iter().filter(|unit| offices.contains(&&unit.id)).cloned().collect()),
        people: Some(people),
        documents: Some(documents(data, today, &localities)),
        events: Some(events(today, &localities)),
        rates: Some(rates(today)),
        localities: Some(localities),
    }
}

fn localities(data: &RegionData, staff: &Staff) -> Vec<Locality> {
    let office = UnitId::new(format!("studierektorer-{}", data.row.key));
    let directors: Vec<_> = staff.with_role(&office, PersonRole::DirectorOfStudies).collect();
    let count = directors.len().max(1);
    let contact = |place: usize| {
        let person = directors.get(place % count)?;
        Some(DirectorContact {
            person: person.id.clone(),
            contact: Some(format!("{}@{}.example", person.id, data.row.key)),
            from: add_months(staff.today.first_of_month(), -40),
            to: None,
        })
    };
    LOCALITIES
        .iter()
        .enumerate()
        .map(|(place, (id, name))| Locality {
            id: EntryId::new(*id),
            name: (*name).to_owned(),
            directors: Some(contact(place).into_iter().collect()),
        })
        .collect()
}

fn documents(data: &RegionData, today: Date, localities: &[Locality]) -> Vec<GoverningDocument> {
    let link = |name: &str| Some(format!("https://{}.example/st/{name}", data.row.key));
    let document = |name: &str, title: &str, reviewed: Option<Date>| GoverningDocument {
        id: EntryId::new(name),
        document: name.to_owned(),
        title: title.to_owned(),
        link: link(name),
        version: None,
        year: None,
        reviewed_on: reviewed,
        instruction: link(&format!("{name}-sa-gor-du")),
        locality: None,
        published_on: None,
        from: None,
        to: None,
    };
    let list = match data.row.id.as_str() {
        "norrbotten" => IN_NORRBOTTEN,
        "kalmar" => IN_KALMAR,
        _ => IN_KRONOBERG,
    };
    let mut rows: Vec<GoverningDocument> = list
        .iter()
        .map(|(name, title, months)| document(name, title, Some(working_day(add_months(today, -months)))))
        .collect();
    let year = u32::try_from(today.year()).unwrap_or_default();
    let mut rate = document("ekonomisk-ersattning", "Ekonomisk ersättning för ST-läkare", None);
    rate.year = Some(year);
    rows.push(rate);
    for locality in localities {
        let of = |name: &str, title: &str| GoverningDocument {
            id: EntryId::new(format!("{name}.{}", locality.id)),
            locality: Some(locality.id.clone()),
            ..document(name, title, Some(working_day(add_months(today, -6))))
        };
        rows.push(of("portfoljanvisning", "Så används portföljen"));
        let (from, to) = term(today);
        // the coast published in good time, the inland some days into the term
        let published = if locality.id.as_str() == LOCALITIES[0].0 { -40 } else { 6 };
        let published_on = Some(days_after(from, published)).filter(|day| *day <= today);
        let schedule = of("terminsschema", "Terminens träffar");
        rows.push(GoverningDocument { from: Some(from), to: Some(to), published_on, ..schedule });
    }
    rows
}

/// The term of a day, as the schedules have it.
fn term(today: Date) -> (Date, Date) {
    let day = |year, month, day| Date::new(year, month, day).unwrap_or(today);
    let year = today.year();
    if today < day(year, 1, 15) {
        (day(year - 1, 8, 20), day(year, 1, 14))
    } else if today < day(year, 8, 20) {
        (day(year, 1, 15), day(year, 8, 19))
    } else {
        (day(year, 8, 20), day(year + 1, 1, 14))
    }
}

/// Meetings of trainees on Tuesday afternoons, and the others of the year.
fn events(today: Date, localities: &[Locality]) -> Vec<RegionEvent> {
    let mut rows = Vec::new();
    let mut add = |name: String, kind, on: Date, starts: &str, locality: Option<EntryId>| {
        rows.push(RegionEvent {
            id: EntryId::new(name),
            kind,
            on,
            starts: TimeOfDay::parse(starts),
            locality,
            published_on: Some(days_after(on, -120).min(today)),
            held: (on < today).then_some(true),
        });
    };
    for back in 0..12 {
        let month = add_months(today.first_of_month(), 3 - back);
        let tuesday = days_after(month, (8 - i64::from(month.weekday().to_monday_zero_offset())) % 7 + 7);
        if matches!(month.month(), 1 | 6 | 7 | 8) {
            continue;
        }
        for locality in localities {
            let name = format!("st-traff-{back}.{}", locality.id);
            add(name, RegionEventKind::TraineeMeeting, tuesday, "13:00", Some(locality.id.clone()));
        }
    }
    for (place, months) in [-9, -3, 3].into_iter().enumerate() {
        let on = working_day(add_months(today, months));
        add(format!("handledartraff-{place}"), RegionEventKind::SupervisorMeeting, on, "13:00", None);
        let on = working_day(add_months(today, months - 1));
        add(format!("chefsmote-{place}"), RegionEventKind::ManagerMeeting, on, "10:00", None);
    }
    for month in [2, 5, 9, 11] {
        let on = working_day(Date::new(today.year(), month, 12).unwrap_or(today));
        add(format!("introduktionsdag-{month}"), RegionEventKind::IntroductionDay, on, "08:30", None);
    }
    rows
}

/// Last year's and this year's levels.
fn rates(today: Date) -> Vec<CompensationRate> {
    let of_year = |year: i16| CompensationRate {
        id: EntryId::new(format!("ersattning-{year}")),
        year: u32::try_from(year).unwrap_or_default(),
        decided_on: Date::new(year - 1, 11, 20).ok().filter(|day| *day <= today),
    };
    [today.year() - 1, today.year()].map(of_year).into()
}
