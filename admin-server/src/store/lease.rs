//! What kiosks need to go on without the server: the secret behind their keys and the letters of their tickets.

use super::entity::{setting, visit};
use super::ticket;
use super::{StoreError, company};
use checkup_core::codes::TicketCode;
use checkup_core::ids::DeviceId;
use chrono::NaiveDate;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

/// Setting: the secret from which every kiosk's key of a day is derived.
const SECRET: &str = "lease-secret";
/// Setting: the day and the kiosks that have a letter on it, in the order of their letters.
const SERIES: &str = "ticket-series";
/// The last letter, and the first to be given to a kiosk.
const LAST: u8 = b'Z';
/// The letters below are the server's alone: two thousand tickets, more than any centre's day.
const FIRST: u8 = b'C';

async fn setting_of(conn: &impl ConnectionTrait, key: &str) -> Result<Option<String>, StoreError> {
    Ok(setting::Entity::find_by_id(key.to_owned()).one(conn).await?.map(|row| row.value))
}

/// The secret, if one was made.
pub async fn secret(conn: &impl ConnectionTrait) -> Result<Option<String>, StoreError> {
    setting_of(conn, SECRET).await
}

/// Keeps `fresh` as the secret unless there is one, and gives the one that counts.
pub async fn keep_secret(conn: &impl ConnectionTrait, fresh: &str) -> Result<String, StoreError> {
    let row = setting::ActiveModel { key: Set(SECRET.to_owned()), value: Set(fresh.to_owned()) };
    let first_wins = OnConflict::column(setting::Column::Key).do_nothing().to_owned();
    match setting::Entity::insert(row).on_conflict(first_wins).exec_without_returning(conn).await {
        Ok(_) | Err(sea_orm::DbErr::RecordNotInserted) => {}
        Err(error) => return Err(error.into()),
    }
    secret(conn).await?.ok_or_else(|| StoreError::corrupt("setting", SECRET))
}

/// The letters that kiosks have on a day, from the last one downwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    kiosks: Vec<DeviceId>,
}

impl Series {
    fn letter(place: usize) -> char {
        u8::try_from(place).map_or(0, |place| LAST.saturating_sub(place)).into()
    }

    /// The letter of this kiosk.
    pub fn of(&self, kiosk: DeviceId) -> Option<char> {
        self.kiosks.iter().position(|known| *known == kiosk).map(Self::letter)
    }

    /// The lowest letter given out; the one after the last when none is.
    pub fn lowest(&self) -> char {
        self.kiosks.len().checked_sub(1).map_or(char::from(LAST + 1), Self::letter)
    }
}

/// The letters of a day.
pub async fn series(conn: &impl ConnectionTrait, day: NaiveDate) -> Result<Series, StoreError> {
    let text = setting_of(conn, SERIES).await?.unwrap_or_default();
    let mut words = text.split(' ');
    if words.next() != Some(day.to_string().as_str()) {
        return Ok(Series::default());
    }
    let kiosk = |word: &str| {
        Uuid::try_parse(word).map(DeviceId::new).map_err(|e| StoreError::corrupt("setting.ticket-series", e))
    };
    Ok(Series { kiosks: words.map(kiosk).collect::<Result<_, _>>()? })
}

/// Gives a kiosk a letter for a day. `None` when there is none left, or the server's own tickets have come that far.
pub async fn give_series(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    kiosk: DeviceId,
) -> Result<Option<char>, StoreError> {
    // Holds the day's count first: neither a check-in nor another kiosk moves on meanwhile.
    let tickets = ticket::count(conn, day, 0).await?;
    let mut given = series(conn, day).await?;
    if let Some(letter) = given.of(kiosk) {
        return Ok(Some(letter));
    }
    let letter = Series::letter(given.kiosks.len());
    let reached = tickets.checked_sub(1).and_then(TicketCode::nth).map(|ticket| ticket.letter());
    if letter < char::from(FIRST) || reached.is_some_and(|reached| reached >= letter) {
        return Ok(None);
    }
    given.kiosks.push(kiosk);
    let kiosks = given.kiosks.iter().map(|kiosk| format!(" {kiosk}"));
    company::set(conn, SERIES, &kiosks.fold(day.to_string(), |text, kiosk| text + &kiosk)).await?;
    Ok(Some(letter))
}

/// The highest number of a series that a visit of the day has; 0 if none.
pub async fn last_of_series(
    conn: &impl ConnectionTrait,
    day: NaiveDate,
    letter: char,
) -> Result<u16, StoreError> {
    let ticket: Option<String> = visit::Entity::find()
        .select_only()
        .column(visit::Column::Ticket)
        .filter(visit::Column::Day.eq(day))
        .filter(visit::Column::Ticket.starts_with(letter.to_string()))
        .order_by_desc(visit::Column::Ticket)
        .into_tuple()
        .one(conn)
        .await?;
    let digits = ticket.as_deref().and_then(|ticket| ticket.get(1..)).unwrap_or("0");
    digits.parse().map_err(|e| StoreError::corrupt("visit.ticket", e))
}
