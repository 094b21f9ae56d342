//! Explicit, reversible migrations. A new one is a file beside this and a line at the end of the list; landed ones never change.

use sea_orm_migration::prelude::*;

mod m2026_11_21_first;
mod m2026_11_21_second;
mod m2026_11_21_third;
mod shape;

/// The list of migrations.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m2026_11_21_first::Migration),
            Box::new(m2026_11_21_second::Migration),
            Box::new(m2026_11_21_third::Migration),
            // The next one goes here.
        ]
    }
}
