//! `randa`, the one program: reads the arguments and hands over to the command. Judges, stores and typesets nothing itself.

use std::process::ExitCode;

use clap::Parser;

mod arguments;
mod backup;
mod check;
mod coverage;
mod day;
mod demo;
mod export;
mod forecast;
mod handbook;
mod health;
mod import;
mod in_order;
mod notify;
mod packs;
mod papers;
mod printing;
mod record_file;
mod schema;
mod serve;
mod serving;

use arguments::{Arguments, Command, PacksCommand};
use printing::Outcome;

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Demo(wanted) => demo::run(&wanted),
        Command::Serve(wanted) => serve::run(&wanted),
        Command::Health(wanted) => health::run(&wanted),
        Command::Check(wanted) => check::run(&wanted),
        Command::Forecast(wanted) => forecast::run(&wanted),
        Command::Schema(wanted) => schema::run(&wanted),
        Command::Import(wanted) => import::run(&wanted),
        Command::Export(wanted) => export::run(&wanted),
        Command::Backup(wanted) => backup::back_up(&wanted),
        Command::Restore(wanted) => backup::restore(&wanted),
        Command::Verify(wanted) => backup::verify(&wanted),
        Command::Coverage => coverage::run(),
        Command::Handbook(wanted) => handbook::run(&wanted),
        Command::Packs { command: PacksCommand::Check { folder } } => packs::run(folder.as_deref()),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Faults) => ExitCode::from(1),
        Ok(Outcome::Refused) => ExitCode::from(2),
        Err(error) if printing::nobody_reads(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("randa: {error:#}");
            ExitCode::from(1)
        }
    }
}
