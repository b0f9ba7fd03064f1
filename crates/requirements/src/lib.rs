//! The rules: reads the packs of `regulations/`, judges a record or a unit on a day, explains and cites.
//! Pure: files are handed in as text, "today" is a parameter.

#[macro_use]
mod message;

mod applying;
mod assess;
mod basic_training;
mod case;
mod covers;
mod example;
mod expression;
mod finding;
mod forecast;
mod grounds;
pub mod handbook;
mod kinds;
mod meetings;
mod objective;
mod pack;
mod paper;
mod papers;
mod parameters;
mod primary_care;
mod remaining;
mod requirement;
mod service_days;
mod shipped;
mod signing;
mod sought;
mod texts;
mod time;
mod under;
mod verdict;
mod whatif;
mod window;

pub use assess::{Judgement, assess, assess_region, assess_unit, units_to_judge};
pub use case::{Case, RegionCase, UnitCase};
pub use example::{Example, ExampleFault, Given, examples};
pub use expression::{AllOf, AnyOf};
pub use finding::{Evidence, Finding, Status, Subject};
pub use forecast::{
    Ahead, Ending, Forecast, MONTHS_AHEAD, Occasion, Turn, UnitForecast, first_of_each, forecast, forecast_unit,
    turning_red, who_turns_red,
};
pub use grounds::{Demand, Grounds, Progress, Step};
pub use message::{Arg, Message};
pub use objective::{Activity, Objective, Specialty};
pub use pack::{Counting, Forms, Pack, PackFault, PackKind, Packs};
pub use remaining::{Left, Length, Offer, Remaining, ServiceField, Suggestion, remaining};
pub use requirement::{Authority, Bilingual, Confidence, Requirement, Source, Strength, Theme, Version};
pub use texts::{decimal_text, long_date, render, render_all};
pub use time::Time;
pub use under::under;
pub use verdict::Verdict;
pub use whatif::{
    Change, Changed, Comparison, Lost, Moved, Outlook, Refusal, RefusalCode, Shift, TurnShift, WhatIf, apply, compare,
};
