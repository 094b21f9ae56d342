//! What a reader of a report can work out about the cells that it does not show, computed exactly.
//!
//! The tables of a report are drawn as a network: a cell is an arc that carries its people, a sum is a node, and all
//! people run round once. What is printed is an arc whose number is known; every other choice of whole numbers that keeps
//! the nodes balanced is a company that the reader cannot tell from the true one. The least and the greatest number that
//! an arc can have are found by maximum flows (Ford and Fulkerson 1956; whole because the capacities are), and what must
//! be hidden besides a small cell by cheapest paths (the cell suppression of Cox 1980 and Castro 2012).

use std::collections::VecDeque;

/// Fewer people than this are a small cell: the rule of D2.
pub const SMALL: u32 = 5;

/// A place among the nodes.
pub type Node = usize;
/// A place among the arcs.
pub type ArcId = usize;

/// A cell.
#[derive(Clone, Debug)]
struct Arc {
    from: Node,
    to: Node,
    people: u32,
    /// People of the cell whose class the employer knows by their consent.
    shared: u32,
    /// Printed.
    shown: bool,
    /// Never hidden, since other tables need it or everybody knows it.
    pinned: bool,
    /// The employer counts these people without us: how many there are of an age or a sex.
    counted: bool,
    /// No table prints it.
    unprinted: bool,
    /// What hiding it costs the reader.
    price: u32,
}

/// What somebody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knows {
    /// What is printed.
    Paper,
    /// That, the age and sex of everybody, and the class of all who share it.
    Staff,
}

/// The tables of one report.
#[derive(Clone, Debug, Default)]
pub struct Network {
    nodes: usize,
    arcs: Vec<Arc>,
}

/// A condition on one arc.
#[derive(Clone, Copy, Debug)]
enum Need {
    /// It could be so many.
    Reaches(ArcId, u32),
    /// It could be fewer than it is.
    Falls(ArcId),
    /// It could be another number than it is.
    Moves(ArcId),
}

impl Network {
    /// A new node.
    pub const fn node(&mut self) -> Node {
        self.nodes += 1;
        self.nodes - 1
    }

    /// A new cell between two nodes, printed until [`Network::protect`] decides otherwise.
    pub fn cell(&mut self, from: Node, to: Node, people: u32, price: u32) -> ArcId {
        let arc = Arc {
            from,
            to,
            people,
            shared: 0,
            shown: true,
            pinned: false,
            counted: false,
            unprinted: false,
            price: price.saturating_add(people),
        };
        self.arcs.push(arc);
        self.arcs.len() - 1
    }

    /// Notes how many of the cell the employer knows by consent.
    pub fn share(&mut self, cell: ArcId, people: u32) {
        if let Some(arc) = self.arcs.get_mut(cell) {
            arc.shared = people.min(arc.people);
        }
    }

    /// The employer can count these people by themselves.
    pub fn counted(&mut self, cell: ArcId) {
        if let Some(arc) = self.arcs.get_mut(cell) {
            arc.counted = true;
        }
    }

    /// The cell is printed whatever else is.
    pub fn pin(&mut self, cell: ArcId) {
        if let Some(arc) = self.arcs.get_mut(cell) {
            arc.pinned = true;
        }
    }

    /// No table prints the cell.
    pub fn leave_out(&mut self, cell: ArcId) {
        if let Some(arc) = self.arcs.get_mut(cell) {
            arc.unprinted = true;
            arc.shown = false;
        }
    }

    /// What is printed in the cell.
    pub fn printed(&self, cell: ArcId) -> Option<u32> {
        self.arcs.get(cell).filter(|arc| arc.shown).map(|arc| arc.people)
    }

    /// The least and the greatest number of people that a cell can have for somebody who knows so much.
    pub fn range(&self, cell: ArcId, knows: Knows) -> (u32, u32) {
        let Some(arc) = self.arcs.get(cell) else { return (0, 0) };
        if fixed(arc, knows) {
            return (arc.people, arc.people);
        }
        let (more, _) = self.flow(arc.to, arc.from, cell, knows, u32::MAX);
        let spare = arc.people.saturating_sub(least(arc, knows));
        let (fewer, _) = self.flow(arc.from, arc.to, cell, knows, spare);
        (arc.people - fewer.min(spare), arc.people.saturating_add(more))
    }

    /// Hides what must be hidden. `cells` are those that tell something about people, each with the cell that counts all
    /// of its column, if it is part of one. Afterwards
    ///
    /// - on paper no cell of 1 to 4 people can be told from one of five or more, and none is everybody of its column for
    ///   sure;
    /// - whoever knows the staff and the shared classes besides cannot work out the number of any 1 to 4 people who did
    ///   not share, nor that all of a column who did not share are of one kind.
    ///
    /// False if that cannot be: then the table must not be printed.
    #[must_use]
    pub fn protect(&mut self, cells: &[(ArcId, Option<ArcId>)]) -> bool {
        let mut needs = Vec::new();
        for &(cell, column) in cells {
            let Some(arc) = self.arcs.get(cell) else { continue };
            let column = column.and_then(|column| self.arcs.get(column));
            let all = column.map_or((u32::MAX, u32::MAX), |c| (c.people, c.people - c.shared));
            let alone = arc.people - arc.shared;
            if (1..SMALL).contains(&arc.people) {
                needs.push((Need::Reaches(cell, SMALL), Knows::Paper));
            }
            if arc.people > 0 && arc.people == all.0 {
                // Were all the others known to be empty, the kind of everybody would be known even where their number is not.
                let other = self.cheapest_beside(cell, cells);
                let need = other.map_or(Need::Falls(cell), |other| Need::Reaches(other, 1));
                needs.push((need, Knows::Paper));
            }
            if arc.counted {
                continue;
            }
            if alone > 0 && alone == all.1 {
                needs.push((Need::Falls(cell), Knows::Staff));
            } else if (1..SMALL).contains(&alone) {
                needs.push((Need::Moves(cell), Knows::Staff));
            }
        }
        // Hiding more never narrows what is possible, so that what one condition gained the next one keeps.
        if !needs.iter().all(|&(need, knows)| self.satisfy(need, knows)) {
            return false;
        }
        self.give_back(&needs);
        true
    }

    /// The cell of the same column that is hidden most cheaply.
    fn cheapest_beside(&self, cell: ArcId, cells: &[(ArcId, Option<ArcId>)]) -> Option<ArcId> {
        let column = cells.iter().find(|(id, _)| *id == cell)?.1?;
        let beside = cells.iter().filter(|(id, of)| *id != cell && *of == Some(column));
        let free =
            beside.filter(|(id, _)| self.arcs.get(*id).is_some_and(|arc| !arc.pinned && !arc.unprinted));
        free.map(|(id, _)| *id).min_by_key(|id| self.arcs.get(*id).map_or(u32::MAX, |arc| arc.price))
    }

    /// Shows again what later conditions made needless to hide: what costs most first.
    fn give_back(&mut self, needs: &[(Need, Knows)]) {
        let mut hidden: Vec<ArcId> = (0..self.arcs.len())
            .filter(|&id| self.arcs.get(id).is_some_and(|arc| !arc.shown && !arc.unprinted))
            .collect();
        hidden.sort_by_key(|&id| std::cmp::Reverse(self.arcs.get(id).map_or(0, |arc| arc.price)));
        for id in hidden {
            self.show(id, true);
            if !needs.iter().all(|&(need, knows)| self.is_met(need, knows)) {
                self.show(id, false);
            }
        }
    }

    fn show(&mut self, cell: ArcId, shown: bool) {
        if let Some(arc) = self.arcs.get_mut(cell) {
            arc.shown = shown;
        }
    }

    fn is_met(&self, need: Need, knows: Knows) -> bool {
        let (Need::Reaches(cell, _) | Need::Falls(cell) | Need::Moves(cell)) = need;
        let Some(arc) = self.arcs.get(cell).filter(|arc| !fixed(arc, knows)) else { return false };
        let up = |most| self.flow(arc.to, arc.from, cell, knows, most).0;
        let down = || {
            let spare = arc.people.saturating_sub(least(arc, knows)).min(1);
            self.flow(arc.from, arc.to, cell, knows, spare).0
        };
        match need {
            Need::Reaches(_, many) => {
                let lacking = many.saturating_sub(arc.people);
                up(lacking) >= lacking
            }
            Need::Falls(_) => down() > 0,
            Need::Moves(_) => up(1) > 0 || down() > 0,
        }
    }

    fn satisfy(&mut self, need: Need, knows: Knows) -> bool {
        let (Need::Reaches(cell, _) | Need::Falls(cell) | Need::Moves(cell)) = need;
        // Hidden in any case; a pinned or counted one cannot vary for whoever knows it.
        match self.arcs.get_mut(cell) {
            Some(arc) if !arc.pinned => arc.shown = false,
            _ => return false,
        }
        loop {
            let Some(arc) = self.arcs.get(cell).cloned() else { return false };
            let (low, high) = self.range(cell, knows);
            let upwards = match need {
                Need::Reaches(_, many) if high >= many => return true,
                Need::Falls(_) if low < arc.people => return true,
                Need::Moves(_) if low < high => return true,
                Need::Reaches(..) => true,
                Need::Falls(_) => false,
                Need::Moves(_) => arc.people - arc.shared < 2,
            };
            let (from, to) = if upwards { (arc.to, arc.from) } else { (arc.from, arc.to) };
            let path = match self.cheapest(from, to, cell, knows) {
                None if matches!(need, Need::Moves(_)) => self.cheapest(to, from, cell, knows),
                found => found,
            };
            let Some(path) = path else { return false };
            let mut hid = false;
            for step in path {
                if let Some(arc) = self.arcs.get_mut(step) {
                    hid |= arc.shown;
                    arc.shown = false;
                }
            }
            if !hid {
                return false;
            }
        }
    }

    /// How much an arc can still carry forwards and backwards.
    fn room(arc: &Arc, knows: Knows) -> (u32, u32) {
        if fixed(arc, knows) { (0, 0) } else { (u32::MAX, arc.people.saturating_sub(least(arc, knows))) }
    }

    /// The greatest flow from one node to another through what is not known, without one arc and up to `most`, and the
    /// room that it leaves.
    fn flow(&self, from: Node, to: Node, without: ArcId, knows: Knows, most: u32) -> (u32, Vec<(u32, u32)>) {
        let mut rooms: Vec<(u32, u32)> = self.arcs.iter().map(|arc| Self::room(arc, knows)).collect();
        if let Some(room) = rooms.get_mut(without) {
            *room = (0, 0);
        }
        let mut total = 0_u32;
        while total < most {
            let Some(path) = self.path(from, to, &rooms) else { break };
            let narrow = path
                .iter()
                .filter_map(|&(arc, forwards)| {
                    rooms.get(arc).map(|room| if forwards { room.0 } else { room.1 })
                })
                .min()
                .unwrap_or(0);
            if narrow == 0 {
                break;
            }
            for (arc, forwards) in path {
                if let Some((ahead, back)) = rooms.get_mut(arc) {
                    let (taken, given) = if forwards { (ahead, back) } else { (back, ahead) };
                    if *taken != u32::MAX {
                        *taken -= narrow;
                    }
                    *given = given.saturating_add(narrow);
                }
            }
            total = total.saturating_add(narrow);
        }
        (total.min(most), rooms)
    }

    /// A path with room, the one with the fewest arcs.
    fn path(&self, from: Node, to: Node, rooms: &[(u32, u32)]) -> Option<Vec<(ArcId, bool)>> {
        let mut came: Vec<Option<(ArcId, bool)>> = vec![None; self.nodes];
        let mut seen = vec![false; self.nodes];
        *seen.get_mut(from)? = true;
        let mut queue = VecDeque::from([from]);
        while let Some(here) = queue.pop_front() {
            for (id, (arc, room)) in self.arcs.iter().zip(rooms).enumerate() {
                for (start, end, free, forwards) in
                    [(arc.from, arc.to, room.0, true), (arc.to, arc.from, room.1, false)]
                {
                    if start == here
                        && free > 0
                        && let Some(known) = seen.get_mut(end)
                        && !*known
                    {
                        *known = true;
                        *came.get_mut(end)? = Some((id, forwards));
                        queue.push_back(end);
                    }
                }
            }
        }
        self.walk_back(from, to, &came)
    }

    fn walk_back(&self, from: Node, to: Node, came: &[Option<(ArcId, bool)>]) -> Option<Vec<(ArcId, bool)>> {
        let mut path = Vec::new();
        let mut here = to;
        while here != from {
            let (id, forwards) = (*came.get(here)?)?;
            let arc = self.arcs.get(id)?;
            path.push((id, forwards));
            here = if forwards { arc.from } else { arc.to };
        }
        Some(path)
    }

    /// The arcs to hide, so that one more person can run from one node to another than what is hidden already lets: the
    /// cheapest of all paths.
    fn cheapest(&self, from: Node, to: Node, without: ArcId, knows: Knows) -> Option<Vec<ArcId>> {
        let (_, rooms) = self.flow(from, to, without, knows, u32::MAX);
        let mut cost: Vec<Option<u64>> = vec![None; self.nodes];
        let mut came: Vec<Option<(ArcId, bool)>> = vec![None; self.nodes];
        *cost.get_mut(from)? = Some(0);
        // Bellman and Ford: some dozen nodes.
        for _ in 0..self.nodes {
            for ((id, arc), &(ahead, back)) in self.arcs.iter().enumerate().zip(&rooms) {
                let known = knows == Knows::Staff && arc.counted;
                if id == without || arc.pinned || known {
                    continue;
                }
                let (price, ahead, back) = if arc.shown {
                    (u64::from(arc.price) + 1, true, arc.people > least(arc, knows))
                } else {
                    (0, ahead > 0, back > 0)
                };
                for (start, end, open, forwards) in
                    [(arc.from, arc.to, ahead, true), (arc.to, arc.from, back, false)]
                {
                    let Some(Some(so_far)) = cost.get(start).copied() else { continue };
                    let through = so_far + price;
                    if open && cost.get(end).copied().flatten().is_none_or(|known| through < known) {
                        *cost.get_mut(end)? = Some(through);
                        *came.get_mut(end)? = Some((id, forwards));
                    }
                }
            }
        }
        cost.get(to).copied().flatten()?;
        let path = self.walk_back(from, to, &came)?;
        Some(path.into_iter().map(|(id, _)| id).collect())
    }
}

const fn fixed(arc: &Arc, knows: Knows) -> bool {
    arc.shown || arc.pinned || (arc.counted && matches!(knows, Knows::Staff))
}

const fn least(arc: &Arc, knows: Knows) -> u32 {
    match knows {
        Knows::Paper => 0,
        Knows::Staff => arc.shared,
    }
}
