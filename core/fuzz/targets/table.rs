//! A catalogue with any table in place of one of its own: it loads or says where it is wrong.
#![no_main]

use checkup_core::catalog::Catalogue;
use checkup_core::error::Coded as _;
use libfuzzer_sys::fuzz_target;

const ITEMS: &str = include_str!("../../catalog/items.csv");
const STATIONS: &str = include_str!("../../catalog/stations.csv");
const PACKAGES: &str = include_str!("../../catalog/packages.toml");

fuzz_target!(|text: &str| {
    let Some((which, table)) = text.split_once('\n') else { return };
    let loaded = match which {
        "items" => Catalogue::load(table, STATIONS, PACKAGES),
        "stations" => Catalogue::load(ITEMS, table, PACKAGES),
        "packages" => Catalogue::load(ITEMS, STATIONS, table),
        _ => return,
    };
    if let Err(error) = loaded {
        assert!(!error.code().is_empty() && !error.args().is_empty());
    }
});
