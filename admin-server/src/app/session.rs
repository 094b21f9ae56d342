//! Signing in. Passwords are hashed with Argon2id; a wrong login and a wrong password look and last the same.

use super::error::{condition, condition_with};
use super::{Actor, AppError, Who};
use crate::state::AppState;
use crate::store;
use crate::store::audit::Entry;
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use checkup_core::api::session::SessionView;
use checkup_core::ids::StaffId;
use checkup_core::language::Language;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};
use tokio::sync::Semaphore;

/// Failures after which a login has to wait.
const TRIES: usize = 5;

/// How long failures are remembered.
const REMEMBERED: TimeDelta = TimeDelta::minutes(15);

/// Hashing takes 19 MiB and a core; two at a time leave the rest for the day's work.
static HASHING: Semaphore = Semaphore::const_new(2);

static FAILURES: Mutex<Option<HashMap<String, Vec<DateTime<Utc>>>>> = Mutex::new(None);

/// Signs in. Five failures within a quarter of an hour make a login wait.
pub async fn sign_in(state: &AppState, login: &str, password: &str) -> Result<SessionView, AppError> {
    let login = login.trim().to_lowercase();
    let now = state.clock.now();
    if failures(&login, now) >= TRIES {
        let minutes = REMEMBERED.num_minutes().to_string();
        return Err(AppError::conflict(condition_with("sign-in-too-often", vec![("minutes", minutes)])));
    }
    let staff = store::staff::by_login(state.store.db(), &login).await?.filter(|row| row.active);
    let hash = match &staff {
        Some(row) => row.password_hash.clone(),
        None => nobody().await?,
    };
    let matches = verify(password.to_owned(), hash).await?;
    let Some(row) = staff.filter(|_| matches) else {
        note_failure(&login, now);
        return Err(AppError::invalid(condition("sign-in-refused")));
    };
    forget_failures(&login);
    let by = store::audit::By::Staff(row.id.uuid());
    let mut tx = state.store.begin_unkeyed(by, now).await?;
    tx.audit(Entry::new("session.sign_in", "staff", row.id));
    tx.commit(&()).await?;
    Ok(SessionView { staff: row.id, role: row.role, display_name: row.display_name, language: row.language })
}

/// The member of staff of a session, unless they may not sign in any more.
pub async fn actor_of(
    state: &AppState,
    id: StaffId,
    wanted: Option<Language>,
) -> Result<Option<Actor>, AppError> {
    let row = store::staff::by_id(state.store.db(), id).await?.filter(|row| row.active);
    Ok(row.map(|row| Actor {
        who: Who::Staff { id, role: row.role, name: row.display_name },
        language: wanted.unwrap_or(row.language),
    }))
}

/// Who is signed in, as sent.
pub fn view_of(actor: &Actor) -> Result<SessionView, AppError> {
    match &actor.who {
        Who::Staff { id, role, name } => {
            Ok(SessionView { staff: *id, role: *role, display_name: name.clone(), language: actor.language })
        }
        Who::Kiosk { .. } | Who::System => Err(AppError::Denied),
    }
}

/// Hashes a password off the request path.
pub async fn hash(password: String) -> Result<String, AppError> {
    let _permit = HASHING.acquire().await.map_err(|e| AppError::Internal(e.into()))?;
    let hashed = tokio::task::spawn_blocking(move || {
        let salt = rand::random::<[u8; 16]>();
        let hash: Result<PasswordHash, _> =
            Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
        hash.map(|hash| hash.to_string())
    });
    let hashed = hashed.await.map_err(|e| AppError::Internal(e.into()))?;
    hashed.map_err(|e| AppError::Internal(anyhow::anyhow!("password hash: {e}")))
}

/// Whether a password is the one of a [`hash`]; a hash that cannot be read is nobody's.
pub async fn verify(password: String, hash: String) -> Result<bool, AppError> {
    let _permit = HASHING.acquire().await.map_err(|e| AppError::Internal(e.into()))?;
    let verified = tokio::task::spawn_blocking(move || {
        let parsed = PasswordHash::new(&hash).ok()?;
        Argon2::default().verify_password(password.as_bytes(), &parsed).ok()
    });
    Ok(verified.await.map_err(|e| AppError::Internal(e.into()))?.is_some())
}

/// A hash that no password matches, so that an unknown login takes as long as a known one.
async fn nobody() -> Result<String, AppError> {
    static HASH: OnceLock<String> = OnceLock::new();
    if let Some(hash) = HASH.get() {
        return Ok(hash.clone());
    }
    let fresh = hash(format!("{:032x}", rand::random::<u128>())).await?;
    Ok(HASH.get_or_init(|| fresh).clone())
}

fn with_failures<T>(act: impl FnOnce(&mut HashMap<String, Vec<DateTime<Utc>>>) -> T) -> T {
    let mut guard = FAILURES.lock().unwrap_or_else(PoisonError::into_inner);
    act(guard.get_or_insert_default())
}

fn failures(login: &str, now: DateTime<Utc>) -> usize {
    with_failures(|all| {
        all.retain(|_, times| {
            times.retain(|at| now - *at < REMEMBERED);
            !times.is_empty()
        });
        all.get(login).map_or(0, Vec::len)
    })
}

fn note_failure(login: &str, now: DateTime<Utc>) {
    with_failures(|all| all.entry(login.to_owned()).or_default().push(now));
}

fn forget_failures(login: &str) {
    with_failures(|all| all.remove(login));
}
