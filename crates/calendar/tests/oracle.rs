//! Random careers and all weeks of seventy years, compared exactly with tests/oracle/oracle.py, which counts day by day.
//!
//! `RANDA_ORACLE_CAREERS` sets how many careers (3 000 without it), `RANDA_ORACLE_SEED` which ones.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::process::{Command, Stdio};

use calendar::{
    Career, Credit, Date, Effect, IsoWeek, Leave, Ledger, Months, OpenPeriod, Period, Service, Share, month_of,
    next_day, parse_date,
};

mod dice;
use dice::Dice;

#[test]
fn careers_count_as_the_day_by_day_oracle_counts_them() {
    let careers = number_from_environment("RANDA_ORACLE_CAREERS", 3_000);
    let seed = number_from_environment("RANDA_ORACLE_SEED", 20_260_901);
    println!("{careers} careers from seed {seed}");

    let mut dice = Dice::new(seed);
    let mut questions = String::new();
    let mut expected = Vec::new();
    for _ in 0..careers {
        let question = Question::any(&mut dice);
        questions.push_str(&question.line());
        expected.push((question.answer(), question));
    }
    let answers = ask_oracle(questions);
    assert_eq!(answers.lines().count(), expected.len(), "the oracle answers every question");
    for (number, (answer, (ours, question))) in answers.lines().zip(&expected).enumerate() {
        assert_eq!(ours, answer, "career {number} of seed {seed}: {question:#?}");
    }
}

#[test]
fn weeks_are_numbered_as_python_numbers_them() {
    let answers = ask_oracle("weeks\t1990\t2060\n".to_owned());
    let mut date = parse_date("1990-01-01").expect("a date");
    let mut days = 0;
    for answer in answers.lines() {
        let week = IsoWeek::of(date);
        assert_eq!(format!("{date} {} {}", week.year(), week.week()), answer);
        assert_eq!(IsoWeek::new(week.year(), week.week()), Some(week));
        assert!(week.week() <= IsoWeek::weeks_in_year(week.year()), "{week}");
        date = next_day(date);
        days += 1;
    }
    assert_eq!(days, 25_933, "every day of 1990 through 2060");
}

/// One career and what is asked about it.
#[derive(Debug)]
struct Question {
    career: Career,
    horizon: Date,
    target: Months,
    probe: Date,
    within: Period,
}

impl Question {
    fn any(dice: &mut Dice) -> Self {
        let base = dice.date("1995-01-01", 25_000);
        let career = Career {
            services: dice.rows(5, |dice, tag| Service { period: span(dice, base), share: share(dice), tag }),
            leaves: dice.rows(7, |dice, tag| {
                let effects = [Effect::Counts, Effect::DoesNotCount, Effect::AwaitsConfirmation];
                Leave { period: span(dice, base), extent: share(dice), effect: dice.pick(effects), tag }
            }),
            credits: dice.rows(4, |dice, tag| {
                let size = Months::parse(&format!("{}.{:04}", dice.below(8), dice.below(10_000))).expect("months");
                let months = if dice.one_in(8) { -size } else { size };
                Credit { decided_on: day_after(dice, base, 900), months, tag }
            }),
        };
        let horizon = day_after(dice, base, 1_500);
        let probe = day_after(dice, base, 1_500);
        let first = day_after(dice, base, 900);
        let within = Period::new(first, dice.date_after(first, 700)).expect("ordered");
        // half of the targets are exactly what some day counts, where a day too early or late would show
        let target = if dice.one_in(2) {
            career.ledger(horizon).counted_through(day_after(dice, base, 1_500))
        } else {
            Months::parse(&format!("{}.{}", dice.below(30), dice.below(10))).expect("months")
        };
        Self { career, horizon, target, probe, within }
    }

    fn answer(&self) -> String {
        let ledger = self.career.ledger(self.horizon);
        let days = |periods: Vec<Period>| periods.iter().map(Period::days).sum::<i64>();
        assert_stretches_are_whole(&ledger);
        format!(
            "{} {} {} {} {} {} {} {} {} {}",
            ledger.counted_through(self.horizon).units(),
            ledger.awaiting_through(self.horizon).units(),
            ledger.reached_on(self.target).map_or("-".to_owned(), |date| date.to_string()),
            ledger.counted_through(self.probe).units(),
            ledger.awaiting_through(self.probe).units(),
            ledger.present_on(self.probe).basis_points(),
            ledger.counted_in(&self.within).units(),
            ledger.days_present_in(&self.within),
            days(ledger.gaps()),
            days(ledger.over_full()),
        )
    }

    fn line(&self) -> String {
        let services =
            self.career.services.iter().map(|row| format!("{},{}", days_text(&row.period), row.share.basis_points()));
        let leaves = self.career.leaves.iter().map(|row| {
            let effect = match row.effect {
                Effect::Counts => "counts",
                Effect::DoesNotCount => "no",
                Effect::AwaitsConfirmation => "awaits",
            };
            format!("{},{},{effect}", days_text(&row.period), row.extent.basis_points())
        });
        let credits = self.career.credits.iter().map(|row| format!("{},{}", row.decided_on, fraction(row.months)));
        let joined = |rows: Vec<String>| rows.join(";");
        format!(
            "career\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
            self.horizon,
            fraction(self.target),
            self.probe,
            self.within.from(),
            self.within.to(),
            joined(services.collect()),
            joined(leaves.collect()),
            joined(credits.collect()),
        )
    }
}

/// No hole and no overlap between stretches, neighbours differ, and together they are the total.
fn assert_stretches_are_whole(ledger: &Ledger) {
    for pair in ledger.stretches().windows(2) {
        assert_eq!(next_day(pair[0].period.to()), pair[1].period.from());
        let without_days = |at: usize| {
            let mut stretch = pair[at].clone();
            stretch.period = Period::day(Date::MIN);
            (stretch.counted, stretch.awaiting_months) = (Months::ZERO, Months::ZERO);
            stretch
        };
        assert_ne!(without_days(0), without_days(1), "neighbours differ");
    }
    let counted: Months = ledger.stretches().iter().map(|stretch| stretch.counted).sum();
    let credited: Months = ledger.credits().iter().map(|credit| credit.months).sum();
    assert_eq!(counted + credited, ledger.counted_through(ledger.horizon()));
}

fn span(dice: &mut Dice, base: Date) -> OpenPeriod {
    let from = day_after(dice, base, 900);
    let to = match dice.below(20) {
        0..4 => None,
        4 => Some(dice.date_after(base, 900)), // perhaps before the first day
        5 => Some(from),
        6..12 => Some(month_of(dice.date_after(from, 500)).to()),
        _ => Some(dice.date_after(from, 500)),
    };
    OpenPeriod { from, to }
}

/// Months begin often, since that is where arithmetic goes wrong.
fn day_after(dice: &mut Dice, base: Date, days: u64) -> Date {
    let date = dice.date_after(base, days);
    match dice.below(4) {
        0 => month_of(date).from(),
        1 => month_of(date).to(),
        _ => date,
    }
}

fn share(dice: &mut Dice) -> Share {
    let basis_points = match dice.below(8) {
        0 => dice.below(10_001),
        1 => 0,
        _ => dice.pick([10_000, 10_000, 8_000, 7_500, 6_250, 5_000, 2_000, 3_333]),
    };
    Share::from_basis_points(u32::try_from(basis_points).expect("small")).expect("within range")
}

fn days_text(period: &OpenPeriod) -> String {
    format!("{},{}", period.from, period.to.map_or("-".to_owned(), |to| to.to_string()))
}

fn fraction(months: Months) -> String {
    let mut text = String::new();
    write!(text, "{}/{}", months.units(), Months::UNITS_PER_MONTH).expect("writing to memory");
    text
}

fn ask_oracle(questions: String) -> String {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracle/oracle.py");
    let mut python = Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect(
        "This test compares with an independent count in Python: install python3 (3.9 or later) and put it on PATH.",
    );
    let mut input = python.stdin.take().expect("piped");
    let mut output = python.stdout.take().expect("piped");
    // both ways at once: a full pipe on either side would stop the other
    let writer = std::thread::spawn(move || input.write_all(questions.as_bytes()));
    let mut answers = String::new();
    output.read_to_string(&mut answers).expect("the oracle writes text");
    let status = python.wait().expect("the oracle ends");
    assert!(status.success(), "the oracle failed; its own words stand above");
    writer.join().expect("the writer ends").expect("the oracle reads every question");
    answers
}

fn number_from_environment(name: &str, otherwise: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{name} is a whole number, not {text:?}")),
        Err(_) => otherwise,
    }
}
