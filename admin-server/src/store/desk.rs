//! What waits for the desk.

use super::entity::{desk_case, device};
use super::{StoreError, booking};
use checkup_core::api::desk::DeskReason;
use checkup_core::codes::TicketCode;
use checkup_core::ids::{BookingId, DeskCaseId, DeviceId, StaffId};
use checkup_core::language::Language;
use checkup_core::person::PersonName;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

/// A case to be stored.
#[derive(Clone, Debug)]
pub struct NewCase {
    /// Id.
    pub id: DeskCaseId,
    /// The kiosk.
    pub device: DeviceId,
    /// Why.
    pub reason: DeskReason,
    /// Where the guest stopped, or the code of what went wrong.
    pub place: String,
    /// The guest's language.
    pub language: Language,
    /// The guest's booking.
    pub booking: Option<BookingId>,
    /// The ticket that the kiosk gave.
    pub ticket: Option<TicketCode>,
}

/// An open case with what staff call the kiosk and, where a booking is known, whose it is.
#[derive(Clone, Debug)]
pub struct CaseRow {
    /// The case.
    pub case: NewCase,
    /// What staff call the kiosk.
    pub kiosk: String,
    /// The person.
    pub name: Option<PersonName>,
    /// Since when.
    pub opened_at: DateTime<Utc>,
}

/// Stores a case.
pub async fn insert(
    conn: &impl ConnectionTrait,
    new: &NewCase,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let model = desk_case::ActiveModel {
        id: Set(new.id.uuid()),
        device_id: Set(new.device.uuid()),
        reason: Set(new.reason.as_str().to_owned()),
        place: Set(new.place.clone()),
        language: Set(new.language.tag().to_owned()),
        booking_id: Set(new.booking.map(BookingId::uuid)),
        ticket: Set(new.ticket.as_ref().map(|ticket| ticket.as_str().to_owned())),
        opened_at: Set(now),
        closed_at: Set(None),
        closed_by: Set(None),
    };
    desk_case::Entity::insert(model).exec_without_returning(conn).await?;
    Ok(())
}

/// Those that nobody has seen to, the oldest first.
pub async fn open(conn: &impl ConnectionTrait) -> Result<Vec<CaseRow>, StoreError> {
    let rows = desk_case::Entity::find()
        .filter(desk_case::Column::ClosedAt.is_null())
        .order_by_asc(desk_case::Column::OpenedAt)
        .order_by_asc(desk_case::Column::Id)
        .all(conn)
        .await?;
    let kiosks = device::Entity::find()
        .filter(device::Column::Id.is_in(rows.iter().map(|row| row.device_id)))
        .all(conn)
        .await?;
    let kiosks: BTreeMap<_, _> = kiosks.into_iter().map(|kiosk| (kiosk.id, kiosk.name)).collect();
    let bookings: Vec<BookingId> = rows.iter().filter_map(|row| row.booking_id).map(BookingId::new).collect();
    let names: BTreeMap<_, _> = booking::by_ids(conn, &bookings)
        .await?
        .into_iter()
        .map(|booking| (booking.id, booking.patient.name))
        .collect();
    let row = |m: desk_case::Model| {
        let booking = m.booking_id.map(BookingId::new);
        let ticket = m.ticket.as_deref().map(TicketCode::parse).transpose();
        let corrupt = |column: &'static str| StoreError::corrupt(column, m.id);
        Ok(CaseRow {
            kiosk: kiosks.get(&m.device_id).cloned().ok_or_else(|| corrupt("desk_case.device_id"))?,
            name: booking.and_then(|id| names.get(&id).cloned()),
            opened_at: m.opened_at,
            case: NewCase {
                id: DeskCaseId::new(m.id),
                device: DeviceId::new(m.device_id),
                reason: DeskReason::parse(&m.reason).ok_or_else(|| corrupt("desk_case.reason"))?,
                language: Language::parse(&m.language).map_err(|_| corrupt("desk_case.language"))?,
                booking,
                ticket: ticket.map_err(|_| corrupt("desk_case.ticket"))?,
                place: m.place,
            },
        })
    };
    rows.into_iter().map(row).collect()
}

/// Whether a case is open, held until the write ends; `None` when there is none.
pub async fn lock(conn: &impl ConnectionTrait, id: DeskCaseId) -> Result<Option<bool>, StoreError> {
    let row = desk_case::Entity::find_by_id(id.uuid()).lock_exclusive().one(conn).await?;
    Ok(row.map(|row| row.closed_at.is_none()))
}

/// Notes who has seen to it.
pub async fn close(
    conn: &impl ConnectionTrait,
    id: DeskCaseId,
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = desk_case::ActiveModel {
        id: Set(id.uuid()),
        closed_at: Set(Some(now)),
        closed_by: Set(Some(by.uuid())),
        ..Default::default()
    };
    desk_case::Entity::update(row).exec(conn).await?;
    Ok(())
}
