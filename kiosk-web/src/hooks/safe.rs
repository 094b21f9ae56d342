//! The safe: what the kiosk keeps, in the browser's own database, each record sealed as a whole by AES-GCM with a fresh
//! random nonce. The key cannot be taken out of the browser's keeping and is gone with the page; without it nobody reads
//! a record, and its number says nothing.

use crate::offline::outbox::Record;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CryptoKey, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode, SubtleCrypto,
};

/// Name of the database and of its two stores: what is replaced, and what waits. They stand on the disk as they are.
const NAME: &str = "kiosk";
const SHELF: &str = "a";
const OUTBOX: &str = "b";
/// Records of the shelf.
pub const BOOKINGS: Record = 1;
/// See [`BOOKINGS`].
pub const COUNTER: Record = 2;
/// Bytes of a nonce: 96 bits, as AES-GCM wants them.
const NONCE: u32 = 12;

type Done<T> = Result<T, JsValue>;

/// The key of a day: one to seal with, one to look people up by.
#[derive(Clone, Debug)]
pub struct Keys {
    seal: CryptoKey,
    digest: CryptoKey,
}

fn subtle() -> Done<SubtleCrypto> {
    let crypto = web_sys::window().ok_or(JsValue::NULL)?.crypto()?;
    // Without a secure context there is a `crypto`, but nothing subtle about it.
    let subtle = crypto.subtle();
    if subtle.is_undefined() { Err(JsValue::NULL) } else { Ok(subtle) }
}

fn named(name: &str, more: &[(&str, &JsValue)]) -> Done<Object> {
    let object = Object::new();
    Reflect::set(&object, &"name".into(), &name.into())?;
    for (key, value) in more {
        Reflect::set(&object, &(*key).into(), value)?;
    }
    Ok(object)
}

impl Keys {
    /// Takes a key of 32 bytes in hexadecimal digits into the browser's keeping.
    pub async fn import(hex: &str) -> Done<Self> {
        let digits = hex.as_bytes().chunks(2);
        let byte = |pair| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok());
        let bytes: Vec<u8> = digits.map(byte).collect::<Option<_>>().ok_or(JsValue::NULL)?;
        let raw = Uint8Array::from(bytes.as_slice());
        let import = async |algorithm: Object, uses: &[&str]| {
            let uses: Array = uses.iter().map(|name| JsValue::from_str(name)).collect();
            let key = subtle()?.import_key_with_object("raw", &raw, &algorithm, false, &uses)?;
            JsFuture::from(key).await?.dyn_into::<CryptoKey>()
        };
        let seal = import(named("AES-GCM", &[])?, &["encrypt", "decrypt"]).await?;
        let digest = import(named("HMAC", &[("hash", &"SHA-256".into())])?, &["sign"]).await?;
        raw.fill(0, 0, raw.length());
        Ok(Self { seal, digest })
    }

    /// The digest of what identifies somebody, in hexadecimal digits.
    pub async fn digest(&self, proof: &str) -> Done<String> {
        let text = Uint8Array::from(proof.as_bytes());
        let mac = subtle()?.sign_with_str_and_buffer_source("HMAC", &self.digest, &text)?;
        let mac = Uint8Array::new(&JsFuture::from(mac).await?).to_vec();
        let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or('0');
        Ok(mac.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect())
    }

    /// Seals a text: the nonce, then what only this key opens.
    pub async fn seal(&self, text: &[u8]) -> Done<Uint8Array> {
        let nonce = Uint8Array::new_with_length(NONCE);
        web_sys::window().ok_or(JsValue::NULL)?.crypto()?.get_random_values_with_array_buffer_view(&nonce)?;
        let algorithm = named("AES-GCM", &[("iv", &nonce)])?;
        let text = Uint8Array::from(text);
        let sealed = subtle()?.encrypt_with_object_and_buffer_source(&algorithm, &self.seal, &text)?;
        let sealed = Uint8Array::new(&JsFuture::from(sealed).await?);
        let record = Uint8Array::new_with_length(NONCE + sealed.length());
        record.set(&nonce, 0);
        record.set(&sealed, NONCE);
        Ok(record)
    }

    /// Opens a record; an error if this is not its key or somebody changed it.
    pub async fn open(&self, record: &Uint8Array) -> Done<Vec<u8>> {
        let nonce = record.subarray(0, NONCE);
        let algorithm = named("AES-GCM", &[("iv", &nonce)])?;
        let sealed = record.slice(NONCE, record.length());
        let text = subtle()?.decrypt_with_object_and_buffer_source(&algorithm, &self.seal, &sealed)?;
        Ok(Uint8Array::new(&JsFuture::from(text).await?).to_vec())
    }
}

/// The database, open.
#[derive(Clone, Debug)]
pub struct Safe(IdbDatabase);

/// Waits for one of the events of a request or a transaction; anything else that happens is an error.
async fn settled(source: &JsValue, good: &str) -> Done<()> {
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        let _ = Reflect::set(source, &good.into(), &resolve);
        for bad in ["onerror", "onabort", "onblocked"] {
            let _ = Reflect::set(source, &bad.into(), &reject);
        }
    });
    JsFuture::from(promise).await.map(|_| ())
}

async fn answer(request: IdbRequest) -> Done<JsValue> {
    settled(&request, "onsuccess").await?;
    request.result()
}

impl Safe {
    /// Opens the database, or makes it.
    pub async fn open() -> Done<Self> {
        subtle()?;
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let request = window.indexed_db()?.ok_or(JsValue::NULL)?.open_with_u32(NAME, 1)?;
        let asked = request.clone();
        let make = Closure::once_into_js(move || -> Done<()> {
            let database: IdbDatabase = asked.result()?.dyn_into()?;
            database.create_object_store(SHELF)?;
            let count = web_sys::IdbObjectStoreParameters::new();
            count.set_auto_increment(true);
            database.create_object_store_with_optional_parameters(OUTBOX, &count)?;
            Ok(())
        });
        request.set_onupgradeneeded(Some(make.unchecked_ref()));
        Ok(Self(answer(request.into()).await?.dyn_into()?))
    }

    fn store(&self, name: &str) -> Done<IdbObjectStore> {
        self.0.transaction_with_str(name)?.object_store(name)
    }

    fn write(&self) -> Done<IdbTransaction> {
        let both: Array = [SHELF, OUTBOX].into_iter().map(JsValue::from_str).collect();
        self.0.transaction_with_str_sequence_and_mode(&both, IdbTransactionMode::Readwrite)
    }

    /// A record of the shelf.
    pub async fn shelf(&self, record: Record) -> Done<Option<Uint8Array>> {
        Ok(answer(self.store(SHELF)?.get(&record.into())?).await?.dyn_into().ok())
    }

    /// Replaces a record of the shelf.
    pub async fn put(&self, record: Record, sealed: &Uint8Array) -> Done<()> {
        let change = self.write()?;
        change.object_store(SHELF)?.put_with_key(sealed, &record.into())?;
        settled(&change, "oncomplete").await
    }

    /// Keeps a check-in and the counter after it: both or neither.
    pub async fn keep(&self, check_in: &Uint8Array, counter: &Uint8Array) -> Done<Record> {
        let change = self.write()?;
        let added = change.object_store(OUTBOX)?.add(check_in)?;
        change.object_store(SHELF)?.put_with_key(counter, &COUNTER.into())?;
        settled(&change, "oncomplete").await?;
        number(&added.result()?).ok_or(JsValue::NULL)
    }

    /// The numbers of what waits.
    pub async fn waiting(&self) -> Done<Vec<Record>> {
        let keys: Array = answer(self.store(OUTBOX)?.get_all_keys()?).await?.dyn_into()?;
        Ok(keys.iter().filter_map(|key| number(&key)).collect())
    }

    /// One that waits.
    pub async fn kept(&self, record: Record) -> Done<Option<Uint8Array>> {
        Ok(answer(self.store(OUTBOX)?.get(&record.into())?).await?.dyn_into().ok())
    }

    /// Seals one that waits anew.
    pub async fn reseal(&self, record: Record, sealed: &Uint8Array) -> Done<()> {
        let change = self.write()?;
        change.object_store(OUTBOX)?.put_with_key(sealed, &record.into())?;
        settled(&change, "oncomplete").await
    }

    /// Deletes one that the server has.
    pub async fn delete(&self, record: Record) -> Done<()> {
        let change = self.write()?;
        change.object_store(OUTBOX)?.delete(&record.into())?;
        settled(&change, "oncomplete").await
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the browser counts records from 1"
)]
fn number(key: &JsValue) -> Option<Record> {
    key.as_f64().map(|number| number as Record)
}
