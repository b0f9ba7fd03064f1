//! Which objectives home service serves, and how many each specialty has. The official list is reference data elsewhere;
//! here is only what the demo's plans need.

use training::RegulationId;

/// The number of the specialty's last own objective: 14 for `c14`.
pub fn last_specialty_objective(specialty: &str, regulation: RegulationId) -> u32 {
    match (specialty, regulation) {
        ("allmanmedicin" | "barn-och-ungdomsmedicin", RegulationId::Sosfs2015) => 14,
        ("allmanmedicin" | "barn-och-ungdomsmedicin", RegulationId::Hslf2021) => 15,
        ("psykiatri" | "akutsjukvard", RegulationId::Hslf2021) => 14,
        _ => 13,
    }
}

/// The number of a specialty's own objective, `c7` or `STc7`; `None` for a common one.
pub fn specialty_number(code: &str) -> Option<u32> {
    code.strip_prefix("STc").or_else(|| code.strip_prefix('c'))?.parse().ok()
}

type Lists = (&'static [&'static str], &'static [&'static str]);

/// What the first block of home service serves, under 2015 and 2021.
pub const FIRST_BLOCK: Lists =
    (&["a3", "b1", "b3", "b4", "c1", "c2", "c4", "c5"], &["STa7", "STb1", "STb3", "STc1", "STc2", "STc4", "STc5"]);

/// What the blocks between rotations serve.
pub const MIDDLE_BLOCKS: Lists =
    (&["a1", "a2", "a4", "b2", "c3", "c6", "c9", "c10"], &["STa4", "STa5", "STb2", "STc3", "STc6", "STc9", "STc10"]);

/// What the last block serves.
pub const LAST_BLOCK: Lists = (
    &["a5", "b5", "c8", "c11", "c12", "c13", "c14"],
    &["STa6", "STb4", "STc8", "STc11", "STc12", "STc13", "STc14", "STc15"],
);

/// What an own child-health clinic serves.
pub const CHILD_HEALTH: Lists = (&["c6"], &["STc6"]);

/// What the responsibility for residential homes serves.
pub const RESIDENTIAL_HOMES: Lists = (&["b5", "c8"], &["STb4", "STc8"]);

/// Objectives of hospital specialties in a rotation.
pub const HOSPITAL_ROTATION: Lists = (&["b3", "c1", "c6", "c7"], &["STa7", "STc1", "STc6", "STc7"]);

/// Objectives of hospital specialties that only home service serves.
pub const HOSPITAL_HOME: Lists = (&["c6", "c7", "c8", "c13"], &["STc6", "STc7", "STc8", "STc13"]);

/// BT objectives of each part of BT: introduction, primary care, acute care, psychiatry, other.
pub const BT_INTRODUCTION: &[&str] = &["BT4", "BT5"];
pub const BT_PRIMARY_CARE: &[&str] = &["BT1", "BT3", "BT9", "BT11", "BT12", "BT14", "BT16", "BT17"];
pub const BT_ACUTE: &[&str] = &["BT1", "BT10", "BT13", "BT15", "BT18"];
pub const BT_PSYCHIATRY: &[&str] = &["BT2", "BT8", "BT9"];
pub const BT_OTHER: &[&str] = &["BT6", "BT7"];
