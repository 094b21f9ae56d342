//! Tells cargo to embed again when a file appears in an embedded folder: changed files it notices by itself, new ones not.

use std::path::Path;

fn main() {
    // Before the kiosk was packaged once, its folder cannot be watched; its parent's change announces it.
    let kiosk = if Path::new("../kiosk-web/dist").is_dir() { "../kiosk-web/dist" } else { "../kiosk-web" };
    for folder in [kiosk, "assets", "../locales/fonts/web"] {
        if Path::new(folder).is_dir() {
            println!("cargo::rerun-if-changed={folder}");
        }
    }
}
