//! The demonstration's logins: random passwords, kept in a file that only its owner reads.

use checkup_core::api::session::Role;
use checkup_core::codes::CLEAR_ALPHABET;
use rand::RngExt as _;
use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Name of the file in the data folder.
pub const LOGINS_FILE: &str = "demo-logins.json";

/// Characters of a password: 59 bits.
const PASSWORD: usize = 12;

/// One login.
#[derive(Clone, Serialize, Deserialize)]
pub struct Login {
    /// Login name.
    pub login: String,
    /// Password.
    pub password: String,
    /// What they do.
    pub role: Role,
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Login").field("login", &self.login).finish_non_exhaustive()
    }
}

/// The file's content.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Logins {
    /// In the order of the roles.
    pub logins: Vec<Login>,
}

/// A new password of characters that are not mistaken for one another.
pub fn new_password() -> String {
    let mut random = rand::rng();
    (0..PASSWORD).map(|_| char::from(CLEAR_ALPHABET[random.random_range(0..CLEAR_ALPHABET.len())])).collect()
}

/// The logins made at an earlier start; `None` if there are none or the file is damaged.
pub fn read(data_dir: &Path) -> Option<Vec<Login>> {
    let text = std::fs::read(data_dir.join(LOGINS_FILE)).ok()?;
    let file: Logins = serde_json::from_slice(&text).ok()?;
    (file.logins.len() == Role::ALL.len()).then_some(file.logins)
}

/// A written file that is not in its place yet.
#[derive(Debug)]
#[must_use]
pub struct Staged {
    beside: PathBuf,
    place: PathBuf,
}

/// Takes the old file away and writes the new one beside its place.
pub fn stage(data_dir: &Path, logins: &[Login]) -> std::io::Result<Staged> {
    std::fs::create_dir_all(data_dir)?;
    let place = data_dir.join(LOGINS_FILE);
    let beside = data_dir.join(format!("{LOGINS_FILE}.new"));
    for old in [&beside, &place] {
        match std::fs::remove_file(old) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    let text = serde_json::to_vec_pretty(&Logins { logins: logins.to_vec() })?;
    file.write_all(&text)?;
    file.sync_all()?;
    Ok(Staged { beside, place })
}

impl Staged {
    /// Moves the file to its place, whole.
    pub fn publish(self) -> std::io::Result<()> {
        std::fs::rename(self.beside, self.place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins_are_read_back_and_only_their_owner_may_read_them() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path()).is_none());
        let logins: Vec<Login> = Role::ALL
            .into_iter()
            .map(|role| Login { login: role.as_str().to_owned(), password: new_password(), role })
            .collect();
        stage(folder.path(), &logins).unwrap().publish().unwrap();
        stage(folder.path(), &logins).unwrap().publish().unwrap();
        let back = read(folder.path()).unwrap();
        assert_eq!(back[3].password, logins[3].password);
        assert_eq!(back[3].password.len(), 12);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(folder.path().join(LOGINS_FILE)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
