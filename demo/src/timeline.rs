//! The order of a training: which blocks of service follow each other, in half months of service, on each path.

use training::{BtForm, BtPart, PlacementKind, RegulationId};

/// BT as the demo lays it out: introduction, primary care, acute care, psychiatry, and a month with the holiday.
pub const BT_HALF_MONTHS: i32 = 24;

/// A way through the training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Path {
    /// General practice after AT, SOSFS 2015:8.
    Gp2015,
    /// General practice with integrated BT, HSLF-FS 2021:8.
    Gp2021,
    /// General practice after open BT, HSLF-FS 2021:8.
    Gp2021Open,
    /// Another specialty at a clinic, SOSFS 2015:8.
    Hospital2015,
    /// Another specialty at a clinic with integrated BT, HSLF-FS 2021:8.
    Hospital2021,
}

impl Path {
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "gp-2015" => Self::Gp2015,
            "gp-2021" => Self::Gp2021,
            "gp-2021-open" => Self::Gp2021Open,
            "hospital-2015" => Self::Hospital2015,
            "hospital-2021" => Self::Hospital2021,
            _ => return None,
        })
    }

    pub fn regulation(self) -> RegulationId {
        match self {
            Self::Gp2015 | Self::Hospital2015 => RegulationId::Sosfs2015,
            Self::Gp2021 | Self::Gp2021Open | Self::Hospital2021 => RegulationId::Hslf2021,
        }
    }

    pub fn bt_form(self) -> Option<BtForm> {
        match self {
            Self::Gp2021 | Self::Hospital2021 => Some(BtForm::Integrated),
            Self::Gp2021Open => Some(BtForm::Open),
            Self::Gp2015 | Self::Hospital2015 => None,
        }
    }

    pub fn is_hospital(self) -> bool {
        matches!(self, Self::Hospital2015 | Self::Hospital2021)
    }

    /// The length of the whole training in half months of service.
    pub fn half_months(self) -> i32 {
        if self.regulation() == RegulationId::Sosfs2015 { 120 } else { 132 }
    }
}

/// One block of service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub what: What,
    pub half_months: i32,
}

/// What is done in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Service at the home unit.
    Home,
    /// Home service with a part of the week for an own child-health clinic or residential homes.
    HomeWith(PlacementKind),
    /// A rotation in a field.
    Away(&'static str),
    /// A part of BT at the home unit.
    BtHome(BtPart),
    /// A part of BT in a field elsewhere.
    BtAway(BtPart, &'static str),
}

pub const CHILD_HEALTH: What = What::HomeWith(PlacementKind::OwnChildHealthClinic);
pub const RESIDENTIAL_HOMES: What = What::HomeWith(PlacementKind::ResidentialHomes);
const HOME: What = What::Home;

const fn away(field: &'static str) -> What {
    What::Away(field)
}

/// The shortest block that ends a training, in half months.
const LAST_BLOCK_AT_LEAST: i32 = 3;

/// The blocks of a path in a region, for a specialty, without the last one.
pub fn steps(path: Path, pack: &str, specialty: &str) -> Vec<Step> {
    if path.is_hospital() {
        hospital(path, specialty)
    } else if path == Path::Gp2015 {
        let first = if pack == "norrbotten" { GP_2015_LONG_FIRST_BLOCK } else { GP_2015 };
        first.iter().map(step).collect()
    } else {
        GP_BT.iter().chain(GP_AFTER_BT).map(step).collect()
    }
}

/// Ends the training at home after so many half months in all; rotations for which there is no time are left out.
pub fn end_at(steps: &mut Vec<Step>, total: i32) {
    let used = |steps: &[Step]| steps.iter().map(|step| step.half_months).sum::<i32>();
    while used(steps) > total - LAST_BLOCK_AT_LEAST {
        steps.pop();
    }
    steps.push(Step { what: HOME, half_months: total - used(steps) });
}

fn step((what, half_months): &(What, i32)) -> Step {
    Step { what: *what, half_months: *half_months }
}

/// A little more than a year at home, then rotations with home blocks between them.
const GP_2015: &[(What, i32)] = &[
    (HOME, 26),
    (away("internmedicin"), 8),
    (HOME, 2),
    (away("psykiatri"), 6),
    (HOME, 4),
    (away("barn-och-ungdomsmedicin"), 6),
    (HOME, 3),
    (CHILD_HEALTH, 9),
    (away("obstetrik-och-gynekologi"), 4),
    (HOME, 6),
    (away("oron-nas-och-halssjukdomar"), 4),
    (HOME, 4),
    (away("ogonsjukdomar"), 2),
    (away("hud-och-konssjukdomar"), 2),
    (HOME, 4),
    (RESIDENTIAL_HOMES, 9),
    (HOME, 2),
    (away("kirurgi"), 2),
    (away("ortopedi"), 2),
    (HOME, 2),
    (away("geriatrik"), 2),
];

/// A year and a half at home first.
const GP_2015_LONG_FIRST_BLOCK: &[(What, i32)] = &[
    (HOME, 36),
    (away("internmedicin"), 8),
    (HOME, 2),
    (away("psykiatri"), 6),
    (HOME, 4),
    (away("barn-och-ungdomsmedicin"), 6),
    (HOME, 2),
    (CHILD_HEALTH, 9),
    (away("obstetrik-och-gynekologi"), 4),
    (HOME, 4),
    (away("oron-nas-och-halssjukdomar"), 4),
    (HOME, 3),
    (away("ogonsjukdomar"), 2),
    (away("hud-och-konssjukdomar"), 2),
    (HOME, 2),
    (RESIDENTIAL_HOMES, 9),
    (away("kirurgi"), 2),
    (away("ortopedi"), 2),
    (HOME, 2),
    (away("geriatrik"), 2),
];

/// Psychiatry starts in the middle of a month and ends with one, so that two and a half months are never short.
const GP_BT: &[(What, i32)] = &[
    (What::BtHome(BtPart::Introduction), 1),
    (What::BtHome(BtPart::PrimaryCare), 8),
    (What::BtAway(BtPart::Acute, "akutsjukvard"), 8),
    (What::BtAway(BtPart::Psychiatry, "psykiatri"), 5),
    (What::BtHome(BtPart::Other), 2),
];

const GP_AFTER_BT: &[(What, i32)] = &[
    (HOME, 22),
    (away("internmedicin"), 6),
    (HOME, 2),
    (away("psykiatri"), 8),
    (HOME, 2),
    (away("barn-och-ungdomsmedicin"), 6),
    (HOME, 3),
    (CHILD_HEALTH, 9),
    (away("obstetrik-och-gynekologi"), 4),
    (HOME, 6),
    (away("oron-nas-och-halssjukdomar"), 4),
    (HOME, 4),
    (away("ogonsjukdomar"), 2),
    (away("hud-och-konssjukdomar"), 2),
    (HOME, 4),
    (RESIDENTIAL_HOMES, 9),
    (HOME, 2),
    (away("kirurgi"), 2),
    (away("ortopedi"), 2),
    (HOME, 2),
    (away("geriatrik"), 2),
];

/// A clinic's own doctors: long blocks at home and three rotations, the last in primary care.
fn hospital(path: Path, specialty: &str) -> Vec<Step> {
    let (first, second) = match specialty {
        "internmedicin" => ("akutsjukvard", "geriatrik"),
        "psykiatri" => ("internmedicin", "geriatrik"),
        "geriatrik" => ("internmedicin", "psykiatri"),
        "akutsjukvard" => ("internmedicin", "kirurgi"),
        _ => ("akutsjukvard", "psykiatri"),
    };
    let psychiatry = if specialty == "psykiatri" {
        What::BtHome(BtPart::Psychiatry)
    } else {
        What::BtAway(BtPart::Psychiatry, "psykiatri")
    };
    let acute = if specialty == "akutsjukvard" {
        What::BtHome(BtPart::Acute)
    } else {
        What::BtAway(BtPart::Acute, "akutsjukvard")
    };
    let bt = [
        (What::BtHome(BtPart::Introduction), 1),
        (What::BtAway(BtPart::PrimaryCare, "allmanmedicin"), 8),
        (acute, 8),
        (psychiatry, 5),
        (What::BtHome(BtPart::Other), 2),
    ];
    let has_bt = path.bt_form().is_some();
    let primary_care = away("allmanmedicin");
    // in the latter half of the training, and not after its fourth year
    let (middle, last) = if has_bt { (primary_care, away(second)) } else { (away(second), primary_care) };
    let months = |what| if what == primary_care { 4 } else { 6 };
    let rest = [(HOME, 30), (away(first), 8), (HOME, 20), (middle, months(middle)), (HOME, 12), (last, months(last))];
    bt.iter().filter(|_| has_bt).chain(&rest).map(step).collect()
}
