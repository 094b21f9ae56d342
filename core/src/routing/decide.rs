//! Who goes into which idle room now.

use super::reason::{Because, because};
use super::state::Floor;
use super::world::{Sheet, World};

/// Somebody is to go in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Index into [`Floor::people`].
    pub person: usize,
    /// Index into the person's needs.
    pub need: usize,
    /// Number of the room.
    pub room: usize,
    /// Why, for the person and for staff.
    pub because: Because,
}

/// Chooses who goes into the idle rooms: nobody where a rule forbids it, and no room stays empty while somebody in the
/// hall may go in. Between those who may, it weighs how much work is left at the station and for the person, how long
/// the person has waited, what can begin only afterwards and who goes ahead.
///
/// Pure: the same floor gives the same calls, in whatever order its people are listed. See [`Floor`] for an example.
pub fn decide(floor: &Floor) -> Vec<Call> {
    let mut calls = Vec::new();
    World::new(&Sheet::new(floor)).fill(|world, entry| {
        if let Some(because) = because(floor, world, entry.person, entry.need) {
            calls.push(Call { person: entry.person, need: entry.need, room: entry.room, because });
        }
    });
    calls
}
