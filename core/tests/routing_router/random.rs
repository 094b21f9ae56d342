//! Days to try the rules on, by number.

use crate::dice::Dice;
use checkup_core::routing::simulate::{Day, Kind, Shape, invent};

/// Day number `n`: of any kind, three in four of them wild; most are small, one in 128 has up to 40 people.
pub(crate) fn day(n: u64) -> Day {
    let mut dice = Dice(n);
    let wild = !n.is_multiple_of(4);
    let kind = if wild { Kind::Wild } else { Kind::ALL[dice.below(Kind::ALL.len())] };
    let more = if n % 128 == 1 { 38 } else { 3 + 2 * usize::from(wild) };
    invent(n, &Shape { people: u16::try_from(3 + dice.below(more)).unwrap(), kind })
}
