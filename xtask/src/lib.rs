//! The project's own commands: run the centre, test everything, check the walls, stub a catalogue item.

pub mod bench;
pub mod demo_day;
pub mod fuzz;
pub mod journeys;
pub mod kiosk;
pub mod new_item;
pub mod postgres;
pub mod process;
pub mod serve;
pub mod stage;
pub mod states;
pub mod suite;
pub mod tidy;
pub mod tools;
pub mod workspace;
