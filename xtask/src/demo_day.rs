//! The demonstration day on each database: forty people through a running server, forty papers, each read back.

use crate::process::{self, Background};
use crate::workspace;
use anyhow::{Context as _, Result, bail};
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How many people go through the day.
const PATIENTS: usize = 40;

/// Starts `binary` on a fresh data folder (and `database_url`, when given), drives the day and checks every paper.
pub fn run(binary: &Path, database_url: Option<&str>) -> Result<()> {
    let folder = tempfile::Builder::new().prefix("checkup-day-").tempdir().context("no temporary folder")?;
    let removed = folder.path().to_path_buf();
    let _undoing = process::undo_at_end(move || {
        let _ = fs::remove_dir_all(&removed);
    });
    let data = folder.path().join("data");
    let papers = folder.path().join("papers");
    let port = process::free_port()?;
    let address = format!("http://127.0.0.1:{port}");

    let log_path = folder.path().join("server.log");
    let log = File::create(&log_path)?;
    let mut server = Command::new(binary);
    server.arg("serve").arg("--port").arg(port.to_string()).arg("--data-dir").arg(&data).arg("--demo");
    if let Some(url) = database_url {
        server.arg("--database-url").arg(url);
    }
    server.current_dir(workspace::root()).stdout(log.try_clone()?).stderr(log);
    let running = Background::start(&mut server)?;
    let day = await_ready(&running, port).and_then(|()| {
        let mut demo = Command::new(binary);
        demo.arg("demo").arg("--patients").arg(PATIENTS.to_string()).arg("--out").arg(&papers);
        demo.arg("--server").arg(&address).arg("--data-dir").arg(&data);
        process::run(demo.current_dir(workspace::root()))
    });
    if let Err(error) = day {
        let log = fs::read_to_string(&log_path).unwrap_or_default();
        let tail: Vec<&str> = log.lines().rev().take(40).collect();
        for line in tail.iter().rev() {
            eprintln!("      server: {line}");
        }
        return Err(error);
    }
    drop(running);
    check_papers(&papers)
}

/// Waits until the health address answers 200.
fn await_ready(server: &Background, port: u16) -> Result<()> {
    let start = Instant::now();
    while !healthy(port) {
        if !server.alive() {
            bail!("the server ended before it was ready");
        }
        if start.elapsed() > Duration::from_mins(1) {
            bail!("the server was not ready after 60 seconds");
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

fn healthy(port: u16) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET /api/v1/health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.starts_with("HTTP/1.1 200"))
    };
    ask().unwrap_or(false)
}

/// Every paper passes `qpdf --check`, and `pdftotext` gives back every line that the summary promises.
fn check_papers(folder: &Path) -> Result<()> {
    let path = folder.join("summary.json");
    let text =
        fs::read_to_string(&path).with_context(|| format!("the demonstration left no {}", path.display()))?;
    let summary: serde_json::Value = serde_json::from_str(&text).context("summary.json is not JSON")?;
    let patients = summary["patients"].as_array().context("summary.json has no list \"patients\"")?;
    if patients.len() != PATIENTS {
        bail!("{} of {PATIENTS} people have a paper", patients.len());
    }
    let files: std::collections::BTreeSet<_> =
        patients.iter().filter_map(|patient| patient["file"].as_str()).collect();
    if files.len() != PATIENTS {
        bail!("{} different papers for {PATIENTS} people", files.len());
    }
    let mut lines = 0;
    let mut languages = std::collections::BTreeMap::<String, usize>::new();
    for patient in patients {
        let file = patient["file"].as_str().context("a person in summary.json has no \"file\"")?;
        let language = patient["language"].as_str().with_context(|| format!("{file}: no \"language\""))?;
        let expected = patient["lines"].as_array().filter(|lines| !lines.is_empty());
        let expected = expected.with_context(|| format!("{file}: no \"lines\""))?;
        let paper = folder.join(file);
        check_syntax(&paper)?;
        let printed = read_back(&paper)?;
        for line in expected {
            let line = line.as_str().with_context(|| format!("{file}: a line is no text"))?;
            if !printed.contains(&squeezed(line)) {
                bail!("{file}: pdftotext does not give back the line \"{line}\"");
            }
            lines += 1;
        }
        *languages.entry(language.to_owned()).or_default() += 1;
    }
    println!(
        "      {PATIENTS} papers pass qpdf --check; {lines} lines read back exactly; by language: {languages:?}"
    );
    Ok(())
}

fn check_syntax(paper: &Path) -> Result<()> {
    let checked = process::output(Command::new("qpdf").arg("--check").arg(paper).stderr(Stdio::piped()))?;
    if !checked.status.success() {
        let said = [checked.stdout, checked.stderr].concat();
        bail!("qpdf --check {}: {}", paper.display(), String::from_utf8_lossy(&said));
    }
    Ok(())
}

/// The words of the paper. A line that was broken to fit still matches, because white space does not count.
fn read_back(paper: &Path) -> Result<String> {
    Ok(squeezed(&process::capture(Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(paper).arg("-"))?))
}

/// Runs of white space as one space.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_does_not_count_when_lines_are_compared() {
        assert_eq!(squeezed(" Nguyễn  Thị\nHồng\u{a0}Ngọc "), "Nguyễn Thị Hồng Ngọc");
    }

    #[test]
    fn a_day_with_a_missing_paper_fails() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("summary.json"), r#"{"patients": []}"#).unwrap();
        assert_eq!(check_papers(folder.path()).unwrap_err().to_string(), "0 of 40 people have a paper");
    }
}
