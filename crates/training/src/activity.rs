//! The log of what the trainee takes part in beside placements, courses and assessments: seminars, on-call, teaching.

use calendar::Date;

use crate::{EntryId, ObjectiveCode, PersonId, UnitId};

noun! {
    /// Something the trainee takes part in, planned or done (utbildningsaktivitet).
    pub struct LoggedActivity {
        /// The entry's id.
        id: EntryId,
        /// What sort of activity.
        kind: ActivityKind,
        /// The day, or the first of several.
        on: Date,
        /// The last day, counted. Left out: one day.
        to: Option<Date>,
        /// Whether it is ahead, was done or was missed. Left out: done.
        state: Option<ActivityState>,
        /// Its title, in words.
        title: Option<String>,
        /// What it touched.
        topics: Option<Vec<Topic>>,
        /// Who took part beside the trainee.
        with: Option<Vec<PersonId>>,
        /// Where. Left out: at the home unit.
        unit: Option<UnitId>,
        /// The placement it belongs to.
        placement: Option<EntryId>,
        /// Objectives it serves.
        objectives: Option<Vec<ObjectiveCode>>,
        /// The day the trainee wrote it down.
        documented_on: Option<Date>,
        /// The day someone gave feedback on it.
        feedback_on: Option<Date>,
        /// The day the supervisor confirmed it.
        confirmed_on: Option<Date>,
        /// The day its result was presented to others.
        presented_on: Option<Date>,
        /// Why the trainee was absent.
        absent_because: Option<String>,
        /// The day the absence was told to the director of studies.
        absence_told_on: Option<Date>,
    }
}

words! {
    /// What sort of activity.
    pub enum ActivityKind {
        /// ST-seminarium.
        Seminar = "seminar",
        /// Basgruppsträff.
        BasicGroup = "basic-group",
        /// ST-träff arranged by the director of studies.
        TraineeMeeting = "trainee-meeting",
        /// The region's introduction day for trainee and supervisor (HAST-dag).
        IntroductionDay = "introduction-day",
        /// The director of studies' introduction for new trainees and their supervisors.
        IntroductionMeeting = "introduction-meeting",
        /// Internutbildning at the unit.
        InternalEducation = "internal-education",
        /// Ledningsmöte.
        ManagementMeeting = "management-meeting",
        /// Rehabilitation work together with others.
        Rehabilitation = "rehabilitation",
        /// Tasks of public authority: certificates, disease control.
        AuthorityTask = "authority-task",
        /// Jour, beredskap.
        OnCall = "on-call",
        /// Clinical work at the unit, told by what sorts of patients there were, never who.
        CaseMix = "case-mix",
        /// Supervising medical students.
        SupervisingStudents = "supervising-students",
        /// Supervising doctors in AT or BT.
        SupervisingJuniors = "supervising-juniors",
        /// Teaching.
        Teaching = "teaching",
        /// Leadership.
        Leadership = "leadership",
        /// Scientific work in groups: journal club, project meetings.
        ScientificActivity = "scientific-activity",
        /// Artikelgranskning.
        ArticleReview = "article-review",
        /// Local continuing education (SFAM, LLK, AMK).
        LocalEvent = "local-event",
        /// The national ST days.
        NationalTraineeDays = "national-trainee-days",
        /// A national meeting of the specialty.
        NationalMeeting = "national-meeting",
        /// An international congress of the specialty.
        InternationalCongress = "international-congress",
        /// Arbetsplatsträff, APT.
        WorkplaceMeeting = "workplace-meeting",
        /// The unit's planning day.
        PlanningDay = "planning-day",
        /// Medarbetarsamtal.
        StaffAppraisal = "staff-appraisal",
        /// The manager's check-in with the trainee.
        ManagerCheckIn = "manager-check-in",
        /// The supervisor's review of the trainee's records, certificates or referrals.
        SupervisorReview = "supervisor-review",
        /// Contact with the home unit during a side rotation.
        HomeContact = "home-contact",
        /// A conference on patients, in the room or at a distance (MDT).
        CaseConference = "case-conference",
        /// Reflection on cases, without patients' identities.
        Reflection = "reflection",
        /// A care-planning meeting (SIP) or follow-up after a move between care levels.
        CarePlanning = "care-planning",
        /// Acting as a consultant in the own specialty.
        Consultant = "consultant",
        /// Health promotion and prevention.
        Prevention = "prevention",
        /// Work in a team with other professions.
        TeamWork = "team-work",
        /// Work with municipal care, social services, mobile teams.
        Collaboration = "collaboration",
        /// Following the chain of care.
        CareChain = "care-chain",
        /// Specialistexamen.
        SpecialistExamination = "specialist-examination",
        /// A lecture.
        Lecture = "lecture",
        /// Self-study of literature.
        Literature = "literature",
        /// A practical procedure.
        Procedure = "procedure",
        /// Running a child-health clinic (BHV-mottagning).
        ChildHealthClinic = "child-health-clinic",
        /// Running a maternal-health clinic (MHV-mottagning).
        MaternalHealthClinic = "maternal-health-clinic",
        /// Work at residential homes (SÄBO).
        ResidentialHomes = "residential-homes",
        /// Trainee and manager agree on, or go through, the length of her consultations.
        VisitLength = "visit-length",
        /// The supervisor judges that the trainee is ready for digital tools.
        DigitalReadiness = "digital-readiness",
        /// Any other.
        Other = "other",
    }
}

words! {
    /// How far an activity has come.
    pub enum ActivityState {
        /// Ahead.
        Planned = "planned",
        /// Done, attended.
        Done = "done",
        /// Missed.
        Absent = "absent",
    }
}

words! {
    /// What an activity touched, where a requirement asks.
    pub enum Topic {
        /// On call with support as in AT.
        SupportedShift = "supported-shift",
        /// On call independently.
        IndependentShift = "independent-shift",
        /// A day shift.
        DayShift = "day-shift",
        /// An evening shift.
        EveningShift = "evening-shift",
        /// A night shift.
        NightShift = "night-shift",
        /// A weekend shift.
        WeekendShift = "weekend-shift",
        /// Försäkringskassan.
        SocialInsuranceAgency = "social-insurance-agency",
        /// Arbetsförmedlingen.
        EmploymentService = "employment-service",
        /// Employers.
        Employer = "employer",
        /// Intygsskrivande.
        Certificates = "certificates",
        /// Smittskydd.
        DiseaseControl = "disease-control",
        /// Records.
        Records = "records",
        /// Referrals.
        Referrals = "referrals",
        /// Acute patients.
        Acute = "acute",
        /// Chronic patients.
        Chronic = "chronic",
        /// All ages.
        AllAges = "all-ages",
        /// Planned return visits.
        PlannedReturns = "planned-returns",
        /// Diagnostics.
        Diagnostics = "diagnostics",
        /// Treatment.
        Treatment = "treatment",
        /// Rehabilitation.
        Rehabilitation = "rehabilitation",
        /// Disease prevention.
        Prevention = "prevention",
        /// Leadership near the patient.
        PatientNear = "patient-near",
        /// Leadership of the organisation.
        Organisational = "organisational",
        /// Arranged by SFAM.
        Sfam = "sfam",
        /// Arranged by LLK.
        Llk = "llk",
        /// Arranged by AMK.
        Amk = "amk",
        /// Nurses.
        Nurse = "nurse",
        /// Physiotherapists.
        Physiotherapist = "physiotherapist",
        /// Occupational therapists.
        OccupationalTherapist = "occupational-therapist",
        /// Counsellors.
        Counsellor = "counsellor",
        /// Care at home by the municipality.
        MunicipalHomeCare = "municipal-home-care",
        /// Särskilt boende.
        ResidentialHome = "residential-home",
        /// Socialtjänsten.
        SocialServices = "social-services",
        /// Mobile teams.
        MobileTeam = "mobile-team",
        /// Teaching that was given.
        Given = "given",
        /// Teaching that was received.
        Received = "received",
    }
}
