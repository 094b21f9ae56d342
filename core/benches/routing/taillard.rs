//! The open-shop instances of E. Taillard, "Benchmarks for basic scheduling problems", European Journal of Operational
//! Research 64 (1993) 278–285, made by the generator printed there: n jobs on n machines, durations 1 to 99.
//!
//! The bounds of the table are the published ones; [`instances`] makes each instance and compares, so that a wrong seed or
//! generator cannot go unseen.

use checkup_core::routing::shop::shop_bound;

/// Jobs and machines, seed of the durations, seed of the machines, published lower bound.
const SEEDS: [(usize, i64, i64, u64); 60] = [
    (4, 1_166_510_396, 164_000_672, 186),
    (4, 1_624_514_147, 1_076_870_026, 229),
    (4, 1_116_611_914, 1_729_673_136, 262),
    (4, 410_579_806, 1_453_014_524, 245),
    (4, 1_036_100_146, 375_655_500, 287),
    (4, 597_897_640, 322_140_729, 185),
    (4, 1_268_670_769, 556_009_645, 197),
    (4, 307_928_077, 421_384_574, 212),
    (4, 667_545_295, 485_515_899, 258),
    (4, 35_780_816, 492_238_933, 213),
    (5, 527_556_884, 1_343_124_817, 295),
    (5, 1_046_824_493, 1_973_406_531, 255),
    (5, 1_165_033_492, 86_711_717, 321),
    (5, 476_292_817, 24_463_110, 306),
    (5, 1_181_363_416, 606_981_348, 321),
    (5, 897_739_730, 513_119_113, 307),
    (5, 577_107_303, 2_046_387_124, 298),
    (5, 1_714_191_910, 1_928_475_945, 292),
    (5, 1_813_128_617, 2_091_141_708, 349),
    (5, 808_919_936, 183_753_764, 321),
    (7, 1_840_686_215, 1_827_454_623, 435),
    (7, 1_026_771_938, 1_312_166_461, 443),
    (7, 609_471_574, 670_843_185, 468),
    (7, 1_022_295_947, 398_226_875, 463),
    (7, 1_513_073_047, 1_250_759_651, 416),
    (7, 1_612_211_197, 95_606_345, 451),
    (7, 435_024_109, 1_118_234_860, 422),
    (7, 1_760_865_440, 1_099_909_092, 424),
    (7, 122_574_075, 10_979_313, 458),
    (7, 248_031_774, 1_685_251_301, 398),
    (10, 1_344_106_948, 1_868_311_537, 637),
    (10, 425_990_073, 1_111_853_152, 588),
    (10, 666_128_954, 1_750_328_066, 598),
    (10, 442_723_456, 1_369_177_184, 577),
    (10, 2_033_800_800, 1_344_077_538, 640),
    (10, 964_467_313, 1_735_817_385, 538),
    (10, 1_004_528_509, 967_002_400, 616),
    (10, 1_667_495_107, 818_777_384, 595),
    (10, 1_806_968_543, 1_561_913_259, 595),
    (10, 938_376_228, 344_628_625, 596),
    (15, 1_561_423_441, 1_787_167_667, 937),
    (15, 204_120_997, 213_027_331, 918),
    (15, 801_158_374, 1_812_110_433, 871),
    (15, 1_502_847_623, 1_527_847_153, 934),
    (15, 282_791_231, 1_855_451_778, 946),
    (15, 1_130_361_878, 849_417_380, 933),
    (15, 379_464_508, 944_419_714, 891),
    (15, 1_760_142_791, 1_955_448_160, 893),
    (15, 1_993_140_927, 179_408_412, 899),
    (15, 1_678_386_613, 1_567_160_817, 902),
    (20, 957_638, 9_237_185, 1_155),
    (20, 162_587_311, 1_489_531_109, 1_241),
    (20, 965_299_017, 1_054_695_706, 1_257),
    (20, 1_158_457_671, 1_499_999_517, 1_248),
    (20, 1_191_143_707, 1_530_757_746, 1_256),
    (20, 1_826_671_743, 901_609_771, 1_204),
    (20, 1_591_533_998, 1_146_547_719, 1_294),
    (20, 937_297_777, 92_726_463, 1_169),
    (20, 687_896_268, 1_731_298_717, 1_289),
    (20, 687_034_842, 684_013_066, 1_241),
];

/// The generator of Bratley, Fox and Schrage (1983) that the paper prints: x → 16807 x mod (2^31 − 1).
struct Generator(i64);

impl Generator {
    /// A whole number from `low` to `high`.
    fn between(&mut self, low: i64, high: i64) -> i64 {
        self.0 = 16_807 * (self.0 % 127_773) - 2_836 * (self.0 / 127_773);
        if self.0 < 0 {
            self.0 += 2_147_483_647;
        }
        low + self.0 * (high - low + 1) / 2_147_483_647
    }
}

/// Durations, a row a job and a column a machine.
fn instance(n: usize, durations: i64, machines: i64) -> Vec<Vec<u32>> {
    let size = i64::try_from(n).expect("a size");
    let mut times = Generator(durations);
    let drawn: Vec<Vec<u32>> = (0..n)
        .map(|_| (0..n).map(|_| u32::try_from(times.between(1, 99)).expect("1 to 99")).collect())
        .collect();
    let mut order = Generator(machines);
    let row = |times: &Vec<u32>| {
        let mut machines: Vec<usize> = (0..n).collect();
        for (place, one) in (0..n).zip(1..) {
            let other = usize::try_from(order.between(one, size) - 1).expect("a place");
            machines.swap(place, other);
        }
        let mut row = vec![0; n];
        for (machine, time) in machines.into_iter().zip(times) {
            row[machine] = *time;
        }
        row
    };
    drawn.iter().map(row).collect()
}

/// Name and durations of all sixty.
pub(crate) fn instances() -> Vec<(String, Vec<Vec<u32>>)> {
    let one = |(place, (n, durations, machines, bound)): (usize, &(usize, i64, i64, u64))| {
        let made = instance(*n, *durations, *machines);
        assert_eq!(shop_bound(&made), *bound, "the published bound of instance {place}");
        (format!("tai{n}x{n}-{}", place % 10 + 1), made)
    };
    SEEDS.iter().enumerate().map(one).collect()
}
