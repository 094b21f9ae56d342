//! Wall 2: one owner for each foreign word, so that a library can be replaced in one place.

use super::Finding;
use super::tree::Tree;

/// A foreign word and where it may be said.
#[derive(Clone, Copy, Debug)]
pub struct Owner {
    /// Names as code says them.
    words: &'static [&'static str],
    /// The same as packages.
    pub packages: &'static [&'static str],
    /// The one package that may depend on it.
    pub folder: &'static str,
    /// Files and folders (ending in `/`) that may say it.
    places: &'static [&'static str],
}

impl Owner {
    /// Every foreign word with an owner.
    pub const ALL: [Owner; 5] = [
        Owner {
            words: &["sea_orm", "sea_orm_migration", "sea_query", "sqlx"],
            packages: &["sea-orm", "sea-orm-migration", "sea-query", "sqlx"],
            folder: "admin-server",
            places: &["admin-server/src/store/", "admin-server/src/store.rs"],
        },
        Owner {
            words: &["axum"],
            packages: &["axum", "axum-extra"],
            folder: "admin-server",
            places: &[
                "admin-server/src/http/",
                "admin-server/src/pages/",
                "admin-server/src/router.rs",
                "admin-server/src/main.rs",
            ],
        },
        Owner {
            words: &["printpdf"],
            packages: &["printpdf"],
            folder: "admin-server",
            places: &["admin-server/src/print/pdf.rs"],
        },
        Owner {
            words: &["fluent", "fluent_bundle", "fluent_syntax", "unic_langid"],
            packages: &["fluent", "fluent-bundle", "fluent-syntax", "unic-langid"],
            folder: "locales",
            places: &["locales/"],
        },
        Owner {
            words: &["web_sys"],
            packages: &["web-sys"],
            folder: "kiosk-web",
            places: &[
                "kiosk-web/src/client.rs",
                "kiosk-web/src/offline.rs",
                "kiosk-web/src/hooks/",
                "kiosk-web/src/widgets/",
            ],
        },
    ];
}

/// Looks for each word outside its owner's places.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in ["core/src/", "locales/src/", "kiosk-web/src/", "admin-server/src/"] {
        for (path, source) in tree.rust_below(folder) {
            for owner in Owner::ALL {
                if owner
                    .places
                    .iter()
                    .any(|place| path == *place || (place.ends_with('/') && path.starts_with(place)))
                {
                    continue;
                }
                for word in owner.words {
                    for at in source.find(word) {
                        findings.push(Finding {
                            file: path.to_owned(),
                            line: source.line(at),
                            rule: "wall 2",
                            message: format!("{word} belongs in {} alone", owner.places.join(", ")),
                        });
                    }
                }
            }
        }
    }
    findings
}
