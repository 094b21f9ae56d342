//! Command line of `cargo xtask`.

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use xtask::{bench, fuzz, new_item, serve, states, suite, tidy, workspace};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own commands")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the kiosk and the server and run the centre; the first run also prepares the machine.
    Serve(serve::Options),
    /// Run every check and test; what is missing on the machine is installed or named.
    Test(suite::Options),
    /// Run arbitrary bytes against every reader of core.
    Fuzz(fuzz::Options),
    /// Measure, beside another program in the same run.
    Bench(bench::Options),
    /// Build and package the kiosk into kiosk-web/dist, nothing else.
    Kiosk,
    /// Check the walls of the house.
    Tidy,
    /// Draw the state machines of core into docs/STATES.md.
    States,
    /// Append the stub of a checkup item to the catalogue and to every language.
    NewItem(new_item::Options),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Serve(options) => serve::run(&options),
        Command::Test(options) => suite::run(&options),
        Command::Fuzz(options) => fuzz::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Kiosk => xtask::kiosk::run(),
        Command::Tidy => tidy::run(&workspace::root()),
        Command::States => states::run(&workspace::root()),
        Command::NewItem(options) => new_item::run(&workspace::root(), &options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
