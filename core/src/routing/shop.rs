//! The open shop: jobs that each need every machine once, in any order, without interruption. A centre on a day without
//! precedences, walking and late arrivals is one, and its instances are what the literature measures planners with.
//!
//! Two searches, one after the other, both by local changes that are kept if they are not much worse (threshold
//! accepting, Dueck and Scheuer 1990, with a threshold that is drawn and falls):
//!
//! 1. Over dense plans, where no machine is idle while a job waits for it: of all pairs of idle job and machine, the one
//!    with the most work left on both sides begins, plus a preference of each operation; the preferences are searched.
//!    Nearly always enough for large shops, whose best plans are dense.
//! 2. Over sequences of all operations, each put into the first gap of its job and machine that holds it. The best plan is
//!    among these, and small shops need it.
//!
//! What is compared is not only when the last thing is over but by how much each job and machine is over the bound: so a
//! plan with one late machine is better than a plan with five.
#![allow(clippy::indexing_slicing)] // every index is an operation, a job or a machine of the shop that is planned

/// How long a plan may be improved.
pub struct Budget<'a> {
    /// Plans to make in all.
    pub tries: u64,
    /// Asked now and then: `true` ends the search. Where somebody waits, it looks at a clock; there is none in here.
    pub stop: &'a mut dyn FnMut() -> bool,
}

impl std::fmt::Debug for Budget<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Budget").field("tries", &self.tries).finish_non_exhaustive()
    }
}

/// A plan of an open shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShopPlan {
    /// When everything is over.
    pub makespan: u64,
    /// When each operation begins: a row a job, a column a machine.
    pub starts: Vec<Vec<u64>>,
}

/// How often the clock is asked, in tries.
const LOOK: u64 = 16;

/// The threshold starts again from there when it has fallen to this part of it.
const TIGHT: f64 = 0.01;

/// The natural logarithm of that, and the tries for each operation in which it falls so far.
const FALL: f64 = 4.6;
const ROUND: f64 = 80.0;

/// Before this no plan is over: the longest job, or the busiest machine.
pub fn shop_bound(durations: &[Vec<u32>]) -> u64 {
    let jobs = durations.iter().map(|job| job.iter().map(|lasts| u64::from(*lasts)).sum()).max();
    let machines = durations.iter().map(Vec::len).max().unwrap_or_default();
    let machine =
        |m: usize| durations.iter().filter_map(|job| job.get(m)).map(|lasts| u64::from(*lasts)).sum();
    jobs.unwrap_or(0).max((0..machines).map(machine).max().unwrap_or(0))
}

/// Plans an open shop: a row a job, a column a machine; a duration of zero, or one that is not there, is nothing to do.
/// The same durations and tries give the same plan on every machine.
///
/// ```
/// use checkup_core::routing::shop::{Budget, plan_shop, shop_bound};
/// let durations = [vec![54, 34, 61, 2], vec![15, 70, 89, 9], vec![38, 19, 28, 87], vec![95, 34, 7, 29]];
/// let plan = plan_shop(&durations, Budget { tries: 20_000, stop: &mut || false });
/// assert!(plan.makespan >= shop_bound(&durations));
/// assert!(plan.makespan * 100 <= shop_bound(&durations) * 108);
/// ```
pub fn plan_shop(durations: &[Vec<u32>], mut budget: Budget<'_>) -> ShopPlan {
    let shop = Shop::new(durations);
    let mut best = Best { makespan: u64::MAX, starts: vec![0; shop.lasts.len()] };
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let n = shop.ops.len() as u64;
    // Small shops have few dense plans, and the best one is seldom among them.
    let dense = budget.tries.min(n.saturating_mul(n).saturating_mul(n));
    let tried = shop.search(&mut Dense::new(&shop), &mut best, &mut dice, dense, &mut budget);
    if let Some(tried) = tried {
        let sequence = &mut Sequence::new(&shop, &best);
        let left = budget.tries - tried;
        shop.search(sequence, &mut best, &mut dice, left, &mut budget);
    }
    let rows = best.starts.chunks(shop.machines.max(1)).map(<[u64]>::to_vec);
    let mut starts: Vec<Vec<u64>> = rows.collect();
    starts.resize(durations.len(), Vec::new());
    ShopPlan { makespan: best.makespan, starts }
}

/// xorshift64* (Vigna 2016): numbers that look drawn and are the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, sides: usize) -> usize {
        usize::try_from((self.roll() >> 33) % (sides.max(1) as u64)).unwrap_or_default()
    }

    /// From 0 up to, but not including, 1.
    #[allow(clippy::cast_precision_loss)] // 53 bits fit
    fn fraction(&mut self) -> f64 {
        (self.roll() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Exponential with mean 1, to a few parts in a hundred: between powers of two the logarithm is taken as straight.
    fn exponential(&mut self) -> f64 {
        std::f64::consts::LN_2 * (f64::from(self.roll().leading_zeros()) + 1.0 - self.fraction())
    }
}

/// What is to be planned. Operation `job * machines + machine` lasts `lasts` of it.
struct Shop {
    jobs: usize,
    machines: usize,
    lasts: Vec<u64>,
    /// Operations that last at all.
    ops: Vec<usize>,
    /// Work of each job and on each machine.
    of_job: Vec<u64>,
    of_machine: Vec<u64>,
    bound: u64,
    mean: u64,
}

/// The best plan so far.
struct Best {
    makespan: u64,
    starts: Vec<u64>,
}

impl Best {
    fn keep(&mut self, plan: &Timetable) {
        let makespan = plan.makespan();
        if makespan < self.makespan {
            self.makespan = makespan;
            self.starts.clone_from(&plan.starts);
        }
    }
}

/// When each operation begins and when each job and machine is done.
struct Timetable {
    starts: Vec<u64>,
    job_free: Vec<u64>,
    machine_free: Vec<u64>,
}

impl Timetable {
    fn new(shop: &Shop) -> Self {
        Self {
            starts: vec![0; shop.lasts.len()],
            job_free: vec![0; shop.jobs],
            machine_free: vec![0; shop.machines],
        }
    }

    fn makespan(&self) -> u64 {
        self.machine_free.iter().copied().max().unwrap_or(0)
    }

    /// By how much the jobs and machines are over the bound, as the root of the sum of the squares.
    #[allow(clippy::cast_precision_loss)] // sums of durations
    fn excess(&self, bound: u64) -> f64 {
        let over = |done: &u64| {
            let over = done.saturating_sub(bound) as f64;
            over * over
        };
        self.job_free.iter().chain(&self.machine_free).map(over).sum::<f64>().sqrt()
    }
}

/// A space of plans to search.
trait Plans {
    /// Makes the plan.
    fn time(&mut self, shop: &Shop);
    /// The plan that was made.
    fn timetable(&self) -> &Timetable;
    /// Changes a little.
    fn change(&mut self, shop: &Shop, dice: &mut Dice);
    /// Takes the last change back.
    fn restore(&mut self);
    /// The threshold at the start, as a part of the mean duration.
    fn loose(&self) -> f64;
}

impl Shop {
    fn new(durations: &[Vec<u32>]) -> Self {
        let machines = durations.iter().map(Vec::len).max().unwrap_or_default();
        let row = |job: &Vec<u32>| -> Vec<u64> {
            (0..machines).map(|m| job.get(m).copied().map_or(0, u64::from)).collect()
        };
        let lasts: Vec<u64> = durations.iter().flat_map(row).collect();
        let ops: Vec<usize> = (0..lasts.len()).filter(|op| lasts[*op] > 0).collect();
        let (mut of_job, mut of_machine) = (vec![0; durations.len()], vec![0; machines]);
        for op in &ops {
            of_job[op / machines] += lasts[*op];
            of_machine[op % machines] += lasts[*op];
        }
        let mean = (lasts.iter().sum::<u64>() / (ops.len() as u64).max(1)).max(1);
        let bound = shop_bound(durations);
        Self { jobs: durations.len(), machines, lasts, ops, of_job, of_machine, bound, mean }
    }

    /// Searches; how many plans were made, or `None` if the time is over or no plan can be better.
    #[allow(clippy::cast_precision_loss)] // durations and tries
    fn search(
        &self,
        plans: &mut impl Plans,
        best: &mut Best,
        dice: &mut Dice,
        tries: u64,
        budget: &mut Budget<'_>,
    ) -> Option<u64> {
        let start = plans.loose() * self.mean as f64;
        let fall = 1.0 - FALL / (ROUND * self.ops.len().max(1) as f64);
        let mut threshold = start;
        plans.time(self);
        let mut kept = plans.timetable().excess(self.bound);
        best.keep(plans.timetable());
        for tried in 0..tries {
            if best.makespan <= self.bound || (tried % LOOK == 0 && (budget.stop)()) {
                return None;
            }
            plans.change(self, dice);
            plans.time(self);
            best.keep(plans.timetable());
            let excess = plans.timetable().excess(self.bound);
            if excess <= kept + threshold * dice.exponential() {
                kept = excess;
            } else {
                plans.restore();
            }
            threshold *= fall;
            if threshold < TIGHT * start {
                threshold = start;
            }
        }
        Some(tries)
    }
}

/// Dense plans, by what is preferred.
struct Dense {
    preferred: Vec<i64>,
    /// Before the last change, the latest first.
    before: Vec<(usize, i64)>,
    plan: Timetable,
    job_left: Vec<u64>,
    machine_left: Vec<u64>,
    todo: Vec<bool>,
    idle_jobs: Vec<usize>,
    idle_machines: Vec<usize>,
    /// End, job and machine of what is under way.
    under_way: Vec<(u64, usize, usize)>,
}

impl Dense {
    /// The threshold at the start, as a part of the mean duration.
    const LOOSE: f64 = 2.5;

    fn new(shop: &Shop) -> Self {
        Self {
            preferred: vec![0; shop.lasts.len()],
            before: Vec::new(),
            plan: Timetable::new(shop),
            job_left: Vec::new(),
            machine_left: Vec::new(),
            todo: Vec::new(),
            idle_jobs: Vec::new(),
            idle_machines: Vec::new(),
            under_way: Vec::new(),
        }
    }

    /// The idle machine and job, as places in the lists, that go together best.
    fn pair(&self, shop: &Shop) -> Option<(usize, usize)> {
        let mut best = None;
        let mut most = i64::MIN;
        for (m, machine) in self.idle_machines.iter().enumerate() {
            for (j, job) in self.idle_jobs.iter().enumerate() {
                let op = job * shop.machines + machine;
                let weight =
                    (self.job_left[*job] + self.machine_left[*machine]).cast_signed() + self.preferred[op];
                if self.todo[op] && weight > most {
                    (best, most) = (Some((m, j)), weight);
                }
            }
        }
        best
    }

    /// Whatever ends at this moment is idle again, if anything is left for it.
    fn end(&mut self, now: u64) {
        let mut place = 0;
        while let Some((end, job, machine)) = self.under_way.get(place).copied() {
            if end > now {
                place += 1;
                continue;
            }
            self.under_way.swap_remove(place);
            if self.job_left[job] > 0 {
                self.idle_jobs.push(job);
            }
            if self.machine_left[machine] > 0 {
                self.idle_machines.push(machine);
            }
        }
    }
}

impl Plans for Dense {
    fn time(&mut self, shop: &Shop) {
        self.job_left.clone_from(&shop.of_job);
        self.machine_left.clone_from(&shop.of_machine);
        self.todo.clear();
        self.todo.extend(shop.lasts.iter().map(|lasts| *lasts > 0));
        self.idle_jobs.clear();
        self.idle_jobs.extend(0..shop.jobs);
        self.idle_machines.clear();
        self.idle_machines.extend(0..shop.machines);
        self.plan.job_free.fill(0);
        self.plan.machine_free.fill(0);
        let mut now = 0;
        loop {
            while let Some((m, j)) = self.pair(shop) {
                let (machine, job) = (self.idle_machines.swap_remove(m), self.idle_jobs.swap_remove(j));
                let op = job * shop.machines + machine;
                let end = now + shop.lasts[op];
                self.todo[op] = false;
                self.plan.starts[op] = now;
                (self.plan.job_free[job], self.plan.machine_free[machine]) = (end, end);
                self.job_left[job] -= shop.lasts[op];
                self.machine_left[machine] -= shop.lasts[op];
                self.under_way.push((end, job, machine));
            }
            let Some(next) = self.under_way.iter().map(|(end, _, _)| *end).min() else { break };
            now = next;
            self.end(now);
        }
    }

    fn timetable(&self) -> &Timetable {
        &self.plan
    }

    fn change(&mut self, shop: &Shop, dice: &mut Dice) {
        self.before.clear();
        let reach = usize::try_from(shop.mean).unwrap_or(usize::MAX - 1) + 1;
        for _ in 0..=dice.below(3) {
            let op = shop.ops[dice.below(shop.ops.len())];
            self.before.push((op, self.preferred[op]));
            // Two up, two down: likelier small than large.
            let [a, b, c, d] = [0; 4].map(|_: u8| i64::try_from(dice.below(reach)).unwrap_or(0));
            self.preferred[op] = a + b - c - d;
        }
    }

    fn restore(&mut self) {
        while let Some((op, preferred)) = self.before.pop() {
            self.preferred[op] = preferred;
        }
    }

    fn loose(&self) -> f64 {
        Self::LOOSE
    }
}

/// When one job or machine is busy: from and to, in order.
type Busy = Vec<(u64, u64)>;

/// Plans by sequence: each operation goes into the first gap that holds it.
struct Sequence {
    order: Vec<usize>,
    /// The last change: taken from there and put there.
    moved: (usize, usize),
    plan: Timetable,
    jobs: Vec<Busy>,
    machines: Vec<Busy>,
}

impl Sequence {
    /// The threshold at the start, as a part of the mean duration.
    const LOOSE: f64 = 0.35;

    fn new(shop: &Shop, best: &Best) -> Self {
        let mut order = shop.ops.clone();
        order.sort_by_key(|op| best.starts[*op]);
        Self {
            order,
            moved: (0, 0),
            plan: Timetable::new(shop),
            jobs: vec![Vec::new(); shop.jobs],
            machines: vec![Vec::new(); shop.machines],
        }
    }

    fn put(&mut self, from: usize, to: usize) {
        if from < to {
            self.order[from..=to].rotate_left(1);
        } else {
            self.order[to..=from].rotate_right(1);
        }
    }
}

/// The first moment from which both are free for so long.
fn gap(one: &[(u64, u64)], other: &[(u64, u64)], lasts: u64) -> u64 {
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    let mut from = 0;
    loop {
        let mut free = true;
        for busy in [&mut one, &mut other] {
            while let Some((begin, end)) = busy.peek() {
                if *end > from && *begin >= from + lasts {
                    break;
                }
                if *end > from {
                    from = *end;
                    free = false;
                }
                busy.next();
            }
        }
        if free {
            return from;
        }
    }
}

fn occupy(busy: &mut Busy, from: u64, to: u64) {
    let place = busy.iter().rposition(|(begin, _)| *begin < from).map_or(0, |before| before + 1);
    busy.insert(place, (from, to));
}

impl Plans for Sequence {
    fn time(&mut self, shop: &Shop) {
        for busy in self.jobs.iter_mut().chain(&mut self.machines) {
            busy.clear();
        }
        for op in &self.order {
            let (job, machine) = (op / shop.machines, op % shop.machines);
            let from = gap(&self.jobs[job], &self.machines[machine], shop.lasts[*op]);
            occupy(&mut self.jobs[job], from, from + shop.lasts[*op]);
            occupy(&mut self.machines[machine], from, from + shop.lasts[*op]);
            self.plan.starts[*op] = from;
        }
        let done = |busy: &Busy| busy.last().map_or(0, |(_, to)| *to);
        self.plan.job_free.clear();
        self.plan.job_free.extend(self.jobs.iter().map(done));
        self.plan.machine_free.clear();
        self.plan.machine_free.extend(self.machines.iter().map(done));
    }

    fn timetable(&self) -> &Timetable {
        &self.plan
    }

    fn change(&mut self, shop: &Shop, dice: &mut Dice) {
        self.moved = (dice.below(shop.ops.len()), dice.below(shop.ops.len()));
        self.put(self.moved.0, self.moved.1);
    }

    fn restore(&mut self) {
        self.put(self.moved.1, self.moved.0);
    }

    fn loose(&self) -> f64 {
        Self::LOOSE
    }
}
