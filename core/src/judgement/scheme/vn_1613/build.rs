//! Build (TLC): height, weight and chest, by the tables for workers and for students.

use super::{Driver, Outcome, from_lowest, used};
use crate::judgement::{BuildTable, Facts, HealthClass, VnIndex};
use crate::person::Sex;

/// Lowest height (cm), weight (kg) and chest (cm) of the classes I to IV; below the last is V.
struct Lowest {
    height: [i64; 4],
    weight: [i64; 4],
    chest: [i64; 4],
}

/// The printed tables. For men at work the source misprints 1603 for 163 cm (class II ends at 162) and leaves 40 kg
/// without a row (IV begins at 41, V is printed as below 40): it counts as V.
const fn lowest(table: BuildTable, sex: Sex) -> Lowest {
    match (table, sex) {
        (BuildTable::Workers, Sex::Male) => {
            Lowest { height: [163, 158, 154, 150], weight: [50, 47, 45, 41], chest: [82, 79, 76, 74] }
        }
        (BuildTable::Workers, Sex::Female) => {
            Lowest { height: [155, 151, 147, 143], weight: [45, 43, 40, 38], chest: [76, 74, 72, 70] }
        }
        (BuildTable::Students, Sex::Male) => {
            Lowest { height: [160, 156, 152, 149], weight: [48, 46, 42, 39], chest: [80, 77, 74, 71] }
        }
        (BuildTable::Students, Sex::Female) => {
            Lowest { height: [152, 149, 145, 142], weight: [44, 42, 40, 37], chest: [75, 73, 71, 69] }
        }
    }
}

/// Height and weight are needed; the chest counts where it was measured (Form 1 of Circular 32/2023 does not ask for
/// it).
pub(super) fn drivers(facts: &Facts<'_>) -> Vec<Driver> {
    let Some((height, weight)) = super::whole(facts, "HT").zip(super::whole(facts, "WT")) else {
        return Vec::new();
    };
    let lowest = lowest(facts.examination().table(), facts.person().sex);
    let body = from_lowest(height, lowest.height).max(from_lowest(weight, lowest.weight));
    let chest = super::whole(facts, "CHEST").map(|cm| from_lowest(cm, lowest.chest));
    vec![Driver {
        name: "build",
        criterion: None,
        index: VnIndex::Build,
        items: used(facts, &["HT", "WT", "CHEST"]),
        outcome: Outcome::Class(together(body, chest)),
        point: None,
    }]
}

/// The worst of the three, except that a chest of II or III alone lowers by one class less (annex 2: I "or only the
/// chest II", II "or only the chest III"; from III on every measure counts).
fn together(body: HealthClass, chest: Option<HealthClass>) -> HealthClass {
    let counted = |class| match class {
        HealthClass::II | HealthClass::III => class.better(),
        _ => class,
    };
    chest.map_or(body, |chest| body.max(counted(chest)))
}
