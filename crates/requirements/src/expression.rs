//! "All of (any of …)": what an objective demands.

/// Alternatives, any of which will do.
pub type AnyOf<T> = Vec<T>;

/// Demands, all of which must be met, each by any of its alternatives. Empty: nothing is prescribed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AllOf<T>(pub Vec<AnyOf<T>>);

impl<T> AllOf<T> {
    /// The demands that no alternative meets.
    pub fn unmet(&self, met: impl Fn(&T) -> bool) -> Vec<&AnyOf<T>> {
        self.0.iter().filter(|any_of| !any_of.iter().any(&met)).collect()
    }

    /// Whether some demand leaves a choice.
    #[must_use]
    pub fn has_choice(&self) -> bool {
        self.0.iter().any(|any_of| any_of.len() > 1)
    }
}
