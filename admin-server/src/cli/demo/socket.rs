//! The way to the server: plain HTTP, the cookie kept by hand. When the server goes away, the same request, with the same
//! idempotency key, is sent again until an answer comes or patience ends.

use checkup_core::api::client::{Request, Response, Transport, Unreachable};
use checkup_core::api::{IDEMPOTENCY_KEY, session::SignIn};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, SET_COOKIE};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

/// How long an absent server is waited for.
const PATIENCE: Duration = Duration::from_mins(1);

/// Between two tries.
const PAUSE: Duration = Duration::from_millis(250);

/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(30);

/// A client of the demonstration: one for each who works there.
pub type Person = checkup_core::api::client::Client<Socket>;

/// How often requests had to be sent again, over all clients.
#[derive(Clone, Debug, Default)]
pub struct Repeats(Rc<Cell<u64>>);

impl Repeats {
    /// So many.
    pub fn count(&self) -> u64 {
        self.0.get()
    }
}

/// Carries requests for one who works there.
#[derive(Debug)]
pub struct Socket {
    http: reqwest::Client,
    server: String,
    cookie: RefCell<Option<String>>,
    token: Option<String>,
    repeats: Repeats,
}

impl Socket {
    /// Connections to `server`, for example `http://127.0.0.1:8080`.
    pub fn open(server: &str) -> anyhow::Result<Self> {
        // Everything stays on this machine or in this house: no proxy.
        let http = reqwest::Client::builder().no_proxy().timeout(ANSWER).build()?;
        let server = server.trim_end_matches('/').to_owned();
        Ok(Self { http, server, cookie: RefCell::default(), token: None, repeats: Repeats::default() })
    }

    /// The same server for somebody else.
    pub fn beside(&self, token: Option<String>) -> Self {
        Self {
            http: self.http.clone(),
            server: self.server.clone(),
            cookie: RefCell::default(),
            token,
            repeats: self.repeats.clone(),
        }
    }

    /// How often requests had to be sent again.
    pub fn repeats(&self) -> &Repeats {
        &self.repeats
    }

    async fn once(&self, request: &Request) -> reqwest::Result<Response> {
        let method = match request.method.as_str() {
            "GET" => reqwest::Method::GET,
            "DELETE" => reqwest::Method::DELETE,
            _ => reqwest::Method::POST,
        };
        let mut out = self.http.request(method, format!("{}{}", self.server, request.path));
        out = out.header(CONTENT_TYPE, request.content_type);
        if let Some(key) = &request.idempotency_key {
            out = out.header(IDEMPOTENCY_KEY, key);
        }
        if let Some(token) = &self.token {
            out = out.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let cookie = self.cookie.borrow().clone();
        if let Some(cookie) = cookie {
            out = out.header(COOKIE, cookie);
        }
        let answer = out.body(request.body.clone()).send().await?;
        let set = answer.headers().get(SET_COOKIE).and_then(|value| value.to_str().ok());
        if let Some(pair) = set.and_then(|set| set.split(';').next()) {
            *self.cookie.borrow_mut() = Some(pair.to_owned());
        }
        let status = answer.status().as_u16();
        Ok(Response { status, body: answer.bytes().await?.to_vec() })
    }
}

impl Transport for Socket {
    async fn send(&self, request: Request) -> Result<Response, Unreachable> {
        let began = Instant::now();
        loop {
            match self.once(&request).await {
                Ok(response) => return Ok(response),
                Err(_) if began.elapsed() < PATIENCE => {
                    self.repeats.0.set(self.repeats.0.get() + 1);
                    tokio::time::sleep(PAUSE).await;
                }
                Err(_) => return Err(Unreachable),
            }
        }
    }
}

/// Somebody signed in.
pub async fn sign_in(socket: &Socket, login: &str, password: &str) -> anyhow::Result<Person> {
    let person = Person::new(socket.beside(None));
    let sign_in = SignIn { login: login.to_owned(), password: password.to_owned() };
    person.sign_in(&sign_in).await.map_err(told)?;
    Ok(person)
}

/// A refused call as the operator reads it: code and arguments, never a body.
pub fn told(error: checkup_core::api::client::CallError) -> anyhow::Error {
    use checkup_core::api::client::CallError;
    match error {
        CallError::Unreachable => anyhow::anyhow!("the server did not answer for {} s", PATIENCE.as_secs()),
        CallError::Problem(problem) => {
            anyhow::anyhow!("{} {} {:?} {:?}", problem.status, problem.code, problem.args, problem.field)
        }
        CallError::UnexpectedAnswer { status } => anyhow::anyhow!("unexpected answer with status {status}"),
    }
}
