//! The words for those who sign.

use training::SignerRole;

/// The sentence part that names a role.
#[must_use]
pub const fn signer_term(role: SignerRole) -> &'static str {
    match role {
        SignerRole::Trainee => "signer-trainee",
        SignerRole::PrincipalSupervisor => "signer-principal-supervisor",
        SignerRole::HeadOfOperations => "signer-head-of-operations",
        SignerRole::UnitManager => "signer-unit-manager",
        SignerRole::DirectorOfStudies => "signer-director-of-studies",
        SignerRole::AppointedSpecialist => "signer-appointed-specialist",
        SignerRole::SecondSpecialist => "signer-second-specialist",
        SignerRole::RegionOffice => "signer-region-office",
    }
}
