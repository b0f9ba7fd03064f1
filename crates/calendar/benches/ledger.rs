//! How long one record with 500 rows takes to judge: `cargo bench -p calendar`. Prints figures and asserts nothing.

use std::hint::black_box;
use std::time::{Duration, Instant};

use calendar::{Career, Credit, Date, Effect, Leave, Months, OpenPeriod, Service, Share, parse_date};

const ROWS: u32 = 500;
const ROUNDS: u32 = 1_000;

fn main() {
    for (name, longest_row_days) in [("rows of up to two months", 60), ("rows of up to ten years", 3_650)] {
        let career = career(longest_row_days);
        let horizon = parse_date("2040-12-31").expect("a date");
        let began = Instant::now();
        for _ in 0..ROUNDS {
            let ledger = black_box(&career).ledger(horizon);
            black_box(ledger.reached_on(Months::whole(60)));
            black_box(ledger.counted_through(horizon));
        }
        let each = began.elapsed() / ROUNDS;
        let ledger = career.ledger(horizon);
        println!("{name}: {each:?} for the ledger of {ROWS} rows, {} stretches", ledger.stretches().len());

        let began = Instant::now();
        for _ in 0..ROUNDS * 100 {
            black_box(ledger.reached_on(black_box(Months::whole(60))));
        }
        println!("{name}: {:?} for one reached_on", began.elapsed() / (ROUNDS * 100));
    }
}

/// Rows spread over ten years, of every kind and of lengths up to the longest; the same each time.
fn career(longest_row_days: u32) -> Career {
    let first = parse_date("2020-01-01").expect("a date");
    let after = |from: Date, days: u32| from.saturating_add(Duration::from_secs(u64::from(days) * 86_400));
    let mut career = Career::default();
    for tag in 0..ROWS {
        let from = after(first, tag * 7_919 % 3_650);
        let period = OpenPeriod { from, to: Some(after(from, tag * 104_729 % longest_row_days)) };
        let percent = ["100", "80", "62.5", "50"][tag as usize / 5 % 4];
        let share = Share::from_percent_text(percent).expect("a share");
        match tag % 5 {
            0 => career.services.push(Service { period, share, tag }),
            1 => career.credits.push(Credit { decided_on: from, months: Months::whole(1), tag }),
            2 => career.leaves.push(Leave { period, extent: share, effect: Effect::Counts, tag }),
            3 => career.leaves.push(Leave { period, extent: share, effect: Effect::DoesNotCount, tag }),
            _ => career.leaves.push(Leave { period, extent: share, effect: Effect::AwaitsConfirmation, tag }),
        }
    }
    career
}
