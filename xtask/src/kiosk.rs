//! Builds the kiosk for the browser and packages it into `kiosk-web/dist`: hashed names, no inline script, brotli beside each file.
//!
//! Layout: `dist/index.html` is served at `/kiosk/`, `dist/assets/NAME` at `/kiosk/assets/NAME`. In `kiosk-web/index.html` and
//! `kiosk-web/style.css` these placeholders become addresses: `{{kiosk_css}}`, `{{kiosk_js}}` (the start script), `{{kiosk_glue}}`,
//! `{{kiosk_wasm}}`, and `{{asset:NAME}}` for each file of `kiosk-web/assets/`.

use crate::stage::Stages;
use crate::{process, workspace};
use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The compilation target of the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where the packaged files are served.
const ADDRESS: &str = "/kiosk/assets";

/// Raise it when the packaging itself changes, so that an up-to-date folder is packaged again.
const PACKAGING: &str = "2";

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
    process::run(process::cargo().args([
        "build",
        "--locked",
        "-p",
        "checkup-kiosk",
        "--lib",
        "--target",
        TARGET,
        "--profile",
        "kiosk",
    ]))?;
    let target = workspace::target_dir()?;
    let wasm = target.join(TARGET).join("kiosk").join("checkup_kiosk.wasm");
    let kiosk = workspace::root().join("kiosk-web");
    let dist = kiosk.join("dist");
    let stamp_file = target.join("kiosk-dist.stamp");

    let stamp = stamp(&wasm, &kiosk)?;
    let packaged =
        fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) && dist.join("index.html").is_file();
    if packaged {
        println!("      kiosk-web/dist is up to date");
        return Ok(());
    }
    println!("      packaging into kiosk-web/dist");
    let files = package(&wasm, &kiosk)?;
    write_all(&dist, &files)?;
    for (name, bytes) in files.iter().filter(|(name, _)| !is_brotli(name)) {
        let packed = files.get(&format!("{name}.br")).map_or(0, Vec::len);
        println!("      {name}: {} kB, {} kB compressed", bytes.len().div_ceil(1000), packed.div_ceil(1000));
    }
    fs::write(&stamp_file, stamp).with_context(|| format!("cannot write {}", stamp_file.display()))
}

fn is_brotli(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "br")
}

/// A digest of everything that goes into the package.
fn stamp(wasm: &Path, kiosk: &Path) -> Result<String> {
    let mut parts = vec![wasm.to_path_buf(), kiosk.join("index.html"), kiosk.join("style.css")];
    parts.extend(assets(kiosk)?.into_iter().map(|name| kiosk.join("assets").join(name)));
    let mut hasher = Sha256::new();
    hasher.update(PACKAGING);
    for part in parts {
        hasher.update(part.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default());
        hasher.update(Sha256::digest(
            fs::read(&part).with_context(|| format!("cannot read {}", part.display()))?,
        ));
    }
    Ok(hex(&hasher.finalize()))
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
fn package(wasm: &Path, kiosk: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
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

    let glue_source = read("kiosk.js")?;
    let wasm_source = read("kiosk_bg.wasm")?;
    // One hash for both, so that a script never meets another build's module.
    let build = hex(&Sha256::digest([glue_source.as_slice(), wasm_source.as_slice()].concat()));
    let build = build.get(..16).unwrap_or(&build).to_owned();
    let glue_name = format!("kiosk-{build}.js");
    let wasm_name = format!("kiosk-{build}_bg.wasm");

    let start = format!(
        "import init from './{glue_name}';\n\nawait init({{ module_or_path: new URL('./{wasm_name}', import.meta.url) }});\n"
    );
    let mut addresses = BTreeMap::new();
    addresses.insert("{{kiosk_js}}".to_owned(), put("start", "js", start.into_bytes()));
    addresses.insert("{{kiosk_glue}}".to_owned(), format!("{ADDRESS}/{glue_name}"));
    addresses.insert("{{kiosk_wasm}}".to_owned(), format!("{ADDRESS}/{wasm_name}"));
    for name in assets(kiosk)? {
        let bytes = fs::read(kiosk.join("assets").join(&name))?;
        let (stem, extension) =
            name.rsplit_once('.').with_context(|| format!("kiosk-web/assets/{name} has no ending"))?;
        addresses.insert(format!("{{{{asset:{name}}}}}"), put(stem, extension, bytes));
    }
    let style = fill("kiosk-web/style.css", &fs::read_to_string(kiosk.join("style.css"))?, &addresses)?;
    addresses.insert("{{kiosk_css}}".to_owned(), put("style", "css", style.into_bytes()));

    let page = fs::read_to_string(kiosk.join("index.html")).context("cannot read kiosk-web/index.html")?;
    let page = fill("kiosk-web/index.html", &page, &addresses)?;
    refuse_inline_script(&page)?;
    files.insert(format!("assets/{glue_name}"), glue_source);
    files.insert(format!("assets/{wasm_name}"), wasm_source);
    files.insert("index.html".to_owned(), page.into_bytes());

    let packed: Vec<_> = files
        .iter()
        .map(|(name, bytes)| Ok((format!("{name}.br"), brotli(bytes)?)))
        .collect::<Result<_>>()?;
    files.extend(packed);
    Ok(files)
}

/// Replaces every placeholder; one that is not known is an error.
fn fill(file: &str, text: &str, addresses: &BTreeMap<String, String>) -> Result<String> {
    let mut text = text.to_owned();
    for (placeholder, address) in addresses {
        text = text.replace(placeholder, address);
    }
    if let Some(rest) = text.find("{{") {
        let unknown: String =
            text.chars().skip(text.get(..rest).map_or(0, |head| head.chars().count())).take(40).collect();
        bail!("{file}: unknown placeholder at \"{}\"", unknown.lines().next().unwrap_or_default());
    }
    Ok(text)
}

/// The page is served with a content security policy that forbids inline script and style.
fn refuse_inline_script(page: &str) -> Result<()> {
    let lower = page.to_lowercase();
    let inline_script = lower.match_indices("<script").any(|(at, _)| {
        let tag = lower.get(at..).and_then(|rest| rest.split('>').next()).unwrap_or_default();
        !tag.contains(" src=")
    });
    let handler =
        [" onload=", " onclick=", " onerror=", "javascript:"].iter().any(|word| lower.contains(word));
    if inline_script || handler || lower.contains("<style") || lower.contains(" style=") {
        bail!("kiosk-web/index.html: inline script or style, which the content security policy forbids");
    }
    Ok(())
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

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// As a server keeps it ready for browsers.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 9, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).context("brotli failed")?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_script_is_refused() {
        assert!(refuse_inline_script("<script>alert(1)</script>").is_err());
        assert!(refuse_inline_script("<body onload=\"x()\">").is_err());
        assert!(
            refuse_inline_script("<script type=\"module\" src=\"/kiosk/assets/start.js\"></script>").is_ok()
        );
    }

    #[test]
    fn an_unknown_placeholder_is_named() {
        let error = fill("index.html", "<link href=\"{{kiosk_cs}}\">", &BTreeMap::new()).unwrap_err();
        assert!(error.to_string().contains("kiosk_cs"), "{error}");
    }

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
