//! Staff sessions in the database, for the session layer. The cookie's id is stored only as a hash.

use super::Store;
use super::entity::session;
use async_trait::async_trait;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait, SqlErr};
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};

fn hash(id: &Id) -> String {
    crate::digest::sha256(&id.0.to_le_bytes())
}

fn backend(error: impl ToString) -> Error {
    Error::Backend(error.to_string())
}

fn expiry(record: &Record) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp(record.expiry_date.unix_timestamp(), 0).unwrap_or_default()
}

#[async_trait]
impl SessionStore for Store {
    /// A new session never takes the place of another: an id that exists is drawn again.
    async fn create(&self, record: &mut Record) -> Result<()> {
        let _gate = match &self.gate {
            Some(gate) => Some(gate.lock().await),
            None => None,
        };
        loop {
            let row = session::ActiveModel {
                id: Set(hash(&record.id)),
                data: Set(serde_json::to_string(&record.data).map_err(|e| Error::Encode(e.to_string()))?),
                expires_at: Set(expiry(record)),
            };
            match session::Entity::insert(row).exec_without_returning(&self.db).await {
                Ok(_) => return Ok(()),
                Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
                    record.id = Id::default();
                }
                Err(error) => return Err(backend(error)),
            }
        }
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let _gate = match &self.gate {
            Some(gate) => Some(gate.lock().await),
            None => None,
        };
        let row = session::ActiveModel {
            id: Set(hash(&record.id)),
            data: Set(serde_json::to_string(&record.data).map_err(|e| Error::Encode(e.to_string()))?),
            expires_at: Set(expiry(record)),
        };
        session::Entity::insert(row)
            .on_conflict(
                OnConflict::column(session::Column::Id)
                    .update_columns([session::Column::Data, session::Column::ExpiresAt])
                    .to_owned(),
            )
            .exec_without_returning(&self.db)
            .await
            .map_err(backend)?;
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let row = session::Entity::find_by_id(hash(id)).one(&self.db).await.map_err(backend)?;
        let Some(row) = row else { return Ok(None) };
        let data = serde_json::from_str(&row.data).map_err(|e| Error::Decode(e.to_string()))?;
        let expiry_date = time::OffsetDateTime::from_unix_timestamp(row.expires_at.timestamp())
            .map_err(|e| Error::Decode(e.to_string()))?;
        let live = expiry_date > time::OffsetDateTime::now_utc();
        Ok(live.then_some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        session::Entity::delete_by_id(hash(id)).exec(&self.db).await.map_err(backend)?;
        Ok(())
    }
}
