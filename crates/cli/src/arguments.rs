//! The command line: every command, its options and their help.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use calendar::Date;
use clap::{Args, Parser, Subcommand, ValueEnum};
use training::{Language, TraineeId};

use crate::day;

/// Specialist training of doctors (ST, specialiseringstjänstgöring): judge records by the national regulations
/// (föreskrifter) and the regions' requirements, and run the service.
///
/// Exit codes: 0 done, 1 something went wrong or is faulty, 2 refused: a wrong argument, a file that cannot be used, or
/// a service that may not start.
#[derive(Debug, Parser)]
#[command(name = "randa", version, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the whole product with three invented regions, for trying it out.
    Demo(Demo),
    /// Start the service on a database; refuses until a way to sign in is configured.
    Serve(Serve),
    /// Ask a service on this machine whether it is up, for a container's or a supervisor's health check.
    Health(Health),
    /// Judge record files (training records, utbildningsunderlag) and say what is met, late or missing, and why.
    Check(Check),
    /// Say what lies ahead of record files: which findings will turn on which day, the end of the training, and what is
    /// dated in the months to come.
    Forecast(Forecast),
    /// Print the published schema of a file format; without a name, list them.
    Schema(Schema),
    /// Save files of records and regions in a database.
    Import(Import),
    /// Write the records and regions of a database as files, one a doctor and one a region.
    Export(Export),
    /// Write a backup of a database to one file, while the service runs. The file is for both engines.
    Backup(Backup),
    /// Put a backup into an empty database, on either engine.
    Restore(Restore),
    /// Go through a database or a backup and say what is not whole: unreadable, missing, or not as it was written.
    Verify(Verify),
    /// Print which requirement (krav) carries out which catalogue id, and how many worked examples it has.
    Coverage,
    /// Write the handbook as Markdown files: every requirement with its source, numbers and examples.
    Handbook(Handbook),
    /// Look into packs of rules (regelpaket).
    Packs {
        #[command(subcommand)]
        command: PacksCommand,
    },
}

#[derive(Debug, Args)]
pub struct Demo {
    /// The port to listen on; 0 takes any that is free.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// The day to take for today, YYYY-MM-DD. Left out: today in Sweden.
    #[arg(long, value_name = "DATE", value_parser = day::read)]
    pub today: Option<Date>,
    /// Where to keep the demo: sqlite:PATH or postgres://…, empty or a demo made earlier. Left out: a temporary file
    /// that is removed at the end.
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
}

#[derive(Debug, Args)]
pub struct Serve {
    /// The database: sqlite:PATH or postgres://…
    #[arg(long, env = "RANDA_DATABASE", hide_env_values = true, value_name = "URL")]
    pub database: Option<String>,
    #[command(flatten)]
    pub operating: Operating,
}

/// How the service meets those who run it.
#[derive(Debug, Clone, Args)]
pub struct Operating {
    /// The address to listen on. Only a proxy that speaks TLS should reach it.
    #[arg(long, env = "RANDA_ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_name = "IP")]
    pub address: IpAddr,
    /// The port to listen on; 0 takes any that is free.
    #[arg(long, env = "RANDA_PORT", default_value_t = 8080)]
    pub port: u16,
    /// Where to show the service's figures, for Prometheus, as 127.0.0.1:9090. Left out: nowhere. Keep it from others.
    #[arg(long, env = "RANDA_METRICS", value_name = "IP:PORT")]
    pub metrics: Option<SocketAddr>,
    /// How to write the log, on standard error. How much of it, RUST_LOG says.
    #[arg(long, env = "RANDA_LOG", value_enum, default_value_t = LogForm::Text)]
    pub log: LogForm,
    /// So many seconds the service says that it is not ready, and answers still, before it ends: for a load balancer.
    #[arg(long, env = "RANDA_DRAIN", default_value_t = 0, value_name = "SECONDS")]
    pub drain: u64,
    /// So many seconds requests under way may take once the service ends.
    #[arg(long, env = "RANDA_PATIENCE", default_value_t = 10, value_name = "SECONDS")]
    pub patience: u64,
    /// Whom the users turn to, as the pages show it: an address of mail or of a page.
    #[arg(long, env = "RANDA_CONTACT", value_name = "TEXT")]
    pub contact: Option<String>,
    /// Who takes reports of weaknesses, shown at /.well-known/security.txt: mailto:… or https://…
    #[arg(long, env = "RANDA_SECURITY_CONTACT", value_name = "URL", value_parser = security_contact)]
    pub security_contact: Option<String>,
}

#[derive(Debug, Args)]
pub struct Health {
    /// Where the service listens.
    #[arg(long, env = "RANDA_ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_name = "IP")]
    pub address: IpAddr,
    /// The port that it listens on.
    #[arg(long, env = "RANDA_PORT", default_value_t = 8080)]
    pub port: u16,
    /// Ask whether it may be sent requests, not only whether it is up.
    #[arg(long)]
    pub ready: bool,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Files of records (randa-record/1) or of regions as a whole (randa-region/1).
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The day to judge, YYYY-MM-DD; it may lie in the past or the future. Left out: today in Sweden.
    #[arg(long, value_name = "DATE", value_parser = day::read)]
    pub as_of: Option<Date>,
    /// For people, or one JSON object a file and line for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The language of the sentences.
    #[arg(long = "lang", value_enum, default_value_t = Tongue::Sv)]
    pub language: Tongue,
}

#[derive(Debug, Args)]
pub struct Forecast {
    /// Record files (randa-record/1).
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The day to look from, YYYY-MM-DD. Left out: today in Sweden.
    #[arg(long, value_name = "DATE", value_parser = day::read)]
    pub on: Option<Date>,
    /// How many months to look ahead.
    #[arg(long, default_value_t = requirements::MONTHS_AHEAD, value_parser = clap::value_parser!(i32).range(1..=120))]
    pub months: i32,
    /// For people, or one JSON object a file and line for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The language of the sentences.
    #[arg(long = "lang", value_enum, default_value_t = Tongue::Sv)]
    pub language: Tongue,
}

#[derive(Debug, Args)]
pub struct Schema {
    /// Which format.
    #[arg(value_enum)]
    pub name: Option<SchemaName>,
}

#[derive(Debug, Args)]
pub struct Import {
    /// Files of records (randa-record/1) and of regions as a whole (randa-region/1). If one cannot be used, nothing is
    /// saved.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The database: sqlite:PATH or postgres://…; a SQLite file that is not there is made.
    #[arg(long, env = "RANDA_DATABASE", hide_env_values = true, value_name = "URL")]
    pub database: String,
    /// The day to take for today, YYYY-MM-DD. Left out: today in Sweden.
    #[arg(long, alias = "as-of", value_name = "DATE", value_parser = day::read)]
    pub today: Option<Date>,
    /// Put what the files say in the place of what is kept with other content.
    #[arg(long)]
    pub replace: bool,
}

#[derive(Debug, Args)]
pub struct Export {
    /// The database: sqlite:PATH or postgres://…
    #[arg(long, env = "RANDA_DATABASE", hide_env_values = true, value_name = "URL")]
    pub database: String,
    /// Only this doctor. Left out: all, and the regions.
    #[arg(long, value_name = "ID", value_parser = trainee)]
    pub trainee: Option<TraineeId>,
    /// The folder to write to; it is made if it is not there. A file that is there already is never written over.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Backup {
    /// The database: sqlite:PATH or postgres://…
    #[arg(long, env = "RANDA_DATABASE", hide_env_values = true, value_name = "URL")]
    pub database: String,
    /// The file to write, readable for its owner alone. A file that is there already is never written over.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The backup.
    #[arg(long, value_name = "FILE")]
    pub from: PathBuf,
    /// The database, empty or not there yet: sqlite:PATH or postgres://…
    #[arg(long, env = "RANDA_DATABASE", hide_env_values = true, value_name = "URL")]
    pub database: String,
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").required(true))]
pub struct Verify {
    /// The database: sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL", group = "what")]
    pub database: Option<String>,
    /// A backup. It is restored into a temporary file, gone through, and the file is removed.
    #[arg(value_name = "FILE", group = "what")]
    pub backup: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Handbook {
    /// The folder to write to; it is made if it is not there, and files of an earlier handbook are written over.
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum PacksCommand {
    /// Read packs strictly, print every fault, and try every worked example.
    Check {
        /// A folder with one folder a pack, as regulations/. Left out: the packs that come with the program.
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs: one object a file, one a line.
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogForm {
    /// For people.
    Text,
    /// For programs: one object a line.
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    /// Swedish.
    Sv,
    /// English.
    En,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Sv => Self::Swedish,
            Tongue::En => Self::English,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaName {
    /// The training record, randa-record/1, as JSON Schema.
    Record,
    /// A region as a whole, randa-region/1, as JSON Schema.
    Region,
}

#[expect(clippy::unnecessary_wraps, reason = "clap asks for a result")]
fn trainee(id: &str) -> Result<TraineeId, String> {
    Ok(TraineeId::new(id))
}

/// What RFC 9116 takes for a contact.
fn security_contact(text: &str) -> Result<String, String> {
    let known = ["mailto:", "https://", "tel:"].iter().any(|scheme| text.starts_with(scheme));
    if known && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        Ok(text.to_owned())
    } else {
        Err("must be mailto:…, https://… or tel:…, without spaces".to_owned())
    }
}
