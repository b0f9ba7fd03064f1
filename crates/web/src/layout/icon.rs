//! The few drawn signs. Each status has a shape of its own, so that it is told without colour.

use maud::{Markup, html};

/// A drawn sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    /// Octagon with an exclamation mark: red.
    Stop,
    /// Triangle with an exclamation mark: amber.
    Watch,
    /// Square with a question mark: undecided.
    Question,
    /// Ring with a dot: on track.
    OnTrack,
    /// Disc with a tick: fulfilled.
    Done,
    /// Ring with a stroke: does not apply.
    Nothing,
}

/// The sign, hidden from those who listen: a word always stands beside it.
pub(crate) fn icon(icon: Icon) -> Markup {
    html! {
        svg.icon viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" {
            @match icon {
                Icon::Stop => {
                    path.fill d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" {}
                    path.ink d="M8 4v5M8 11.6v.4" {}
                }
                Icon::Watch => {
                    path.fill d="M8 1 15.5 14.6H.5z" {}
                    path.ink d="M8 6v4M8 12v.4" {}
                }
                Icon::Question => {
                    rect.line x="1.5" y="1.5" width="13" height="13" rx="2" {}
                    path.stroke d="M6 6.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1M8 11.4v.4" {}
                }
                Icon::OnTrack => {
                    circle.line cx="8" cy="8" r="6.5" {}
                    circle.fill cx="8" cy="8" r="2.8" {}
                }
                Icon::Done => {
                    circle.fill cx="8" cy="8" r="7.2" {}
                    path.ink d="m4.6 8.2 2.3 2.4 4.4-4.9" {}
                }
                Icon::Nothing => {
                    circle.line cx="8" cy="8" r="6.5" {}
                    path.stroke d="M5 8h6" {}
                }
            }
        }
    }
}
