//! The demonstration centre: invented staff, employers and hospitals, and a day's bookings.
//!
//! Made at the first start with `--demo`; every further start on a new day adds that day's bookings. A database in which
//! somebody works already and that is not marked as a demonstration's is left alone.

mod logins;
pub mod people;

pub use logins::{LOGINS_FILE, Login, Logins};

use super::{Actor, AppError, booking, session};
use crate::state::{AppState, Centre};
use crate::store::audit::Entry;
use crate::store::company::CompanyRow;
use crate::store::staff::StaffRow;
use crate::store::{self, Store, StoreError};
use checkup_core::api::booking::{CreateBooking, DocumentInput, PersonInput};
use checkup_core::api::session::Role;
use checkup_core::booking::BookingState;
use checkup_core::codes::{BookingCode, PackageCode};
use checkup_core::dice::Dice;
use checkup_core::ids::{CompanyId, PartnerId, StaffId};
use checkup_core::language::Language;
use checkup_core::person::BirthDate;
use chrono::{Datelike, NaiveDate};
use people::{Choose as _, Invented};
use std::path::Path;
use uuid::Uuid;

/// Bookings of a day besides those of the scans that the kiosk can be tried with.
const BOOKINGS: usize = 18;
/// Booking codes that are shown for a try at the kiosk.
const CODES: usize = 4;
/// Before the first booking of the day, minutes after midnight.
const OPENS: u16 = 7 * 60;

/// The setting that marks a demonstration's database; its value is the salt of its people.
const MARK: &str = "demonstration-salt";

/// What there is to try.
#[derive(Clone, Debug)]
pub struct Demonstration {
    /// Who may sign in, with passwords.
    pub logins: Vec<Login>,
    /// Bookings of today that nobody has used yet.
    pub codes: Vec<BookingCode>,
}

/// The demonstration's own facts.
pub fn centre() -> Centre {
    Centre {
        name: people::CENTRE_NAME.to_owned(),
        address: people::CENTRE_ADDRESS.to_owned(),
        phone: people::CENTRE_PHONE.to_owned(),
        is_demonstration: true,
    }
}

/// Whether a database belongs to a demonstration.
pub async fn is_demonstration(database: &Store) -> Result<bool, AppError> {
    Ok(salt(database).await?.is_some())
}

async fn salt(database: &Store) -> Result<Option<u64>, StoreError> {
    let mark = store::company::settings(database.db()).await?.remove(MARK);
    mark.map(|mark| mark.parse().map_err(|e| StoreError::corrupt(MARK, e))).transpose()
}

/// Founds the centre if nobody works here yet, and books a day if today has no booking. Passwords are in
/// [`LOGINS_FILE`] in `data_dir`; a lost file makes new ones. `None` for a database that belongs to a real centre.
pub async fn prepare(state: &AppState, data_dir: &Path) -> Result<Option<Demonstration>, AppError> {
    let (salt, logins) = match salt(&state.store).await? {
        Some(salt) => match logins::read(data_dir) {
            Some(logins) => (salt, logins),
            None => (salt, employ(state, data_dir, None).await?),
        },
        None if store::staff::count(state.store.db()).await? > 0 => return Ok(None),
        None => {
            let salt = rand::random();
            (salt, employ(state, data_dir, Some(salt)).await?)
        }
    };
    let today = state.clock.today();
    if store::booking::count_of_day(state.store.db(), today).await? == 0 {
        book_day(state, salt, today).await?;
    }
    let expected = store::booking::of_day(state.store.db(), today).await?;
    let codes = expected.into_iter().filter(|row| row.state == BookingState::Booked).map(|row| row.code);
    Ok(Some(Demonstration { logins, codes: codes.take(CODES).collect() }))
}

/// Gives the staff new passwords; with `found`, the salt of a new centre, employers and hospitals too. The file takes its
/// place only after the commit: a stop anywhere in between leaves no file, and the next start makes new passwords.
async fn employ(state: &AppState, data_dir: &Path, found: Option<u64>) -> Result<Vec<Login>, AppError> {
    let (mut logins, mut hashes) = (Vec::new(), Vec::new());
    for ((login, _), role) in people::STAFF.iter().zip(Role::ALL) {
        let password = logins::new_password();
        hashes.push(session::hash(password.clone()).await?);
        logins.push(Login { login: (*login).to_owned(), password, role });
    }
    let file = logins::stage(data_dir, &logins).map_err(|e| AppError::Internal(e.into()))?;
    let mut tx = state.begin_unkeyed(&Actor::SYSTEM).await?;
    if let Some(salt) = found {
        store::company::set(tx.conn(), MARK, &salt.to_string()).await?;
        store::company::insert_missing(tx.conn(), &companies(), &partners()).await?;
        tx.audit(Entry::new("demo_centre.found", "centre", "demonstration"));
    }
    for (((login, name), role), hash) in people::STAFF.iter().zip(Role::ALL).zip(hashes) {
        let known = store::staff::by_login(tx.conn(), login).await?;
        let id = known.as_ref().map_or_else(|| StaffId::new(Uuid::now_v7()), |row| row.id);
        if known.is_some() {
            store::staff::set_password(tx.conn(), id, &hash).await?;
        } else {
            let row = StaffRow {
                id,
                login: (*login).to_owned(),
                display_name: (*name).to_owned(),
                role,
                language: if role == Role::Manager { Language::Ko } else { Language::Vi },
                password_hash: hash,
                active: true,
            };
            store::staff::insert(tx.conn(), &row, tx.now()).await?;
        }
        tx.audit(Entry::new("staff.set_password", "staff", id));
    }
    tx.commit(&()).await?;
    file.publish().map_err(|e| AppError::Internal(e.into()))?;
    Ok(logins)
}

fn companies() -> Vec<CompanyRow> {
    let named = people::COMPANIES.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned()));
    named.map(|(code, name)| CompanyRow { id: CompanyId::new(Uuid::now_v7()), code, name }).collect()
}

fn partners() -> Vec<(PartnerId, String, String)> {
    let named = people::PARTNERS.iter().map(|(name, place)| ((*name).to_owned(), (*place).to_owned()));
    named.map(|(name, place)| (PartnerId::new(Uuid::now_v7()), name, place)).collect()
}

/// A day's bookings, through the same door as reception's.
async fn book_day(state: &AppState, salt: u64, day: NaiveDate) -> Result<(), AppError> {
    let seed = salt ^ u64::from(day.num_days_from_ce().unsigned_abs());
    let mut dice = Dice::new(seed);
    let mut expected = people::of_the_scans();
    expected.extend(people::invent(seed, salt, BOOKINGS, day));
    for (at, person) in expected.iter().enumerate() {
        let minute = OPENS + u16::try_from(at / 3).unwrap_or_default() * 15;
        booking::create(state, &Actor::SYSTEM, request(&mut dice, person, day, minute), None).await?;
    }
    Ok(())
}

/// A booking of an invented person: seven of ten come for an employer; whoever is too old for the employees' package
/// gets a larger one.
pub fn request(dice: &mut Dice, person: &Invented, day: NaiveDate, minute: u16) -> CreateBooking {
    let age = BirthDate::new(person.birth_date, day).map_or(0, |born| born.age_on(day));
    let package = match dice.below(10) {
        0..=2 if age < 60 => "KSK32",
        0..=7 => "STD",
        _ => "PREM",
    };
    let company = dice.percent(70).then(|| dice.pick(&people::COMPANIES).0.to_owned());
    CreateBooking {
        person: PersonInput {
            name: person.name.clone(),
            birth_date: person.birth_date,
            sex: person.sex,
            phone: Some(person.phone.clone()),
            document: Some(DocumentInput { kind: person.document, number: person.number.clone() }),
        },
        package: package_code(package),
        day,
        minute,
        company,
        language: person.language,
    }
}

/// One of the codes written out above.
fn package_code(code: &str) -> PackageCode {
    PackageCode::parse(code).expect("the packages named here have the shape of a code")
}
