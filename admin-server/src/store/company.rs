//! Employers, and the centre's own settings.

use super::StoreError;
use super::entity::{company, partner, setting};
use checkup_core::ids::{CompanyId, PartnerId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// An employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyRow {
    /// Id.
    pub id: CompanyId,
    /// Short code.
    pub code: String,
    /// Name.
    pub name: String,
}

fn row_of(row: company::Model) -> CompanyRow {
    CompanyRow { id: CompanyId::new(row.id), code: row.code, name: row.name }
}

/// Every employer by name.
pub async fn all(conn: &impl ConnectionTrait) -> Result<Vec<CompanyRow>, StoreError> {
    let rows = company::Entity::find().order_by_asc(company::Column::Name).all(conn).await?;
    Ok(rows.into_iter().map(row_of).collect())
}

/// The employer with this id.
pub async fn by_id(conn: &impl ConnectionTrait, id: CompanyId) -> Result<Option<CompanyRow>, StoreError> {
    Ok(company::Entity::find_by_id(id.uuid()).one(conn).await?.map(row_of))
}

/// The employer with this code.
pub async fn by_code(conn: &impl ConnectionTrait, code: &str) -> Result<Option<CompanyRow>, StoreError> {
    let row = company::Entity::find().filter(company::Column::Code.eq(code)).one(conn).await?;
    Ok(row.map(row_of))
}

/// Stores employers and partner hospitals that are not there yet.
pub async fn insert_missing(
    conn: &impl ConnectionTrait,
    companies: &[CompanyRow],
    partners: &[(PartnerId, String, String)],
) -> Result<(), StoreError> {
    let companies = companies.iter().map(|row| company::ActiveModel {
        id: Set(row.id.uuid()),
        code: Set(row.code.clone()),
        name: Set(row.name.clone()),
    });
    let by_code = OnConflict::column(company::Column::Code).do_nothing().to_owned();
    ignore_none(
        company::Entity::insert_many(companies).on_conflict(by_code).exec_without_returning(conn).await,
    )?;
    let partners = partners.iter().map(|(id, name, place)| partner::ActiveModel {
        id: Set(id.uuid()),
        name: Set(name.clone()),
        place: Set(place.clone()),
    });
    let by_name = OnConflict::column(partner::Column::Name).do_nothing().to_owned();
    ignore_none(
        partner::Entity::insert_many(partners).on_conflict(by_name).exec_without_returning(conn).await,
    )
}

fn ignore_none<T>(done: Result<T, sea_orm::DbErr>) -> Result<(), StoreError> {
    match done {
        Ok(_) | Err(sea_orm::DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// The centre's own settings.
pub async fn settings(conn: &impl ConnectionTrait) -> Result<BTreeMap<String, String>, StoreError> {
    let rows = setting::Entity::find().all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.key, row.value)).collect())
}

/// Stores a setting.
pub async fn set(conn: &impl ConnectionTrait, key: &str, value: &str) -> Result<(), StoreError> {
    let model = setting::ActiveModel { key: Set(key.to_owned()), value: Set(value.to_owned()) };
    let replace = OnConflict::column(setting::Column::Key).update_column(setting::Column::Value).to_owned();
    setting::Entity::insert(model).on_conflict(replace).exec_without_returning(conn).await?;
    Ok(())
}
