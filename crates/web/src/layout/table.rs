//! A table that is read as a list of cards on a narrow screen: every cell knows its column's heading.

use maud::{Markup, html};

/// One row: its heading, and its other cells in the order of the columns.
pub(crate) struct Row {
    /// The fragment that leads to the row.
    pub(crate) id: Option<String>,
    /// What the row is about.
    pub(crate) head: Markup,
    /// The other cells.
    pub(crate) cells: Vec<Markup>,
}

/// A table with a caption; the first column heads the rows.
pub(crate) fn table(caption: &str, columns: &[String], rows: &[Row]) -> Markup {
    html! {
        table.cards {
            caption { (caption) }
            thead {
                tr {
                    @for column in columns { th scope="col" { (column) } }
                }
            }
            tbody {
                @for row in rows {
                    tr id=[row.id.as_deref()] {
                        th scope="row" { (row.head) }
                        @for (cell, column) in row.cells.iter().zip(columns.iter().skip(1)) {
                            td data-label=(column) { (cell) }
                        }
                    }
                }
            }
        }
    }
}
