//! A centre of one's own: a fresh database behind the real router, and clients for everybody who works there.

use crate::database::Database;
use checkup_core::api::client::{CallError, Client, Request, Response, Transport, Unreachable};
use checkup_core::api::problem::Problem;
use checkup_core::api::session::{EnrolDevice, Role, SignIn};
use checkup_core::billing::vietqr::{Account, BankBin};
use checkup_core::catalog::Catalogue;
use checkup_core::ids::{CompanyId, PartnerId, StaffId};
use checkup_core::language::Language;
use checkup_server::app::{Actor, session};
use checkup_server::state::{self, AppState, Clock};
use checkup_server::store::audit::Entry;
use checkup_server::store::company::CompanyRow;
use checkup_server::store::staff::StaffRow;
use checkup_server::store::{self, Begun, Store};
use chrono::NaiveDate;
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, SET_COOKIE};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::sync::OnceCell;
use tower::ServiceExt as _;
use uuid::Uuid;

/// Everybody's password.
const PASSWORD: &str = "KIMCHI-PHO-2026";

/// By what the bank proves itself.
pub const BANK_SECRET: &[u8] = b"an invented secret of the bank";

/// Carries requests straight into a router and keeps its cookies, as a browser would.
pub struct InProcess {
    router: axum::Router,
    cookie: Mutex<Option<String>>,
    token: Option<String>,
}

impl InProcess {
    /// A browser with or without a session's cookie, or a kiosk with its token.
    pub const fn new(router: axum::Router, cookie: Option<String>, token: Option<String>) -> Self {
        Self { router, cookie: Mutex::new(cookie), token }
    }

    /// The cookie as the server set it.
    pub fn cookie(&self) -> Option<String> {
        self.cookie.lock().unwrap().clone()
    }
}

impl InProcess {
    async fn answer(&self, request: Request) -> http::Response<axum::body::Body> {
        let mut out = http::Request::builder()
            .method(request.method.as_str())
            .uri(request.path)
            .header(CONTENT_TYPE, request.content_type);
        if let Some(key) = request.idempotency_key {
            out = out.header(checkup_core::api::IDEMPOTENCY_KEY, key);
        }
        if let Some(token) = &self.token {
            out = out.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(cookie) = self.cookie() {
            out = out.header(COOKIE, cookie);
        }
        let out = out.body(axum::body::Body::from(request.body)).unwrap();
        self.router.clone().oneshot(out).await.unwrap()
    }

    /// The status alone: of an answer without an end, too.
    pub async fn head(&self, request: Request) -> u16 {
        self.answer(request).await.status().as_u16()
    }
}

impl Transport for InProcess {
    async fn send(&self, request: Request) -> Result<Response, Unreachable> {
        let answer = self.answer(request).await;
        if let Some(cookie) = answer.headers().get(SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            *self.cookie.lock().unwrap() = Some(pair);
        }
        let status = answer.status().as_u16();
        let body = axum::body::to_bytes(answer.into_body(), 64 << 20).await.map_err(|_| Unreachable)?;
        Ok(Response { status, body: body.to_vec() })
    }
}

/// A client as the kiosk, the demonstration and the tests use it.
pub type Person = Client<InProcess>;

/// Everybody who may ask for something, for tables of who may do what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Persona {
    /// Neither signed in nor a kiosk.
    Nobody,
    /// An enrolled kiosk.
    Kiosk,
    /// A member of staff.
    Staff(Role),
}

impl Persona {
    /// Every one of them.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Nobody, Self::Kiosk].into_iter().chain(Role::ALL.map(Self::Staff))
    }
}

/// A centre with one member of staff a role, one employer and two hospitals, and nothing else.
pub struct Centre {
    state: AppState,
    router: axum::Router,
    cookies: tokio::sync::Mutex<HashMap<Role, String>>,
    token: OnceCell<String>,
    database: Arc<Database>,
}

impl Centre {
    /// A new centre on a database of its own, at the real time.
    pub async fn open() -> Self {
        Self::open_at(Clock::default()).await
    }

    /// A new centre at the time that `clock` tells.
    pub async fn open_at(clock: Clock) -> Self {
        let account = state::TransferAccount {
            bank: BankBin::parse("970000").unwrap(),
            account: Account::parse("0001112223334").unwrap(),
            payee: "SONG XANH".to_owned(),
        };
        let bank_secret = Some(state::Secret::new(BANK_SECRET));
        let terms = state::Terms { account: Some(account), bank_secret, ..state::Terms::default() };
        Self::open_on(clock, terms).await
    }

    /// A new centre on these terms.
    pub async fn open_on(clock: Clock, terms: state::Terms) -> Self {
        let database = Database::create().await;
        let store = Store::open(database.url()).await.unwrap();
        let state = AppState {
            store,
            catalogue: state::catalogue().unwrap(),
            clock,
            live: state::Live::default(),
            centre: Arc::new(state::Centre {
                name: "Sông Xanh".to_owned(),
                address: "Hà Nội".to_owned(),
                phone: "024 0000 0000".to_owned(),
                is_demonstration: true,
            }),
            terms: Arc::new(terms),
            trials: checkup_server::simulation::desk::Desk::default(),
            papers: checkup_server::app::batch::job::Papers::below(
                std::env::temp_dir().join(format!("checkup-{}", uuid::Uuid::new_v4())),
            ),
            routing: Arc::new(checkup_server::app::routing::Memory::new(state::catalogue().unwrap())),
            shutdown: tokio_util::sync::CancellationToken::new(),
        };
        found(&state).await;
        let router = checkup_server::router::router(state.clone(), false);
        Self {
            state,
            router,
            cookies: tokio::sync::Mutex::default(),
            token: OnceCell::new(),
            database: Arc::new(database),
        }
    }

    /// Another server of the same centre, at the time that `clock` tells.
    pub fn at(&self, clock: Clock) -> Self {
        let state = AppState { clock, ..self.state.clone() };
        Self {
            router: checkup_server::router::router(state.clone(), false),
            state,
            cookies: tokio::sync::Mutex::default(),
            token: OnceCell::new(),
            database: self.database.clone(),
        }
    }

    /// The same centre when `clock` tells another time; whoever was signed in still is.
    #[must_use]
    pub fn later(mut self, clock: Clock) -> Self {
        self.state.clock = clock;
        self.router = checkup_server::router::router(self.state.clone(), false);
        self
    }

    /// Where its database is, for a program beside it.
    pub fn database_url(&self) -> &str {
        self.database.url()
    }

    /// What the server holds, for a look at the database behind the API.
    pub const fn state(&self) -> &AppState {
        &self.state
    }

    /// The whole server.
    pub fn router(&self) -> axum::Router {
        self.router.clone()
    }

    /// The member of staff with this role, signed in.
    pub async fn sign_in(&self, role: Role) -> Person {
        let mut cookies = self.cookies.lock().await;
        if let Some(cookie) = cookies.get(&role) {
            return Client::new(InProcess::new(self.router(), Some(cookie.clone()), None));
        }
        let person = self.nobody();
        let sign_in = SignIn { login: role.as_str().to_owned(), password: PASSWORD.to_owned() };
        assert_eq!(person.sign_in(&sign_in).await.unwrap().role, role);
        cookies.insert(role, person.transport().cookie().unwrap());
        person
    }

    /// An enrolled kiosk; always the same one.
    pub async fn kiosk(&self) -> Person {
        let enrol = async || {
            let administrator = self.sign_in(Role::Administrator).await;
            administrator.enrol_device(&key(), &EnrolDevice { name: "Sảnh".to_owned() }).await.unwrap().token
        };
        let token = self.token.get_or_init(enrol).await.clone();
        Client::new(InProcess::new(self.router(), None, Some(token)))
    }

    /// A kiosk with this token.
    pub fn with_token(&self, token: &str) -> Person {
        Client::new(InProcess::new(self.router(), None, Some(token.to_owned())))
    }

    /// Somebody whom the server does not know.
    pub fn nobody(&self) -> Person {
        Client::new(InProcess::new(self.router(), None, None))
    }

    /// One of them.
    pub async fn client(&self, persona: Persona) -> Person {
        match persona {
            Persona::Nobody => self.nobody(),
            Persona::Kiosk => self.kiosk().await,
            Persona::Staff(role) => self.sign_in(role).await,
        }
    }

    /// Today at the centre.
    pub fn today(&self) -> NaiveDate {
        self.state.clock.today()
    }

    /// The catalogue.
    pub const fn catalogue(&self) -> &'static Catalogue {
        self.state.catalogue
    }
}

/// Staff whose login is the name of their role, an employer and two hospitals.
async fn found(state: &AppState) {
    // The hash is slow by design; one is enough for everybody in this process.
    static HASH: OnceCell<String> = OnceCell::const_new();
    let hash = HASH.get_or_init(async || session::hash(PASSWORD.to_owned()).await.unwrap()).await;
    let begun = state.begin::<_, ()>(&Actor::SYSTEM, None, &()).await.unwrap();
    let Begun::Fresh(mut tx) = begun else { panic!("nothing was founded before") };
    for role in Role::ALL {
        let row = StaffRow {
            id: StaffId::new(Uuid::now_v7()),
            login: role.as_str().to_owned(),
            display_name: format!("Bà {}", role.as_str()),
            role,
            language: Language::Vi,
            password_hash: hash.clone(),
            active: true,
        };
        store::staff::insert(tx.conn(), &row, tx.now()).await.unwrap();
    }
    let company = CompanyRow {
        id: CompanyId::new(Uuid::now_v7()),
        code: "HANBIT".to_owned(),
        name: "Hanbit Vina".to_owned(),
    };
    let partners = [("Bệnh viện Sông Xanh", "Hà Nội"), ("한누리대학교병원", "서울")]
        .map(|(name, place)| (PartnerId::new(Uuid::now_v7()), name.to_owned(), place.to_owned()));
    store::company::insert_missing(tx.conn(), &[company], &partners).await.unwrap();
    tx.audit(Entry::new("test.found", "centre", "test"));
    tx.commit(&()).await.unwrap();
}

/// What came back, as far as a table of expectations needs it.
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Code of the problem, if it was one.
    pub code: String,
}

impl Reply {
    /// Looks into a response.
    pub fn of(response: Response) -> Self {
        let problem = serde_json::from_slice::<Problem>(&response.body);
        Self { status: response.status, code: problem.map(|problem| problem.code).unwrap_or_default() }
    }
}

/// A new idempotency key.
pub fn key() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// The call was refused with this status and code; the problem is handed back for a closer look.
#[track_caller]
pub fn check_refused<T>(answer: Result<T, CallError>, status: u16, code: &str) -> Problem {
    match answer {
        Err(CallError::Problem(problem)) => {
            assert_eq!((problem.status, problem.code.as_str()), (status, code));
            *problem
        }
        Err(other) => panic!("expected {status} {code}, got {other:?}"),
        Ok(_) => panic!("expected {status} {code}, and it was carried out"),
    }
}
