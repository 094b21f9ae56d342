//! Takes out of the packaged program what only a reader of it needs: the long names by which its two halves call each
//! other (each ends in a hash, which no compression makes smaller), and the script's comments and indentation.

use anyhow::{Context as _, Result, ensure};
use std::borrow::Cow;
use std::collections::BTreeMap;
use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module, RawSection};
use wasmparser::{ExternalKind, Parser, Payload, TypeRef};

/// A program in its two halves.
#[derive(Debug)]
pub(super) struct Program {
    /// The WebAssembly module.
    pub(super) wasm: Vec<u8>,
    /// The script that loads it and lends it the browser.
    pub(super) glue: String,
}

/// The same program, smaller.
pub(super) fn slim(program: &Program) -> Result<Program> {
    let mut names = Names::default();
    let wasm = renamed(&program.wasm, &mut names)?;
    Ok(Program { wasm, glue: in_script(&without_comments(&program.glue), &names)? })
}

/// Short names by long ones.
#[derive(Debug, Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    /// The name to use; only those with a hash are replaced, the others belong to the interface.
    fn of(&mut self, name: &str) -> String {
        let hashed = name
            .rsplit(['_', 'h'])
            .any(|part| part.len() == 16 && part.bytes().all(|b| b.is_ascii_hexdigit()));
        if !hashed {
            return name.to_owned();
        }
        let next = format!("n{}", self.0.len());
        self.0.entry(name.to_owned()).or_insert(next).clone()
    }
}

fn renamed(wasm: &[u8], names: &mut Names) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.context("wasm-bindgen left no readable module")?;
        match &payload {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.clone().into_imports() {
                    let import = import?;
                    let TypeRef::Func(kind) = import.ty else {
                        anyhow::bail!("the kiosk imports {}, which is no function", import.name);
                    };
                    imports.import(import.module, &names.of(import.name), EntityType::Function(kind));
                }
                module.section(&imports);
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                for export in section.clone() {
                    let export = export?;
                    let kind = match export.kind {
                        ExternalKind::Func => ExportKind::Func,
                        ExternalKind::Table => ExportKind::Table,
                        ExternalKind::Memory => ExportKind::Memory,
                        ExternalKind::Global => ExportKind::Global,
                        other => anyhow::bail!("the kiosk exports {} as {other:?}", export.name),
                    };
                    exports.export(&names.of(export.name), kind, export.index);
                }
                module.section(&exports);
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let data = wasm.get(range).context("a section reaches beyond the module")?;
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(module.finish())
}

/// The names where the script has them. Each must be there, or the halves would no longer fit.
fn in_script(script: &str, names: &Names) -> Result<String> {
    let mut written = String::with_capacity(script.len());
    let mut met = 0;
    let mut rest = script;
    let part_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    while let Some(start) = rest.find(part_of_name) {
        let (before, name) = rest.split_at(start);
        let (name, after) = name.split_at(name.find(|c| !part_of_name(c)).unwrap_or(name.len()));
        written.push_str(before);
        let short = names.0.get(name).map(|short| Cow::from(short.as_str()));
        met += usize::from(short.is_some());
        written.push_str(&short.unwrap_or(Cow::from(name)));
        rest = after;
    }
    written.push_str(rest);
    ensure!(met >= names.0.len(), "the script knows {met} of {} names of the module", names.0.len());
    Ok(written)
}

/// The lines of a script without indentation and without the comments that stand on lines of their own.
fn without_comments(script: &str) -> String {
    let mut lines = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            lines.push_str(line);
            lines.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_its_lines_and_loses_its_comments() {
        let script = "/**\n * What it does.\n */\nexport function a() {\n    // why\n    return b; // c\n\n}\n/* d */\n";
        assert_eq!(without_comments(script), "export function a() {\nreturn b; // c\n}\n");
    }

    #[test]
    fn a_name_is_replaced_in_both_halves_or_the_packaging_stops() {
        let mut names = Names::default();
        assert_eq!(names.of("__wbg_get_00c0ffee00c0ffee"), "n0");
        assert_eq!(names.of("invoke__h00c0ffee00c0ffee_4"), "n1");
        assert_eq!(names.of("__wbg_get_00c0ffee00c0ffee"), "n0", "the same again");
        assert_eq!(names.of("start"), "start");
        let script = "{__wbg_get_00c0ffee00c0ffee: f(), x: wasm.invoke__h00c0ffee00c0ffee_4, __wbg_get: 1}";
        assert_eq!(in_script(script, &names).unwrap(), "{n0: f(), x: wasm.n1, __wbg_get: 1}");
        assert!(in_script("{}", &names).is_err());
    }
}
