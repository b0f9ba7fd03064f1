//! A sent form.

/// A sent form's pairs.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads what a browser sends.
    pub(crate) fn read(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The first value with a name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}
