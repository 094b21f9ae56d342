//! Who may do what: one table of permissions by role. Whatever is not named here is refused.

use checkup_core::api::session::Role;

/// Something that needs a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Make and see bookings.
    Book,
    /// Identify at the kiosk or the desk, and check in.
    CheckIn,
    /// See the day's list.
    SeeDay,
    /// See everything about one visit: answers, results, conclusion.
    SeeChart,
    /// See names in full; others see them masked.
    SeeNames,
    /// See and move the queues of stations.
    WorkStation,
    /// See the board.
    SeeBoard,
    /// Collect and reject specimens.
    Collect,
    /// Enter values.
    EnterResults,
    /// Import laboratory files and clear the unmatched list.
    ImportResults,
    /// See open critical values and note that they were read back.
    AcknowledgeCriticals,
    /// Sign conclusions.
    Sign,
    /// Issue referrals.
    Refer,
    /// Follow referrals up.
    FollowReferrals,
    /// Print signed reports.
    Print,
    /// Have a company's reports printed together.
    PrintBatch,
    /// Enrol and revoke kiosks.
    ManageDevices,
    /// Try booked days out before they happen.
    Simulate,
    /// Choose where a person goes next, and let one go home early.
    SendOn,
    /// Open and close rooms.
    ManageRooms,
    /// See how well the centre does.
    SeeFigures,
    /// Take money, and see to transfers that fit nothing.
    TakePayments,
    /// Call staff to a kiosk.
    AskForHelp,
    /// See to what waits for the desk.
    ServeDesk,
    /// Keep the day's bookings, to go on without the server.
    KeepBookings,
    /// See what a visit rests on, with the signature.
    SeeConsents,
    /// Note that a person took a consent back.
    WithdrawConsent,
    /// Print figures about an employer's people; they name nobody.
    ReportToCompanies,
    /// Print for an employer who is fit for which work, of those who agreed.
    ListFitness,
}

impl Permission {
    /// Every permission.
    pub const ALL: [Self; 29] = [
        Self::Book,
        Self::CheckIn,
        Self::SeeDay,
        Self::SeeChart,
        Self::SeeNames,
        Self::WorkStation,
        Self::SeeBoard,
        Self::Collect,
        Self::EnterResults,
        Self::ImportResults,
        Self::AcknowledgeCriticals,
        Self::Sign,
        Self::Refer,
        Self::FollowReferrals,
        Self::Print,
        Self::PrintBatch,
        Self::ManageDevices,
        Self::Simulate,
        Self::SendOn,
        Self::ManageRooms,
        Self::SeeFigures,
        Self::AskForHelp,
        Self::ServeDesk,
        Self::KeepBookings,
        Self::TakePayments,
        Self::SeeConsents,
        Self::WithdrawConsent,
        Self::ReportToCompanies,
        Self::ListFitness,
    ];

    /// Whether a role holds it.
    pub const fn is_held_by(self, role: Role) -> bool {
        use Role::{Administrator, Doctor, Laboratory, Manager, Reception, Referral, Station};
        match self {
            Self::Book | Self::CheckIn | Self::ServeDesk | Self::TakePayments | Self::WithdrawConsent => {
                matches!(role, Reception)
            }
            Self::SeeConsents => matches!(role, Reception | Doctor),
            Self::SeeDay => !matches!(role, Administrator),
            Self::SeeBoard => true,
            Self::SeeChart => matches!(role, Doctor | Laboratory | Referral),
            Self::SeeNames => matches!(role, Reception | Station | Laboratory | Doctor | Referral),
            Self::WorkStation | Self::SendOn => matches!(role, Station | Reception | Doctor),
            Self::ManageRooms => matches!(role, Station | Reception | Doctor | Manager),
            Self::Collect | Self::EnterResults => matches!(role, Station | Doctor),
            Self::ImportResults => matches!(role, Laboratory),
            Self::AcknowledgeCriticals => matches!(role, Laboratory | Doctor),
            Self::Sign | Self::Refer => matches!(role, Doctor),
            Self::FollowReferrals => matches!(role, Referral | Doctor),
            Self::Print => matches!(role, Reception | Doctor | Manager | Referral),
            Self::ManageDevices => matches!(role, Administrator),
            Self::Simulate | Self::SeeFigures | Self::PrintBatch | Self::ListFitness => {
                matches!(role, Manager)
            }
            Self::ReportToCompanies => matches!(role, Manager | Administrator),
            // A key for a device: no person needs it.
            Self::AskForHelp | Self::KeepBookings => false,
        }
    }

    /// Whether an enrolled kiosk holds it.
    pub const fn is_held_by_kiosk(self) -> bool {
        matches!(self, Self::CheckIn | Self::SeeBoard | Self::AskForHelp | Self::KeepBookings)
    }
}
