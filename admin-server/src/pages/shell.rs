//! The frame of every staff page: places with counts of what is open, the centre, the user, the language.

use super::reader::Reader;
use super::texts::Texts;
use crate::app::{self, Actor, Permission};
use crate::state::AppState;
use checkup_core::language::Language;
use checkup_core::visit::VisitState;

/// A place in the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The day's list.
    Today,
    /// A new booking.
    Book,
    /// Money at the desk.
    Payments,
    /// Stations and their queues.
    Stations,
    /// Result files, unmatched results, critical values.
    Laboratory,
    /// Visits to conclude.
    Doctor,
    /// Referrals to follow up.
    Referrals,
    /// Enrolled kiosks.
    Kiosks,
    /// A booked day before it happens.
    Simulation,
    /// How well the times that people were told were kept.
    Promises,
    /// Reports printed together.
    Papers,
    /// Reports for employers.
    Companies,
    /// The board of the waiting room.
    Board,
}

impl Place {
    const ALL: [Self; 13] = [
        Self::Today,
        Self::Book,
        Self::Payments,
        Self::Stations,
        Self::Laboratory,
        Self::Doctor,
        Self::Referrals,
        Self::Kiosks,
        Self::Simulation,
        Self::Promises,
        Self::Papers,
        Self::Companies,
        Self::Board,
    ];

    /// Where it is.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Today => "/staff/today",
            Self::Book => "/staff/bookings/new",
            Self::Payments => "/staff/payments",
            Self::Stations => "/staff/stations",
            Self::Laboratory => "/staff/laboratory",
            Self::Doctor => "/staff/doctor",
            Self::Referrals => "/staff/referrals",
            Self::Kiosks => "/staff/kiosks",
            Self::Simulation => "/staff/simulation",
            Self::Promises => "/staff/promises",
            Self::Papers => "/staff/papers",
            Self::Companies => "/staff/companies",
            Self::Board => "/board",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Today => "staff-place-today",
            Self::Book => "staff-place-book",
            Self::Payments => "staff-place-payments",
            Self::Stations => "staff-place-stations",
            Self::Laboratory => "staff-place-laboratory",
            Self::Doctor => "staff-place-doctor",
            Self::Referrals => "staff-place-referrals",
            Self::Kiosks => "staff-place-kiosks",
            Self::Simulation => "staff-place-simulation",
            Self::Promises => "staff-place-promises",
            Self::Papers => "staff-place-papers",
            Self::Companies => "staff-place-companies",
            Self::Board => "staff-place-board",
        }
    }

    /// Whether somebody has business there.
    pub fn is_open_to(self, actor: &Actor) -> bool {
        match self {
            Self::Today => actor.may(Permission::SeeDay),
            Self::Book => actor.may(Permission::Book),
            Self::Payments => actor.may(Permission::TakePayments),
            Self::Stations => actor.may(Permission::WorkStation),
            Self::Laboratory => {
                actor.may(Permission::ImportResults) || actor.may(Permission::AcknowledgeCriticals)
            }
            Self::Doctor => actor.may(Permission::Sign),
            Self::Referrals => actor.may(Permission::FollowReferrals),
            Self::Kiosks => actor.may(Permission::ManageDevices),
            Self::Simulation => actor.may(Permission::Simulate),
            Self::Promises => actor.may(Permission::SeeFigures),
            Self::Papers => actor.may(Permission::PrintBatch),
            Self::Companies => actor.may(Permission::ReportToCompanies),
            Self::Board => actor.may(Permission::SeeBoard),
        }
    }

    /// Where somebody begins: the place that their role is there for.
    pub fn home(actor: &Actor) -> Self {
        [Self::Doctor, Self::Referrals, Self::Kiosks]
            .into_iter()
            .chain([Self::Laboratory, Self::Book])
            .find(|place| place.is_open_to(actor))
            .map_or_else(
                || if actor.may(Permission::WorkStation) { Self::Stations } else { Self::Today },
                |place| if place == Self::Book { Self::Today } else { place },
            )
    }
}

/// A line of the navigation.
pub(crate) struct PlaceLine {
    /// Where it leads.
    pub path: &'static str,
    /// Its name.
    pub label: String,
    /// What is open there; `None` where nothing is counted or nothing is open.
    pub count: Option<u32>,
    /// Something there should not wait.
    pub urgent: bool,
    /// The reader is there.
    pub here: bool,
}

/// The frame.
pub(crate) struct Shell {
    /// Texts for the reader.
    pub t: Texts,
    /// Title of the page; never a person.
    pub title: String,
    /// The centre's name.
    pub centre: String,
    /// The people here are invented.
    pub is_demonstration: bool,
    /// The reader's name.
    pub user: String,
    /// The reader's role.
    pub role: String,
    /// The places.
    pub places: Vec<PlaceLine>,
    /// Where the reader is, for the language switch.
    pub path: String,
    /// Languages: tag, own name, chosen.
    pub languages: Vec<(Language, String, bool)>,
    /// What the last action did.
    pub notice: Option<String>,
    /// The kinds of changes that this page shows; see `live.js`.
    pub live: String,
}

impl Shell {
    /// The frame around a page of this place and title, refreshed on changes of these kinds.
    pub async fn new(
        state: &AppState,
        reader: &Reader,
        here: Option<Place>,
        title: String,
        live: &str,
    ) -> Self {
        let t = reader.t;
        let counts = Counts::load(state, &reader.actor).await;
        let places = Place::ALL.into_iter().filter(|place| place.is_open_to(&reader.actor)).map(|place| {
            let (count, urgent) = counts.of(place);
            PlaceLine {
                path: place.path(),
                label: t.get(place.key()),
                count: count.filter(|n| *n > 0),
                urgent: urgent && count.is_some_and(|n| n > 0),
                here: here == Some(place),
            }
        });
        let places = places.collect();
        let (role, user) = reader.staff().map_or_else(Default::default, |(role, name)| {
            (t.word("staff-role-", role.as_str()), name.to_owned())
        });
        Self {
            t,
            title,
            centre: state.centre.name.clone(),
            is_demonstration: state.centre.is_demonstration,
            user,
            role,
            places,
            path: reader.path.clone(),
            languages: languages(t),
            notice: reader.notice.as_deref().map(|key| t.get(key)),
            live: live.to_owned(),
        }
    }
}

/// Every language in its own name, and which is chosen.
pub(crate) fn languages(t: Texts) -> Vec<(Language, String, bool)> {
    Language::ALL.into_iter().map(|lang| (lang, t.language(lang), lang == t.lang)).collect()
}

#[derive(Default)]
struct Counts {
    walking: Option<u32>,
    to_conclude: Option<u32>,
    waiting: Option<u32>,
    laboratory: Option<u32>,
    criticals: bool,
    referrals: Option<u32>,
    overdue: bool,
    transfers: Option<u32>,
}

impl Counts {
    /// Counts what the reader may see. A count that cannot be had is left out: the page matters more.
    async fn load(state: &AppState, actor: &Actor) -> Self {
        let mut counts = Self::default();
        if actor.may(Permission::SeeDay)
            && let Ok(list) = app::visit::list(state, actor, state.clock.today()).await
        {
            let in_state = |wanted| list.visits.iter().filter(|v| v.state == wanted).count();
            counts.walking = u32::try_from(in_state(VisitState::Open)).ok();
            counts.to_conclude = u32::try_from(in_state(VisitState::Examined)).ok();
        }
        if actor.may(Permission::WorkStation)
            && let Ok(list) = app::station::list(state, actor).await
        {
            counts.waiting = Some(list.stations.iter().map(|s| s.waiting).sum());
        }
        if actor.may(Permission::TakePayments)
            && let Ok(open) = app::payment::open_transfers(state, actor).await
        {
            counts.transfers = u32::try_from(open.len()).ok();
        }
        let mut open = 0;
        if actor.may(Permission::AcknowledgeCriticals)
            && let Ok(list) = app::critical::list(state, actor).await
        {
            counts.criticals = !list.criticals.is_empty();
            open += list.criticals.len();
        }
        if actor.may(Permission::ImportResults)
            && let Ok(list) = app::lab_message::unmatched(state, actor).await
        {
            open += list.unmatched.len();
        }
        counts.laboratory = u32::try_from(open).ok();
        if actor.may(Permission::FollowReferrals)
            && let Ok(list) = app::referral::list(state, actor).await
        {
            counts.overdue = list.referrals.iter().any(|r| r.overdue);
            counts.referrals = u32::try_from(list.referrals.len()).ok();
        }
        counts
    }

    const fn of(&self, place: Place) -> (Option<u32>, bool) {
        match place {
            Place::Today => (self.walking, false),
            Place::Payments => (self.transfers, true),
            Place::Stations => (self.waiting, false),
            Place::Laboratory => (self.laboratory, self.criticals),
            Place::Doctor => (self.to_conclude, false),
            Place::Referrals => (self.referrals, self.overdue),
            Place::Book
            | Place::Kiosks
            | Place::Simulation
            | Place::Promises
            | Place::Papers
            | Place::Companies
            | Place::Board => (None, false),
        }
    }
}
