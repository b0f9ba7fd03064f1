//! The doctor in training, the licence, and under which rules the training runs.

use calendar::Date;

use crate::{PersonalIdentityNumber, SpecialtyId, TraineeId};

noun! {
    /// The doctor in training.
    pub struct Trainee {
        /// The trainee's id.
        id: TraineeId,
        /// Given name and family name.
        name: String,
        /// The personal identity number, demanded by the official forms.
        personal_identity_number: Option<PersonalIdentityNumber>,
        /// The Swedish licence to practise (legitimation).
        licence: Option<Licence>,
    }
}

noun! {
    /// A Swedish licence to practise as a doctor (läkarlegitimation).
    pub struct Licence {
        /// The day it was issued.
        issued_on: Date,
        /// Its number, if known.
        number: Option<String>,
        /// The day the employer saw it or looked it up.
        verified_on: Option<Date>,
    }
}

noun! {
    /// Which training this is and under which rules it runs.
    pub struct Training {
        /// The specialty aimed at.
        specialty: SpecialtyId,
        /// The national regulation that the training follows.
        regulation: RegulationId,
        /// The first day of creditable service: of BT where there is one, else of ST.
        started_on: Date,
        /// The last planned day of the training.
        planned_end_on: Option<Date>,
        /// Whether the doctor has done Swedish AT (allmäntjänstgöring). Left out: not known.
        swedish_at: Option<bool>,
        /// The day AT was completed.
        at_completed_on: Option<Date>,
        /// Whether BT is done before ST (open) or inside it (integrated). Left out: no BT.
        bt_form: Option<BtForm>,
        /// The first day of ST where it is another than `started_on` (open BT).
        st_started_on: Option<Date>,
        /// Earlier proofs of specialist competence.
        earlier_specialties: Option<Vec<SpecialtyId>>,
    }
}

words! {
    /// A national regulation (föreskrift) on doctors' specialist training.
    pub enum RegulationId {
        /// SOSFS 2015:8.
        Sosfs2015 = "sosfs-2015-8",
        /// HSLF-FS 2021:8.
        Hslf2021 = "hslf-fs-2021-8",
    }
}

words! {
    /// How basic training (BT) is laid out.
    pub enum BtForm {
        /// A post of its own before ST (öppen BT).
        Open = "open",
        /// Inside the ST employment (integrerad BT).
        Integrated = "integrated",
    }
}

words! {
    /// A stage of the training, or service outside it.
    pub enum Stage {
        /// Allmäntjänstgöring.
        At = "at",
        /// Bastjänstgöring.
        Bt = "bt",
        /// Specialiseringstjänstgöring; integrated BT included.
        St = "st",
        /// Service outside the training, such as a locum post; counts only by a credit decision.
        Other = "other",
    }
}
