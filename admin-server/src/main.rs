//! `checkup`: the server and the commands that go with it.

use clap::Parser;

fn main() -> std::process::ExitCode {
    checkup_server::cli::run(checkup_server::cli::Cli::parse())
}
