//! `checkup serve`: opens the database, prepares the demonstration centre if asked, and answers until told to stop.

use crate::app::batch::job;
use crate::app::demo_centre::{self, Demonstration};
use crate::app::routing;
use crate::app::{Actor, device};
use crate::config::ServeOptions;
use crate::router::answer;
use crate::state::AppState;
use anyhow::{Context, Result};
use checkup_core::codes::BookingCode;
use chrono::TimeDelta;
use std::net::SocketAddr;
use std::sync::Arc;

/// What a kiosk of the demonstration is called.
const KIOSK_NAME: &str = "demo";

/// How many browsers the printed code makes kiosks.
const KIOSKS: u16 = 50;

/// Runs the server until it is told to stop.
pub fn run(options: ServeOptions) -> Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("CHECKUP_LOG").unwrap_or_else(|_| "warn".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(options))
}

async fn serve(options: ServeOptions) -> Result<()> {
    std::fs::create_dir_all(&options.data_dir)
        .with_context(|| format!("cannot create the data folder {}", options.data_dir.display()))?;
    let mut state = super::opened(&options.url(), &options.data_dir).await?;
    let demo = if options.demo { demonstration(&state, &options).await? } else { None };
    state.centre = Arc::new(crate::app::centre::load(&state).await?);
    let demonstration = state.centre.is_demonstration;
    state.terms = Arc::new(options.terms(demonstration)?);
    let listener = tokio::net::TcpListener::bind(SocketAddr::new(options.address, options.port))
        .await
        .with_context(|| format!("port {} is taken: choose another with --port", options.port))?;
    let address = format!("http://{}", listener.local_addr()?);
    announce(&address, demo.as_ref(), options.secret_file(demonstration).as_deref());
    let stop = state.shutdown.clone();
    tokio::spawn(async move {
        stop_signal().await;
        stop.cancel();
    });
    // What was learnt on earlier days counts from the first person on.
    routing::learn(&state).await?;
    let promises = tokio::spawn(routing::watch(state.clone()));
    let papers = tokio::spawn(job::work(state.clone()));
    let store = state.store.clone();
    answer(listener, state, options.secure_cookies).await?;
    promises.await?;
    papers.await?;
    store.close().await?;
    Ok(())
}

/// What the terminal shows of a demonstration.
struct Shown {
    demonstration: Demonstration,
    kiosk_code: String,
}

/// Prepares the demonstration centre and a code that makes browsers its kiosks until tomorrow.
async fn demonstration(state: &AppState, options: &ServeOptions) -> Result<Option<Shown>> {
    let Some(demonstration) = demo_centre::prepare(state, &options.data_dir).await? else { return Ok(None) };
    let issued = device::issue(state, &Actor::SYSTEM, KIOSK_NAME, KIOSKS, TimeDelta::hours(24)).await?;
    Ok(Some(Shown { demonstration, kiosk_code: issued.code }))
}

/// Waits for Ctrl-C or the service manager.
async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminate) = signal(SignalKind::terminate()) else {
            let _ended = interrupt.await;
            return;
        };
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ended = interrupt.await;
}

#[allow(clippy::print_stdout, reason = "the terminal is where the operator reads the addresses")]
fn announce(address: &str, demo: Option<&Shown>, secret: Option<&std::path::Path>) {
    println!("\n  Staff   {address}/staff");
    println!("  Board   {address}/board   (a signed-in browser or an enrolled kiosk shows it)");
    match demo {
        None => println!("  Kiosk   {address}/kiosk/\n"),
        Some(demo) => {
            println!("  Kiosk   {address}/kiosk/enrol/{}   (once for each browser)\n", demo.kiosk_code);
            println!("  Sign in as");
            for login in &demo.demonstration.logins {
                println!("    {:<12} {}", login.login, login.password);
            }
            let codes: Vec<&str> = demo.demonstration.codes.iter().map(BookingCode::as_str).collect();
            println!("\n  Try at the kiosk: booking code {}\n", codes.join(", "));
        }
    }
    if let Some(file) = secret {
        println!(
            "  Bank    {address}/api/v1/bank-notifications   (signed with the secret in {})\n",
            file.display()
        );
    }
    println!("  Stop with Ctrl-C. Ready.");
}
