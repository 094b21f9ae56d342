//! What each crate weighs in a WebAssembly file that was linked with `--emit-relocs` and still has its names.
//!
//! A function belongs to the first crate in its name that is not the standard library: `Vec<Item>` is the doing of whoever
//! made items. Data belong to the crate whose function points at them, or whose other data do.

use anyhow::{Context as _, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{KnownCustom, Linking, Name, Parser, Payload, SymbolInfo, TypeRef};

const STANDARD: [&str; 3] = ["core", "alloc", "std"];

/// Bytes of one crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weight {
    /// Functions.
    pub(super) code: usize,
    /// Tables and texts.
    pub(super) data: usize,
}

/// A piece of data: where it lies in the file.
struct Datum {
    symbol: u32,
    place: Range<usize>,
}

#[derive(Default)]
struct Module {
    imported: u32,
    bodies: Vec<Range<usize>>,
    names: BTreeMap<u32, String>,
    segments: Vec<usize>,
    data: Vec<Datum>,
    /// Place in the file and symbol pointed at, from code and from data.
    pointers: Vec<(usize, u32)>,
}

/// Weighs a file, by crate.
pub(super) fn weigh(wasm: &[u8]) -> Result<BTreeMap<String, Weight>> {
    let module = read(wasm)?;
    let mut weights: BTreeMap<String, Weight> = BTreeMap::new();
    for (at, body) in module.bodies.iter().enumerate() {
        weights.entry(module.owner(at)).or_default().code += body.len();
    }
    let owners = data_owners(&module);
    let mut seen = BTreeSet::new();
    for datum in &module.data {
        if seen.insert(datum.place.start) {
            let owner = owners.get(&datum.symbol).cloned().unwrap_or_else(|| "(unknown)".to_owned());
            weights.entry(owner).or_default().data += datum.place.len();
        }
    }
    Ok(weights)
}

impl Module {
    /// The crate of a function. What describes types to wasm-bindgen is gone from the packaged file.
    fn owner(&self, body: usize) -> String {
        let index = u32::try_from(body).unwrap_or(u32::MAX).saturating_add(self.imported);
        let name = self.names.get(&index).map_or("", String::as_str);
        if name.contains("WasmDescribe") || name.contains("__wbindgen_describe") {
            return DESCRIBED.to_owned();
        }
        owner(name)
    }
}

/// Not in the packaged file: read and removed by wasm-bindgen.
pub(super) const DESCRIBED: &str = "(removed when packaged)";

/// The first crate in a demangled name, the standard library's only if there is no other.
fn owner(name: &str) -> String {
    let crates = roots(name);
    let own = crates.iter().find(|one| !STANDARD.contains(one)).or(crates.first());
    own.map_or_else(|| "(no name)".to_owned(), |one| (*one).to_owned())
}

/// Every identifier that begins a path.
fn roots(name: &str) -> Vec<&str> {
    let mut roots = Vec::new();
    let mut start = 0;
    let part = |c: char| c.is_alphanumeric() || c == '_';
    while let Some(found) = name.get(start..).and_then(|rest| rest.find(part)) {
        let from = start + found;
        let rest = name.get(from..).unwrap_or_default();
        let word = rest.get(..rest.find(|c| !part(c)).unwrap_or(rest.len())).unwrap_or_default();
        let is_path = rest.get(word.len()..).is_some_and(|after| after.starts_with("::"));
        if is_path && !name.get(..from).is_some_and(|before| before.ends_with("::")) {
            roots.push(word);
        }
        start = from + word.len();
    }
    roots
}

fn data_owners(module: &Module) -> BTreeMap<u32, String> {
    let known: BTreeSet<u32> = module.data.iter().map(|datum| datum.symbol).collect();
    let mut owners = BTreeMap::new();
    for (place, symbol) in module.pointers.iter().filter(|(_, symbol)| known.contains(symbol)) {
        let body = module.bodies.partition_point(|body| body.start <= *place).saturating_sub(1);
        if module.bodies.get(body).is_some_and(|body| body.contains(place)) {
            owners.entry(*symbol).or_insert_with(|| module.owner(body));
        }
    }
    // Data that only other data point at, a few steps away from the code.
    for _ in 0..6 {
        for (place, symbol) in module.pointers.iter().filter(|(_, symbol)| known.contains(symbol)) {
            let holder = module.data.iter().find(|datum| datum.place.contains(place));
            let owner = holder.and_then(|holder| owners.get(&holder.symbol)).cloned();
            if let Some(owner) = owner.filter(|_| !owners.contains_key(symbol)) {
                owners.insert(*symbol, owner);
            }
        }
    }
    owners
}

fn read(wasm: &[u8]) -> Result<Module> {
    let mut module = Module::default();
    // Sections by their number, which the pointers are given in; and data symbols until their segments are known.
    let mut starts: BTreeMap<u32, usize> = BTreeMap::new();
    let mut section = 0;
    let (mut symbols, mut pointers) = (Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("the file is no WebAssembly")? {
            Payload::Version { .. } | Payload::End(_) => continue,
            Payload::CodeSectionEntry(body) => {
                module.bodies.push(body.range());
                continue;
            }
            Payload::CodeSectionStart { range, .. } => {
                starts.insert(section, range.start);
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    module.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::DataSection(segments) => {
                starts.insert(section, segments.range().start);
                for segment in segments {
                    let segment = segment?;
                    module.segments.push(segment.range.end - segment.data.len());
                }
            }
            Payload::CustomSection(custom) => match custom.as_known() {
                KnownCustom::Name(names) => {
                    for name in names {
                        let Ok(Name::Function(functions)) = name else { continue };
                        for function in functions {
                            let function = function?;
                            let name = format!("{:#}", rustc_demangle::demangle(function.name));
                            module.names.insert(function.index, name);
                        }
                    }
                }
                KnownCustom::Linking(linking) => {
                    for part in linking.subsections() {
                        let Linking::SymbolTable(table) = part? else { continue };
                        for (index, symbol) in (0..).zip(table) {
                            if let SymbolInfo::Data { symbol: Some(datum), .. } = symbol? {
                                symbols.push((index, datum));
                            }
                        }
                    }
                }
                KnownCustom::Reloc(relocations) => {
                    let section = relocations.section_index();
                    for entry in relocations.entries() {
                        let entry = entry?;
                        pointers.push((section, entry.offset, entry.index));
                    }
                }
                _ => {}
            },
            _ => {}
        }
        section += 1;
    }
    for (symbol, datum) in symbols {
        let Some(segment) = module.segments.get(datum.index as usize) else { continue };
        let start = segment + datum.offset as usize;
        module.data.push(Datum { symbol, place: start..start + datum.size as usize });
    }
    let place =
        |(section, offset, symbol): (u32, u32, u32)| Some((starts.get(&section)? + offset as usize, symbol));
    module.pointers = pointers.into_iter().filter_map(place).collect();
    Ok(module)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generic_function_belongs_to_whose_type_it_was_made_for() {
        let check = |name, crate_name| assert_eq!(owner(name), crate_name, "{name}");
        check("checkup_core::package::assess", "checkup_core");
        check(
            "<alloc::vec::Vec<checkup_core::codes::ItemCode> as core::clone::Clone>::clone",
            "checkup_core",
        );
        check("core::slice::sort::stable::driftsort_main", "core");
        check(
            "<&mut serde_json::de::Deserializer<R> as serde_core::de::Deserializer>::deserialize_seq",
            "serde_json",
        );
        check("start_ef65a53d6d7f1e9c", "(no name)");
        check("", "(no name)");
    }

    #[test]
    fn what_is_no_webassembly_is_refused() {
        assert!(weigh(b"not a module").is_err());
        assert_eq!(weigh(b"\0asm\x01\0\0\0").unwrap(), BTreeMap::new());
    }
}
