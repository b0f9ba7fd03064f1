//! How long the store takes for what a region and the whole country ask of it. Prints figures; judges none of them, for
//! machines differ. `cargo bench -p store -- 2000` for so many records; RANDA_BENCH_POSTGRES names an empty database.

use std::time::{Duration, Instant};

use requirements::{Packs, assess};
use store::{Bundle, Moment, OverviewQuery, Replace, Store};
use training::{PackId, TrainingRecord};

const RECORDS: usize = 10_000;
const RECORDS_OF_A_REGION: usize = 500;

fn main() {
    let wanted = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(RECORDS);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let folder = std::env::temp_dir().join(format!("randa-bench-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        measure("SQLite", &format!("sqlite:{}", folder.join("randa.db").display()), wanted).await;
        std::fs::remove_dir_all(&folder).expect("the folder to go");
        if let Ok(url) = std::env::var("RANDA_BENCH_POSTGRES") {
            measure("PostgreSQL", &url, wanted).await;
        }
    });
}

fn say(engine: &str, what: &str, took: Duration) {
    println!("{engine:>10}  {what:<80} {:>10.1} ms", took.as_secs_f64() * 1000.0);
}

/// Processor seconds of this program so far, all threads: on a busy machine the figure to compare. 0 where unknown.
fn processor_seconds() -> f64 {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    ticks.sum::<f64>() / TICKS_A_SECOND
}

fn say_with_processor(engine: &str, what: &str, took: Duration, processor_before: f64) {
    let processor = processor_seconds() - processor_before;
    say(engine, &format!("{what}, {processor:.1} s of processor"), took);
}

async fn measure(engine: &str, url: &str, wanted: usize) {
    let today = calendar::parse_date(demo::FIXED_DAY).expect("a day");
    let (packs, moment, operator) = (Packs::shipped().expect("packs"), Moment::new(today, 0), Store::operator());
    let world = demo::world(today);
    let store = Store::open(url).await.expect("a store");
    // some five hundred in one region, the others in the two others
    let mut records: Vec<TrainingRecord> = demo::many(wanted, today).collect();
    let mut left = RECORDS_OF_A_REGION;
    for record in &mut records {
        if record.region.as_ref().is_some_and(|region| region.as_str() == "kronoberg") {
            if left == 0 {
                record.region = Some(PackId::new("norrbotten"));
            }
            left = left.saturating_sub(1);
        }
    }
    println!("{engine:>10}  {} records, {} units, {} people", records.len(), world.units.len(), world.people.len());

    let (began, processor) = (Instant::now(), processor_seconds());
    let bundle = Bundle { units: &world.units, people: &world.people, records: &records, ..Bundle::default() };
    let saved = store.save_many(&operator, bundle, packs, &moment, Replace::No).await.expect("saved");
    say_with_processor(engine, &format!("{} records in, judged and kept", saved.records), began.elapsed(), processor);

    let (began, processor) = (Instant::now(), processor_seconds());
    let mut reader = store.records(&operator, &moment);
    while reader.next().await.expect("a record").is_some() {}
    say_with_processor(engine, "all records out", began.elapsed(), processor);

    let (began, processor) = (Instant::now(), processor_seconds());
    let (mut read, mut findings) = (0, 0);
    let mut reader = store.records(&operator, &moment);
    while let Some(kept) = reader.next().await.expect("a record") {
        findings += assess(&kept.record, packs, today).findings.len();
        read += 1;
    }
    let what = format!("{read} records out and judged live ({findings} findings)");
    say_with_processor(engine, &what, began.elapsed(), processor);

    let director = world
        .people
        .iter()
        .filter(|person| {
            person.employments.iter().flatten().any(|row| row.role == training::PersonRole::DirectorOfStudies)
        })
        .find(|person| {
            let unit = person.employments.iter().flatten().next().map(|row| &row.unit);
            let unit = world.units.iter().find(|each| Some(&each.id) == unit);
            unit.and_then(|unit| unit.region.as_ref()).is_some_and(|region| region.as_str() == "kronoberg")
        })
        .expect("a director");
    let director = store.viewer(director.id.as_str(), today).await.expect("an answer").expect("the director");
    let mut times = Vec::new();
    let mut rows = 0;
    for _ in 0..20 {
        let began = Instant::now();
        rows = store.overview(&director, &OverviewQuery::default()).await.expect("rows").rows.len();
        times.push(began.elapsed());
    }
    times.sort();
    say(engine, &format!("overview of {rows}, median of 20"), times[10]);
    say(engine, &format!("overview of {rows}, slowest of 20"), times[19]);
    let began = Instant::now();
    let found =
        store.overview(&operator, &OverviewQuery { search: "lind".to_owned(), ..OverviewQuery::default() }).await;
    say(engine, &format!("search among all: {} found", found.expect("rows").total), began.elapsed());

    let mut times = Vec::new();
    for record in records.iter().take(100) {
        let began = Instant::now();
        store.record(&operator, &record.trainee.id, &moment).await.expect("an answer").expect("a record");
        times.push(began.elapsed());
    }
    times.sort();
    say(engine, "one record, with its entry in the log, median of 100", times[50]);
    let mut times = Vec::new();
    for record in records.iter_mut().take(100) {
        record.training.planned_end_on = Some(calendar::next_day(today));
        let began = Instant::now();
        store.save_record(&operator, record, packs, &moment, Some(1)).await.expect("saved");
        times.push(began.elapsed());
    }
    times.sort();
    say(engine, "one save, judged and kept, median of 100", times[50]);
    say(engine, "one save, slowest of 100", times[99]);

    let tomorrow = calendar::next_day(today);
    let (began, processor) = (Instant::now(), processor_seconds());
    let renewed = store.renew_findings(packs, tomorrow).await.expect("renewed");
    let what = format!("midnight: {} trainees, {} units judged anew", renewed.trainees, renewed.units);
    say_with_processor(engine, &what, began.elapsed(), processor);
    let began = Instant::now();
    store.renew_findings(packs, tomorrow).await.expect("renewed");
    say(engine, "renewal with nothing to renew, fingerprint included", began.elapsed());
    store.close().await;
}
