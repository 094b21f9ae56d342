//! The command line: one subcommand a file.

pub mod serve;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

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
}

/// Runs a command and reports how it ended.
pub fn run(cli: Cli) -> ExitCode {
    let done = match cli.command {
        Command::Serve(options) => serve::run(options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("checkup: {error:#}");
            ExitCode::FAILURE
        }
    }
}
