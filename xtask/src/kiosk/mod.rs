//! Builds the kiosk for the browser and packages it into `kiosk-web/dist`: hashed names, no inline script, brotli beside each file.
//!
//! Layout: `dist/index.html` is served at `/kiosk/`, `dist/sw.js` (the worker that keeps the rest on the device) beside it,
//! `dist/assets/NAME` at `/kiosk/assets/NAME`. The style sheet is
//! `kiosk-web/style.css`, then `kiosk-web/style/*.css` in the order of their names. In it, in `kiosk-web/index.html` and in
//! `kiosk-web/start.js` these placeholders become addresses: `{{kiosk_css}}`, `{{kiosk_js}}` (the start script), `{{kiosk_glue}}`,
//! `{{kiosk_wasm}}`, `{{catalogue}}`, `{{drawings}}` and `{{texts_LANG}}` (what the program fetches beside itself), and `{{asset:NAME}}` for each
//! file of `kiosk-web/assets/`.

mod page;
mod parts;
mod slim;
mod worker;

use crate::stage::Stages;
use crate::{process, workspace};
use anyhow::{Context as _, Result, bail, ensure};
use page::{fill, refuse_inline_script};
use parts::Parts;
use sha2::{Digest as _, Sha256};
use slim::{Program, slim};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// The compilation target of the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where the packaged files are served.
const ADDRESS: &str = "/kiosk/assets";

/// The most that wasm and JavaScript may weigh with brotli, in bytes.
pub const LIMIT: usize = 220_000;

/// Raise it when the packaging itself changes, so that an up-to-date folder is packaged again.
const PACKAGING: &str = "6";

/// `cargo xtask kiosk`.
pub fn run() -> Result<()> {
    let mut stages = Stages::new(2);
    stages.run("Rust target for the browser", || workspace::ensure_target(TARGET))?;
    stages.run("kiosk for the browser", build)?;
    stages.summary();
    Ok(())
}

/// Compiles the kiosk and packages it when anything it is made of has changed.
pub fn build() -> Result<()> {
    // As one kind of crate: optimising across crates at linking (`lto`) is left out where a Rust library is built along.
    process::run(
        process::cargo()
            .args(["rustc", "--locked", "-p", "checkup-kiosk", "--lib", "--crate-type", "cdylib"])
            .args(["--target", TARGET, "--profile", "kiosk", "--config", &anywhere()?]),
    )?;
    let target = workspace::target_dir()?;
    let wasm = target.join(TARGET).join("kiosk").join("checkup_kiosk.wasm");
    let kiosk = workspace::root().join("kiosk-web");
    let dist = kiosk.join("dist");
    let stamp_file = target.join("kiosk-dist.stamp");

    let parts = parts::parts()?;
    let stamp = stamp(&wasm, &kiosk, &parts)?;
    let packaged =
        fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) && dist.join("index.html").is_file();
    if packaged {
        println!("      kiosk-web/dist is up to date");
        return Ok(());
    }
    println!("      packaging into kiosk-web/dist");
    let files = package(&wasm, &kiosk, parts)?;
    let weight = weight(&files);
    write_all(&dist, &files)?;
    for (name, bytes) in files.iter().filter(|(name, _)| !is_brotli(name)) {
        let packed = files.get(&format!("{name}.br")).map_or(0, Vec::len);
        println!("      {name}: {} kB, {} kB compressed", bytes.len().div_ceil(1000), packed.div_ceil(1000));
    }
    println!("      wasm and JavaScript: {weight} bytes compressed, of at most {LIMIT}");
    ensure!(weight <= LIMIT, "that is more than the kiosk may weigh");
    fs::write(&stamp_file, stamp).with_context(|| format!("cannot write {}", stamp_file.display()))
}

/// No folder of this machine in the program: it tells nothing of who built it, and is the same wherever it is built.
fn anywhere() -> Result<String> {
    let home = match std::env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => std::env::home_dir().context("no home folder")?.join(".cargo"),
    };
    let mut folders =
        vec![PathBuf::from(process::capture(Command::new("rustc").args(["--print", "sysroot"]))?.trim())];
    for entry in fs::read_dir(home.join("registry/src")).into_iter().flatten() {
        folders.push(entry?.path());
    }
    let flags = folders.iter().map(|folder| format!("'--remap-path-prefix={}=.'", folder.display()));
    Ok(format!("target.{TARGET}.rustflags = [{}]", flags.collect::<Vec<_>>().join(", ")))
}

/// Bytes with brotli of everything that has to be compiled before a guest is greeted.
fn weight(files: &BTreeMap<String, Vec<u8>>) -> usize {
    let packed = files.iter().filter_map(|(name, bytes)| Some((name.strip_suffix(".br")?, bytes)));
    packed.filter(|(name, _)| is_program(name)).map(|(_, bytes)| bytes.len()).sum()
}

/// WebAssembly or JavaScript, by the name of the file.
pub(crate) fn is_program(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "wasm" || extension == "js")
}

/// Every packaged file by its path in `dist`, its bytes, and its bytes with brotli.
pub(crate) fn packaged(dist: &Path) -> Result<Vec<(String, usize, usize)>> {
    let mut files = Vec::new();
    for folder in ["", "assets"] {
        for entry in fs::read_dir(dist.join(folder)).context("the kiosk is not packaged")? {
            let path = entry?.path();
            let name = path.strip_prefix(dist)?.to_string_lossy().into_owned();
            if path.is_file() && !is_brotli(&name) {
                let length = |name: &str| Ok::<_, anyhow::Error>(fs::read(dist.join(name))?.len());
                files.push((name.clone(), length(&name)?, length(&format!("{name}.br"))?));
            }
        }
    }
    files.sort();
    Ok(files)
}

fn is_brotli(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "br")
}

/// A digest of everything that goes into the package.
fn stamp(wasm: &Path, kiosk: &Path, parts: &Parts) -> Result<String> {
    let mut sources = vec![wasm.to_path_buf()];
    sources.extend(["index.html", "start.js", "sw.js"].map(|name| kiosk.join(name)));
    sources.push(workspace::root().join(worker::FONT.0));
    sources.extend(styles(kiosk)?);
    sources.extend(assets(kiosk)?.into_iter().map(|name| kiosk.join("assets").join(name)));
    let mut hasher = Sha256::new();
    hasher.update(PACKAGING);
    for source in sources {
        hasher.update(source.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default());
        hasher.update(Sha256::digest(
            fs::read(&source).with_context(|| format!("cannot read {}", source.display()))?,
        ));
    }
    hasher.update(Sha256::digest(&parts.catalogue));
    hasher.update(Sha256::digest(&parts.drawings));
    for (_, texts) in &parts.texts {
        hasher.update(Sha256::digest(texts));
    }
    Ok(hex(&hasher.finalize()))
}

/// The files of the style sheet: what every page shares, then what some pages need.
fn styles(kiosk: &Path) -> Result<Vec<PathBuf>> {
    let mut some: Vec<PathBuf> =
        fs::read_dir(kiosk.join("style"))?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    some.sort();
    Ok(std::iter::once(kiosk.join("style.css")).chain(some).collect())
}

/// Names of the files in `kiosk-web/assets`, sorted; none when the folder does not exist.
fn assets(kiosk: &Path) -> Result<Vec<String>> {
    let folder = kiosk.join("assets");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Every file of the package by its path inside `dist`, with its compressed twin.
fn package(wasm: &Path, kiosk: &Path, parts: Parts) -> Result<BTreeMap<String, Vec<u8>>> {
    let scratch = tempfile::tempdir().context("no temporary folder")?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .out_name("kiosk");
    bindgen.generate(scratch.path()).context("wasm-bindgen could not package the kiosk")?;
    if scratch.path().join("snippets").exists() {
        bail!("the kiosk now carries JavaScript snippets; packaging does not hash their names yet");
    }
    let read = |name: &str| {
        fs::read(scratch.path().join(name)).with_context(|| format!("wasm-bindgen left no {name}"))
    };

    let mut files = BTreeMap::new();
    let mut put = |stem: &str, extension: &str, bytes: Vec<u8>| {
        let name = hashed(stem, extension, &bytes);
        files.insert(format!("assets/{name}"), bytes);
        format!("{ADDRESS}/{name}")
    };

    let glue = String::from_utf8(read("kiosk.js")?).context("the script is no text")?;
    let Program { wasm: wasm_source, glue } = slim(&Program { wasm: read("kiosk_bg.wasm")?, glue })?;
    let glue_source = glue.into_bytes();
    // One hash for both, so that a script never meets another build's module.
    let build = hex(&Sha256::digest([glue_source.as_slice(), wasm_source.as_slice()].concat()));
    let build = build.get(..16).unwrap_or(&build).to_owned();
    let glue_name = format!("kiosk-{build}.js");
    let wasm_name = format!("kiosk-{build}_bg.wasm");

    let mut addresses = BTreeMap::new();
    addresses.insert("{{kiosk_glue}}".to_owned(), format!("{ADDRESS}/{glue_name}"));
    addresses.insert("{{kiosk_wasm}}".to_owned(), format!("{ADDRESS}/{wasm_name}"));
    addresses.insert("{{catalogue}}".to_owned(), put("catalogue", "json", parts.catalogue.into_bytes()));
    addresses.insert("{{drawings}}".to_owned(), put("drawings", "txt", parts.drawings.into_bytes()));
    for (language, texts) in parts.texts {
        let tag = language.tag();
        addresses
            .insert(format!("{{{{texts_{tag}}}}}"), put(&format!("texts-{tag}"), "txt", texts.into_bytes()));
    }
    let start = fill("kiosk-web/start.js", &fs::read_to_string(kiosk.join("start.js"))?, &addresses)?;
    addresses.insert("{{kiosk_js}}".to_owned(), put("start", "js", start.into_bytes()));
    for name in assets(kiosk)? {
        let bytes = fs::read(kiosk.join("assets").join(&name))?;
        let (stem, extension) =
            name.rsplit_once('.').with_context(|| format!("kiosk-web/assets/{name} has no ending"))?;
        addresses.insert(format!("{{{{asset:{name}}}}}"), put(stem, extension, bytes));
    }
    let sheets = styles(kiosk)?.iter().map(fs::read_to_string).collect::<std::io::Result<Vec<_>>>()?;
    let style = fill("kiosk-web/style.css", &sheets.join("\n"), &addresses)?;
    addresses.insert("{{kiosk_css}}".to_owned(), put("style", "css", style.into_bytes()));

    let page = fs::read_to_string(kiosk.join("index.html")).context("cannot read kiosk-web/index.html")?;
    let page = fill("kiosk-web/index.html", &page, &addresses)?;
    refuse_inline_script(&page)?;
    files.insert(format!("assets/{glue_name}"), glue_source);
    files.insert(format!("assets/{wasm_name}"), wasm_source);
    files.insert("index.html".to_owned(), page.into_bytes());
    let worker = worker::worker(&fs::read_to_string(kiosk.join("sw.js"))?, &files)?;
    files.insert("sw.js".to_owned(), worker.into_bytes());

    let packed: Vec<_> = files
        .iter()
        .map(|(name, bytes)| Ok((format!("{name}.br"), brotli(bytes)?)))
        .collect::<Result<_>>()?;
    files.extend(packed);
    Ok(files)
}

/// Writes what differs, removes what no longer belongs; an unchanged file keeps its time, so the server is not rebuilt for it.
fn write_all(dist: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    fs::create_dir_all(dist.join("assets")).with_context(|| format!("cannot create {}", dist.display()))?;
    for folder in ["", "assets"] {
        for entry in fs::read_dir(dist.join(folder))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let key = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if entry.file_type()?.is_file() && !files.contains_key(&key) {
                fs::remove_file(entry.path())?;
            }
        }
    }
    for (name, bytes) in files {
        let path = dist.join(name);
        if fs::read(&path).ok().as_deref() != Some(bytes.as_slice()) {
            fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    Ok(())
}

fn hashed(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let digest = hex(&Sha256::digest(bytes));
    format!("{stem}-{}.{extension}", digest.get(..16).unwrap_or(&digest))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// As a server keeps it ready for browsers.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).context("brotli failed")?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hashed_name_depends_on_the_content_only() {
        assert_eq!(hashed("style", "css", b"a"), hashed("style", "css", b"a"));
        assert_ne!(hashed("style", "css", b"a"), hashed("style", "css", b"b"));
    }

    #[test]
    fn stale_files_leave_the_package() {
        let folder = tempfile::tempdir().unwrap();
        write_all(folder.path(), &BTreeMap::from([("assets/a-1.js".to_owned(), vec![1])])).unwrap();
        write_all(folder.path(), &BTreeMap::from([("assets/a-2.js".to_owned(), vec![2])])).unwrap();
        assert!(!folder.path().join("assets/a-1.js").exists());
        assert!(folder.path().join("assets/a-2.js").exists());
    }
}
