//! For which work a class is enough (part IV of the decision). Many trades have standards of their own besides.

use crate::catalog::tokens;
use crate::judgement::HealthClass;

tokens! {
    /// Kind of work, as far as the decision tells it apart.
    Job {
        /// Work without a demand of its own.
        Ordinary = "ordinary",
        /// Mainly heavy manual labour.
        HeavyManual = "heavy-manual",
        /// Driving vehicles, operating machines, and hazardous or especially heavy work.
        Hazardous = "hazardous",
    }
}

impl Job {
    /// The worst class that is enough; `None` where a council decides by the person's disability (part IV, 2.2).
    pub const fn worst_allowed(self) -> Option<HealthClass> {
        match self {
            Self::Ordinary => None,
            Self::HeavyManual => Some(HealthClass::III),
            Self::Hazardous => Some(HealthClass::II),
        }
    }
}

/// Whether a class is enough for a kind of work.
///
/// ```
/// use checkup_core::judgement::{HealthClass, Job, fit_for};
/// assert!(fit_for(HealthClass::III, Job::HeavyManual) && !fit_for(HealthClass::III, Job::Hazardous));
/// ```
pub fn fit_for(class: HealthClass, job: Job) -> bool {
    job.worst_allowed().is_none_or(|worst| class <= worst)
}
