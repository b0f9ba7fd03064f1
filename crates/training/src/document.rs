//! Papers of the training other than certificates: contracts, statements, reports, rotation plans and evaluations.

use calendar::Date;

use crate::{EntryId, PersonId, Signature, SignerRole};

noun! {
    /// A paper of the training, from the day it is asked for until it is signed and filed.
    pub struct TrainingDocument {
        /// The entry's id.
        id: EntryId,
        /// What sort of paper.
        kind: DocumentKind,
        /// What it concerns: a placement, visit, course, work, college.
        concerns: Option<EntryId>,
        /// The day it was asked for.
        requested_on: Option<Date>,
        /// The day it was filled in, or last changed.
        completed_on: Option<Date>,
        /// Who wrote it.
        author: Option<PersonId>,
        /// Who has signed. Left out: nobody yet.
        signatures: Option<Vec<Signature>>,
        /// The parts that are filled in.
        sections: Option<Vec<DocumentSection>>,
        /// The parties who have received it.
        received_by: Option<Vec<SignerRole>>,
        /// The day it was sent to whom it is meant for.
        sent_on: Option<Date>,
        /// The day it was gone through with the trainee.
        reviewed_on: Option<Date>,
        /// The day it was put into the portfolio.
        filed_on: Option<Date>,
        /// Where it is kept. Left out: not known.
        kept: Option<Kept>,
        /// A person it names: the second specialist of a contract.
        names: Option<PersonId>,
        /// The template or version it follows, in words.
        template: Option<String>,
        /// The day it was presented to others.
        presented_on: Option<Date>,
        /// Whether it finds that special measures are needed. Left out: it does not say.
        measures_needed: Option<bool>,
        /// For an action plan or a list of what remains: the day by which all of it is to be done.
        due_on: Option<Date>,
        /// The day all of it was done.
        closed_on: Option<Date>,
    }
}

words! {
    /// What sort of paper.
    pub enum DocumentKind {
        /// Utbildningskontrakt.
        TrainingContract = "training-contract",
        /// An amendment of the training contract.
        ContractAmendment = "contract-amendment",
        /// Information on the position and the division of responsibility.
        PositionInformation = "position-information",
        /// Handledarutlåtande inför anställning.
        PreviousSupervisorStatement = "previous-supervisor-statement",
        /// Tillstyrkan, godkännande av anställning.
        EmploymentEndorsement = "employment-endorsement",
        /// Handledarutlåtande.
        SupervisorStatement = "supervisor-statement",
        /// Årsrapport.
        YearlyReport = "yearly-report",
        /// The protocol of a visit by the director of studies.
        VisitProtocol = "visit-protocol",
        /// Självvärdering at the start.
        SelfEvaluation = "self-evaluation",
        /// An individual plan of a rotation.
        RotationPlan = "rotation-plan",
        /// The clinic's evaluation of the trainee.
        EvaluationOfTrainee = "evaluation-of-trainee",
        /// The trainee's evaluation of the clinic.
        EvaluationOfClinic = "evaluation-of-clinic",
        /// Projektplan of a scientific work.
        ProjectPlan = "project-plan",
        /// The report of the mid-term evaluation.
        MidTermReport = "mid-term-report",
        /// The portfolio summed up for the mid-term evaluation.
        PortfolioSummary = "portfolio-summary",
        /// The plan for the rest of the training.
        RemainingPlan = "remaining-plan",
        /// The summary of a specialist college.
        CollegeSummary = "college-summary",
        /// A filled assessment form.
        AssessmentForm = "assessment-form",
        /// Plan and assessment forms, compiled before the certificate of competence.
        Compilation = "compilation",
        /// What remains to be completed before the application.
        GapList = "gap-list",
        /// Tjänstgöringsintyg when leaving a unit.
        ServiceCertificate = "service-certificate",
        /// An action plan for the trainee's own training (åtgärdsplan).
        ActionPlan = "action-plan",
        /// A judgement that the trainee is ready for digital work.
        DigitalReadiness = "digital-readiness",
        /// The terms agreed of a rotation in primary care.
        RotationAgreement = "rotation-agreement",
        /// Any other.
        Other = "other",
    }
}

words! {
    /// A part of a paper that a requirement asks for.
    pub enum DocumentSection {
        /// Overall goals.
        Goals = "goals",
        /// How the training is carried out.
        Implementation = "implementation",
        /// Who answers for what.
        Responsibilities = "responsibilities",
        /// How the training environment works.
        Environment = "environment",
        /// How the trainee develops.
        Development = "development",
        /// How it is going.
        Present = "present",
        /// How far the trainee has come.
        Progress = "progress",
        /// What remains.
        Remaining = "remaining",
        /// Whether special measures are needed.
        Measures = "measures",
        /// A judgement.
        Judgement = "judgement",
        /// An action plan.
        ActionPlan = "action-plan",
        /// Before: what is planned.
        Planning = "planning",
        /// After: feedback.
        Feedback = "feedback",
        /// The name of the service.
        ServiceName = "service-name",
        /// The period.
        Period = "period",
        /// An overview of the content.
        Content = "content",
        /// The objectives it applies to.
        Objectives = "objectives",
        /// The individual training plan.
        Plan = "plan",
        /// The filled assessment forms.
        Assessments = "assessments",
    }
}

words! {
    /// Where a paper is kept.
    pub enum Kept {
        /// In a digital portfolio.
        Digital = "digital",
        /// In a binder.
        Binder = "binder",
    }
}
