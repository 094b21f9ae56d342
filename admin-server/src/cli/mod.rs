//! The command line: one subcommand a file.

pub mod demo;
pub mod print;
pub mod serve;
pub mod simulate;

use crate::app::batch::job::Papers;
use crate::app::routing::Memory;
use crate::simulation::desk::Desk;
use crate::state::{AppState, Centre, Clock, Live, catalogue};
use crate::store::Store;
use anyhow::Context as _;
use clap::{Parser, Subcommand};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// A health-checkup centre: server, demonstration, administration.
#[derive(Clone, Debug, Parser)]
#[command(name = "checkup", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Debug, Subcommand)]
enum Command {
    /// Run the server.
    Serve(crate::config::ServeOptions),
    /// Drive a whole day through a running server, as kiosk, staff and laboratory would.
    Demo(demo::DemoOptions),
    /// Print the reports of a company's people into a folder; typed again it goes on where it stopped.
    Print(print::PrintOptions),
    /// Try a day out before it happens: figures, what a change would bring, a picture of the queues.
    Simulate(simulate::SimulateOptions),
}

/// Runs a command and reports how it ended.
pub fn run(cli: Cli) -> ExitCode {
    let done = match cli.command {
        Command::Serve(options) => serve::run(options),
        Command::Demo(options) => demo::run(options),
        Command::Print(options) => print::run(options),
        Command::Simulate(options) => simulate::run(options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("checkup: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The database and what everything shares, before the centre's own facts are read.
async fn opened(url: &str, data_dir: &Path) -> anyhow::Result<AppState> {
    let store = Store::open(url).await.context("cannot open the database")?;
    let catalogue = catalogue().map_err(|error| anyhow::anyhow!("the catalogue is not valid: {error}"))?;
    Ok(AppState {
        store,
        catalogue,
        clock: Clock::default(),
        live: Live::default(),
        centre: Arc::new(Centre::unnamed()),
        terms: Arc::default(),
        trials: Desk::default(),
        papers: Papers::below(data_dir.join("papers")),
        routing: Arc::new(Memory::new(catalogue)),
        shutdown: CancellationToken::new(),
    })
}
