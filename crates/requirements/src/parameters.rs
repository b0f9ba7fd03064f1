//! Parameter types of requirement files, read strictly and without floating point.

use calendar::{Date, Months};
use serde::{Deserialize, Deserializer, de::Error};

/// How grave a requirement finds what is missing; one that is not a must is at most amber anyway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gravity {
    /// Needs attention.
    Amber,
    /// Breached.
    Red,
}

/// A time of day, written "08:00".
///
/// # Errors
/// Anything else.
pub fn time_of_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<training::TimeOfDay, D::Error> {
    let text = String::deserialize(deserializer)?;
    training::TimeOfDay::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is not a time of day")))
}

/// Full-time months: a whole number, or a text such as "2.5".
///
/// # Errors
/// Anything else.
pub fn months<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Months, D::Error> {
    match Number::deserialize(deserializer)? {
        Number::Whole(months) if months >= 0 => Ok(Months::whole(months)),
        Number::Text(text) => Months::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is not months"))),
        Number::Whole(months) => Err(D::Error::custom(format!("`{months}` is not months"))),
    }
}

/// A decimal number in hundredths: a whole number, or a text such as "0.75".
///
/// # Errors
/// Anything else.
pub fn hundredths<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let text = match Number::deserialize(deserializer)? {
        Number::Whole(number) => number.to_string(),
        Number::Text(text) => text,
    };
    training::Decimal::parse(&text)
        .map(training::Decimal::hundredths)
        .ok_or_else(|| D::Error::custom(format!("`{text}` is not a number with at most two decimals")))
}

/// A TOML date.
///
/// # Errors
/// A time, an offset, or a day that does not exist.
pub fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?.to_string();
    calendar::parse_date(&written).ok_or_else(|| D::Error::custom(format!("`{written}` is not a date")))
}

/// A TOML date that may be left out.
///
/// # Errors
/// As [`date`].
pub fn optional_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    date(deserializer).map(Some)
}

/// A kind of placement that may be left out.
///
/// # Errors
/// As [`placement_kind`].
pub fn optional_placement_kind<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<training::PlacementKind>, D::Error> {
    placement_kind(deserializer).map(Some)
}

/// Words of one of the record's closed lists.
///
/// # Errors
/// A word outside the list.
pub fn words<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    from_word: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, D::Error> {
    Vec::<String>::deserialize(deserializer)?
        .into_iter()
        .map(|word| from_word(&word).ok_or_else(|| D::Error::custom(format!("`{word}` is not in the list"))))
        .collect()
}

/// Signatures that are needed, each of them by one of several roles.
///
/// # Errors
/// A role outside the list.
pub fn signer_role_sets<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Vec<training::SignerRole>>, D::Error> {
    let role = |word: String| {
        training::SignerRole::from_word(&word).ok_or_else(|| D::Error::custom(format!("`{word}` is not in the list")))
    };
    let sets = Vec::<Vec<String>>::deserialize(deserializer)?;
    sets.into_iter().map(|roles| roles.into_iter().map(role).collect()).collect()
}

/// Declares a reader of words of one closed list, for `#[serde(deserialize_with)]`.
macro_rules! word_readers {
    ($($(#[$doc:meta])* $many:ident, $one:ident : $type:ty;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// A word outside the list.
        #[allow(dead_code, reason = "each list is read by the kinds that need it, one or many")]
        pub fn $many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<$type>, D::Error> {
            words(deserializer, <$type>::from_word)
        }

        $(#[$doc])*
        ///
        /// # Errors
        /// A word outside the list.
        #[allow(dead_code, reason = "each list is read by the kinds that need it, one or many")]
        pub fn $one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<$type, D::Error> {
            let word = String::deserialize(deserializer)?;
            <$type>::from_word(&word).ok_or_else(|| D::Error::custom(format!("`{word}` is not in the list")))
        }
    )*};
}

word_readers! {
    /// Kinds of absence.
    absence_kinds, absence_kind: training::AbsenceKind;
    /// Kinds of credit.
    credit_kinds, credit_kind: training::CreditKind;
    /// Stages.
    stages, stage: training::Stage;
    /// Regulations.
    regulations, regulation: training::RegulationId;
    /// Supervisor roles.
    supervisor_roles, supervisor_role: training::SupervisorRole;
    /// In what capacity certificates are signed.
    certificate_signers, certificate_signer: training::CertificateSigner;
    /// Signer roles.
    signer_roles, signer_role: training::SignerRole;
    /// Methods of assessment.
    assessment_methods, assessment_method: training::AssessmentMethod;
    /// Kinds of placement.
    placement_kinds, placement_kind: training::PlacementKind;
    /// Parts of BT.
    bt_parts, bt_part: training::BtPart;
    /// Kinds of visit.
    visit_kinds, visit_kind: training::VisitKind;
    /// Kinds of logged activity.
    activity_kinds, activity_kind: training::ActivityKind;
    /// What an activity touched.
    topics, topic: training::Topic;
    /// What a supervision session was about.
    session_topics, session_topic: training::SessionTopic;
    /// What scheduled time is for.
    scheduled_kinds, scheduled_kind: training::ScheduledKind;
    /// Days of the week.
    weekdays, weekday: training::Weekday;
    /// Kinds of papers.
    document_kinds, document_kind: training::DocumentKind;
    /// Parts of papers.
    document_sections, document_section: training::DocumentSection;
    /// Kinds of work.
    work_kinds, work_kind: training::WorkKind;
    /// Before whom works are presented.
    presented_at_all, presented_at: training::PresentedAt;
    /// Kinds of changed conditions.
    change_kinds, change_kind: training::ChangeKind;
    /// Parts of the mid-term day.
    mid_term_parts, mid_term_part: training::MidTermPart;
    /// Roles of people.
    person_roles, person_role: training::PersonRole;
    /// Duties of a head of operations.
    duties, duty: training::Duty;
    /// Meetings for supervisors.
    meeting_kinds, meeting_kind: training::MeetingKind;
    /// What an external review looks at.
    reviewed_areas, reviewed_area: training::ReviewedArea;
    /// Events of a region.
    region_event_kinds, region_event_kind: training::RegionEventKind;
    /// What costs are for.
    cost_categories, cost_category: training::CostCategory;
    /// Who pays costs.
    cost_payers, cost_payer: training::CostPayer;
    /// Activities of a unit.
    unit_activities, unit_activity: training::UnitActivity;
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Whole(i64),
    Text(String),
}
