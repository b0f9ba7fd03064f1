//! What the pages share: the shell around every page, and small parts as plain functions.

mod dates;
mod empty;
mod icon;
mod pager;
mod prose;
mod shell;
mod status;
mod table;

pub(crate) use dates::{day, due, months, near, span, whole_months};
pub(crate) use empty::empty;
pub(crate) use icon::{Icon, icon};
pub(crate) use pager::pager;
pub(crate) use prose::{contact, listed, told};
pub(crate) use shell::{Page, open_page, page};
pub(crate) use status::{Standing, badge, count_list, counts, standing};
pub(crate) use table::{Row, table};
