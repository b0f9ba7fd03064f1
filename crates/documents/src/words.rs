//! Every word of the documents in Swedish and English, side by side, so that neither can be forgotten.

use requirements::{Authority, Confidence, Finding, Status, Strength, Theme};
use training::{AbsenceKind, CreditKind, Language, PlacementKind, PlacementState, Stage};

/// One text in both languages, by language.
pub(crate) const fn either(language: Language, swedish: &'static str, english: &'static str) -> &'static str {
    match language {
        Language::Swedish => swedish,
        Language::English => english,
    }
}

macro_rules! words {
    ($( $name:ident: $swedish:literal, $english:literal; )*) => {
        $(
            #[doc = concat!("\"", $english, "\".")]
            #[must_use]
            pub const fn $name(language: Language) -> &'static str {
                either(language, $swedish, $english)
            }
        )*
    };
}

words! {
    report_title: "Lägesrapport", "Status report";
    page: "Sida", "Page";
    of: "av", "of";
    made_by: "Framställd med Randa. Uppgifterna är de som fanns den dag rapporten gäller.",
        "Made with Randa. The facts are those that were there on the day of the report.";
    a_person_decides: "Rapporten är ett underlag. Att målen är nådda bedöms av människor, inte av programmet.",
        "The report is a basis. That the objectives are reached is judged by people, not by the program.";
    specialty: "Specialitet", "Specialty";
    regulation: "Föreskrift", "Regulation";
    region: "Regionala krav", "Regional requirements";
    unit: "Enhet", "Unit";
    supervisor: "Huvudhandledare", "Principal supervisor";
    as_of: "Läget per", "As of";
    planned_end: "Planerat slut", "Planned end";
    started: "Utbildningens start", "Start of training";
    not_kept: "finns inte här", "not kept here";
    none: "–", "–";
    answer: "Läget", "Where things stand";
    next_steps: "Nästa steg", "Next steps";
    no_next_steps: "Inget väntar på åtgärd.", "Nothing awaits action.";
    timeline: "Utbildningen över tid", "The training over time";
    timeline_caption: "Anställningar, tjänstgöringar, frånvaro och milstolpar. Samma uppgifter finns i tabellerna nedan.",
        "Employments, placements, absence and milestones. The tables below say the same.";
    employments: "Anställningar", "Employments";
    placements: "Tjänstgöringar", "Placements";
    at_home_unit: "Vid hemenheten", "At the home unit";
    away_and_other: "Sidotjänstgöring och annat", "Side rotations and other service";
    absences: "Frånvaro", "Absence";
    milestones: "Milstolpar", "Milestones";
    today: "dagen för rapporten", "day of the report";
    more_in_table: "till, se tabellen", "more, see the table";
    time: "Räknad tid", "Counted time";
    time_intro: "Heltidsmånader, exakt räknade: en dag är en del av sin egen månads dagar, gånger tjänstgöringsgraden. Avrundas aldrig uppåt.",
        "Full-time months, counted exactly: a day is one part of the days of its own month, times the share of full time. Never rounded up.";
    period: "Period", "Period";
    share: "Grad", "Share";
    counted_months: "Räknade månader", "Counted months";
    why: "Varför", "Why";
    until_now: "Till och med", "Through";
    planned_after: "Planerat därefter", "Planned after that";
    sum_on: "Summa", "Sum";
    sum_at_end: "Vid planerat slut", "At the planned end";
    least_time: "Minsta tid enligt föreskriften", "Least time by the regulation";
    no_time: "Anställningar finns inte här, så tiden går inte att räkna.",
        "Employments are not kept here, so the time cannot be counted.";
    no_service: "Ingen tjänstgöring som räknas är inlagd.", "No service that counts is entered.";
    full_time: "Heltid", "Full time";
    part_time: "Deltid", "Part time";
    not_employed: "Ingen anställning som räknas", "No employment that counts";
    does_not_count: "räknas inte", "does not count";
    counts: "räknas", "counts";
    awaits: "väntar på beslut om den räknas", "awaits a decision on whether it counts";
    partly: "Delvis", "Partly";
    more_than_full: "Anställningarna är tillsammans mer än heltid och räknas som heltid",
        "The employments are more than full time together and count as full time";
    credited: "Tillgodoräknat", "Credited";
    decided: "beslut", "decided";
    state: "Läge", "State";
    kind: "Slag", "Kind";
    objectives: "Delmål", "Objectives";
    objectives_intro: "Var delmålen är planerade och vilka intyg som är undertecknade. Kursiv text är hjälptext, inte föreskriftens rubrik.",
        "Where the objectives are planned and which certificates are signed. Text in italics is help, not the title of the regulation.";
    objective: "Delmål", "Objective";
    planned_in: "Planerat i", "Planned in";
    certificates: "Undertecknade intyg", "Signed certificates";
    requested: "begärt", "requested";
    latest: "senast", "latest";
    form: "blankett", "form";
    status: "Status", "Status";
    no_objectives: "Delmålen för den här specialiteten finns inte i regelpaketen.",
        "The objectives of this specialty are not in the packs of rules.";
    basic_training: "Bastjänstgöring", "Basic training";
    findings: "Kraven ett för ett", "The requirements one by one";
    findings_intro: "Varje krav med dess läge, skäl och källa. En föreskrift binder; ett allmänt råd rekommenderar och andra vägar till samma mål är öppna.",
        "Each requirement with its status, reason and source. A regulation binds; general advice recommends, and other ways to the same goal are open.";
    no_findings: "Inga krav kunde bedömas.", "No requirement could be judged.";
    requirement: "Krav", "Requirement";
    source: "Källa", "Source";
    next_step: "Nästa steg", "Next step";
    due: "Senast", "By";
    check: "kontrollera", "to be checked";
    check_explained: "kontrollera: uppgiften om kravet är inte jämförd med källans tryckta text i alla delar.",
        "to be checked: what is said of the requirement has not been compared with the printed source in every part.";
    overview_title: "Översikt", "Overview";
    name: "Namn", "Name";
    stage: "Etapp", "Stage";
    counted: "Räknade månader", "Months counted";
    at_planned_end: "Månader vid planerat slut", "Months at planned end";
    red: "Brister", "Not met";
    amber: "Bevaka", "Watch";
    undecided: "Oklara", "Unclear";
    first_due: "Närmaste datum", "First due";
    most_urgent: "Mest angelägna", "Most urgent";
    started_short: "Start", "Start";
    st_starts: "ST börjar", "ST starts";
    plan_approved: "IUP godkänd", "Plan approved";
    mid_term: "Mitt-i-ST", "Mid-term";
    bt_examination: "BT-examination", "BT examination";
    application_sent: "Ansökan", "Application";
    months: "månader", "months";
    from_until: "Tidslinje från", "Timeline from";
    to: "till", "to";
}

/// The word for a status. Green says whether the matter is done or on track.
#[must_use]
pub fn status_word(status: Status, fulfilled: bool, language: Language) -> &'static str {
    match (status, fulfilled) {
        (Status::Red, _) => either(language, "Brist", "Not met"),
        (Status::Amber, _) => either(language, "Bevaka", "Watch"),
        (Status::Undecided, _) => either(language, "Oklart", "Unclear"),
        (Status::Green, true) => either(language, "Uppfyllt", "Fulfilled"),
        (Status::Green, false) => either(language, "I fas", "On track"),
        (Status::NotApplicable, _) => either(language, "Gäller inte", "Does not apply"),
    }
}

/// What kind of text a requirement rests on.
#[must_use]
pub const fn authority_word(authority: Authority, language: Language) -> &'static str {
    match authority {
        Authority::Regulation => either(language, "föreskrift", "regulation"),
        Authority::GeneralAdvice => either(language, "allmänt råd", "general advice"),
        Authority::RegionalRequirement => either(language, "regionens krav", "regional requirement"),
        Authority::Guideline => either(language, "riktlinje", "guideline"),
        Authority::Interpretation => either(language, "vår tolkning", "our interpretation"),
    }
}

/// How strongly the source puts it, by its modal verb.
#[must_use]
pub const fn strength_word(strength: Strength, language: Language) -> &'static str {
    match strength {
        Strength::Must => either(language, "ska", "must"),
        Strength::Should => either(language, "bör", "should"),
        Strength::Recommended => either(language, "rekommenderas", "recommended"),
        Strength::May => either(language, "får", "may"),
    }
}

/// The mark on what is not certain; `None` where nothing needs to be checked.
#[must_use]
pub const fn confidence_mark(confidence: Confidence, language: Language) -> Option<&'static str> {
    if confidence.to_be_checked() { Some(check(language)) } else { None }
}

/// The heading of a theme.
#[must_use]
pub const fn theme_title(theme: Theme, language: Language) -> &'static str {
    match theme {
        Theme::Eligibility => either(language, "Behörighet och föreskrift", "Eligibility and regulation"),
        Theme::Time => either(language, "Tid", "Time"),
        Theme::Plan => either(language, "Utbildningsplan (IUP)", "Training plan (IUP)"),
        Theme::Supervision => either(language, "Handledning", "Supervision"),
        Theme::Assessment => either(language, "Bedömning", "Assessment"),
        Theme::BasicTraining => either(language, "Bastjänstgöring", "Basic training"),
        Theme::Placements => either(language, "Tjänstgöringar", "Placements"),
        Theme::Courses => either(language, "Kurser", "Courses"),
        Theme::Objectives => either(language, "Delmål och intyg", "Objectives and certificates"),
        Theme::Work => either(language, "Arbetet på enheten", "Work at the unit"),
        Theme::Application => either(language, "Ansökan", "Application"),
        Theme::Funding => either(language, "Ersättning", "Compensation"),
        Theme::Unit => either(language, "Enheten", "The unit"),
    }
}

pub(crate) const fn absence_word(kind: AbsenceKind, language: Language) -> &'static str {
    match kind {
        AbsenceKind::Holiday => either(language, "semester", "holiday"),
        AbsenceKind::OnCallCompensation => either(language, "jourkompensation", "on-call compensation"),
        AbsenceKind::ParentalLeave => either(language, "föräldraledighet", "parental leave"),
        AbsenceKind::CareOfChild => either(language, "vård av barn", "care of a child"),
        AbsenceKind::SickLeave => either(language, "sjukfrånvaro", "sick leave"),
        AbsenceKind::LeaveOfAbsence => either(language, "tjänstledighet", "leave of absence"),
        AbsenceKind::Research => either(language, "forskning", "research"),
        AbsenceKind::Other => either(language, "annan frånvaro", "other absence"),
    }
}

pub(crate) const fn credit_word(kind: CreditKind, language: Language) -> &'static str {
    match kind {
        CreditKind::Doctorate => either(language, "doktorsexamen", "doctorate"),
        CreditKind::EarlierSpecialty => either(language, "tidigare specialitet", "earlier specialty"),
        CreditKind::EarlierService => either(language, "tidigare tjänstgöring", "earlier service"),
        CreditKind::ForeignService => either(language, "tjänstgöring utomlands", "service abroad"),
        CreditKind::BeforeBt => either(language, "tjänstgöring före BT", "service before BT"),
        CreditKind::Other => either(language, "annat", "other"),
    }
}

pub(crate) const fn placement_word(kind: PlacementKind, language: Language) -> &'static str {
    match kind {
        PlacementKind::Home => either(language, "hemenhet", "home unit"),
        PlacementKind::SideRotation => either(language, "sidotjänstgöring", "side rotation"),
        PlacementKind::OwnChildHealthClinic => either(language, "egen BVC", "own child health clinic"),
        PlacementKind::ResidentialHomes => either(language, "SÄBO-ansvar", "residential homes"),
        PlacementKind::Observership => either(language, "auskultation", "observership"),
    }
}

pub(crate) const fn placement_state_word(state: PlacementState, language: Language) -> &'static str {
    match state {
        PlacementState::Planned => either(language, "önskad", "wished for"),
        PlacementState::Confirmed => either(language, "bekräftad", "confirmed"),
        PlacementState::Cancelled => either(language, "inställd", "called off"),
    }
}

pub(crate) const fn stage_word(stage: Stage, language: Language) -> &'static str {
    match stage {
        Stage::At => "AT",
        Stage::Bt => "BT",
        Stage::St => "ST",
        Stage::Other => either(language, "utanför utbildningen", "outside the training"),
    }
}

/// A whole number as it stands at the beginning or inside of a sentence: in words through twelve.
pub(crate) fn number_word(number: usize, language: Language) -> String {
    const SWEDISH: [&str; 13] =
        ["inget", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
    const ENGLISH: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let words = match language {
        Language::Swedish => SWEDISH,
        Language::English => ENGLISH,
    };
    words.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// The text with its first letter as a capital.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What a requirement's source is and how strongly it puts it: `Föreskrift · ska`.
#[must_use]
pub fn force(finding: &Finding, language: Language) -> String {
    let requirement = &finding.requirement;
    capital(&format!(
        "{} · {}",
        authority_word(requirement.authority, language),
        strength_word(requirement.strength, language)
    ))
}
