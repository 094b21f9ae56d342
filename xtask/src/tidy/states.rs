//! The drawings of the state machines say what the code says.

use super::Finding;
use super::tree::Tree;
use crate::states::{FILE, page};

/// Compares `docs/STATES.md` with what the machines of `core` draw.
pub fn check(tree: &Tree) -> Vec<Finding> {
    // A repository without the machines has nothing to draw.
    if tree.text("core/src/machine.rs").is_none() {
        return Vec::new();
    }
    let find = |line: usize, message: String| {
        vec![Finding { file: FILE.to_owned(), line, rule: "one place each", message }]
    };
    let drawn = match page(|path| tree.text(path).map(str::to_owned)) {
        Ok(drawn) => drawn,
        Err(error) => return find(0, format!("{error:#}")),
    };
    let written = tree.text(FILE).unwrap_or_default();
    if written == drawn {
        return Vec::new();
    }
    let same = drawn.lines().zip(written.lines()).take_while(|(a, b)| a == b).count();
    find(same + 1, "not what the state machines of core say; run cargo xtask states".to_owned())
}
