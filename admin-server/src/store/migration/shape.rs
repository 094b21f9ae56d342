//! Tables, columns, keys and indexes as every migration writes them. A landed migration never changes what it makes, so
//! neither does anything here.

use sea_orm_migration::prelude::*;

/// A table under construction.
pub(super) fn table(name: &str) -> TableCreateStatement {
    Table::create().table(Alias::new(name)).to_owned()
}

/// A required column.
pub(super) fn col(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.not_null();
    column
}

/// A column that may be empty.
pub(super) fn opt(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.null();
    column
}

/// A reference to the `id` of another table; what is referred to is never deleted.
pub(super) fn refer(from: &str, column: &str, to: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{from}_{column}"))
        .from(Alias::new(from), Alias::new(column))
        .to(Alias::new(to), Alias::new("id"))
        .on_delete(ForeignKeyAction::Restrict)
        .to_owned()
}

/// A primary key of the named columns.
pub(super) fn key(columns: &[&str]) -> IndexCreateStatement {
    let mut index = Index::create();
    for column in columns {
        index.col(Alias::new(*column));
    }
    index.primary().to_owned()
}

/// An index over the named columns.
pub(super) fn index(table: &str, columns: &[&str], unique: bool) -> IndexCreateStatement {
    let kind = if unique { "uq" } else { "ix" };
    let mut index = Index::create();
    index.name(format!("{kind}_{table}_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    if unique {
        index.unique();
    }
    index
}
