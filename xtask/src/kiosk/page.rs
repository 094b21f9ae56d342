//! The page itself and the files that name others: addresses instead of placeholders, and no inline script.

use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// Replaces every placeholder; one that is not known is an error.
pub(super) fn fill(file: &str, text: &str, addresses: &BTreeMap<String, String>) -> Result<String> {
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
pub(super) fn refuse_inline_script(page: &str) -> Result<()> {
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
}
