//! The ids of requirements that covers and decisions of the demo refer to, as findings name them.

pub const TWO_SPECIALISTS: &str = "two-specialists-employed";
pub const REGULATION_BY_AT: &str = "regulation-applies";
