//! The rules of `core`, run here in the browser on what the server offered: what to ask, and what follows.

use crate::guest::Guest;
use crate::offer::Offer;
use checkup_core::api::checkin::{Payer, Who};
use checkup_core::billing::cover::Cover;
use checkup_core::billing::quote::{Conditions, Quote, quote};
use checkup_core::catalog::{Catalogue, Severity};
use checkup_core::codes::{ItemCode, PackageCode, StationCode};
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::package::{Answers, Article, Finding, Person, PriceBook, Question, Rule, Wish, select};
use checkup_core::person::{BirthDate, Sex};
use chrono::NaiveDate;
use std::sync::OnceLock;

static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();

#[cfg(target_arch = "wasm32")]
thread_local! {
    /// The packed catalogue, until it is read: the greeting does not wait for it.
    static FETCHED: std::cell::RefCell<wasm_bindgen::JsValue> = const { std::cell::RefCell::new(wasm_bindgen::JsValue::NULL) };
}

/// The catalogue. In the browser it is what [`install`] was given, read when it is first needed.
pub fn catalogue() -> Option<&'static Catalogue> {
    #[cfg(not(target_arch = "wasm32"))]
    return CATALOGUE.get().or_else(|| {
        let builtin = Catalogue::builtin().ok()?;
        Some(CATALOGUE.get_or_init(|| builtin))
    });
    #[cfg(target_arch = "wasm32")]
    return read().ok();
}

/// Takes the packed catalogue as it was fetched.
#[cfg(target_arch = "wasm32")]
pub fn install(packed: wasm_bindgen::JsValue) {
    FETCHED.set(packed);
}

/// Reads it, with the checks of a loaded one, unless it was read before. The error says what is wrong with it.
#[cfg(target_arch = "wasm32")]
pub fn read() -> Result<&'static Catalogue, String> {
    if let Some(catalogue) = CATALOGUE.get() {
        return Ok(catalogue);
    }
    let packed: checkup_core::catalog::Packed =
        crate::json::value(FETCHED.take()).ok_or("catalogue-unreadable")?;
    let catalogue = Catalogue::try_from(packed).map_err(|error| error.to_string())?;
    Ok(CATALOGUE.get_or_init(|| catalogue))
}

fn person(offer: &Offer) -> Person {
    Person { sex: offer.sex, age: u32::from(offer.age) }
}

/// What the package needs to know of this person.
pub fn questions(offer: &Offer) -> Vec<Question> {
    questions_of(offer, &offer.items)
}

/// What these items need to know of this person.
pub fn questions_of(offer: &Offer, items: &[ItemCode]) -> Vec<Question> {
    catalogue().map_or_else(Vec::new, |all| checkup_core::package::questions_for(all, items, person(offer)))
}

/// What follows from the answers.
pub fn findings(offer: &Offer, answers: &Answers) -> Vec<Finding> {
    findings_of(offer, &offer.items, answers)
}

/// What follows from the answers for these items.
pub fn findings_of(offer: &Offer, items: &[ItemCode], answers: &Answers) -> Vec<Finding> {
    catalogue().map_or_else(Vec::new, |all| checkup_core::package::assess(all, items, person(offer), answers))
}

/// Prices of single items, read once.
fn price_book() -> &'static PriceBook {
    static BOOK: OnceLock<PriceBook> = OnceLock::new();
    BOOK.get_or_init(PriceBook::illustrative)
}

/// A package that is for somebody today.
#[derive(Clone, PartialEq)]
pub struct Offered {
    /// Which.
    pub package: PackageCode,
    /// What the person pays for it, VAT included.
    pub price: Money,
    /// Everything in it for this person.
    pub items: Vec<ItemCode>,
    person: Person,
}

impl Offered {
    /// The offer for somebody without an appointment: nothing was agreed to before, nobody else pays.
    pub fn into_offer(self, who: Who, masked_name: String, language: Language) -> Offer {
        Offer {
            who,
            masked_name,
            sex: self.person.sex,
            age: u16::try_from(self.person.age).unwrap_or(u16::MAX),
            company: None,
            package: self.package,
            items: self.items,
            price: self.price,
            payer: Payer::Own,
            minute: None,
            language,
            ticket: None,
            given: Vec::new(),
        }
    }
}

/// The packages for somebody of this sex and age today, the cheapest first. One that asks to choose from groups is sold at
/// the desk.
pub fn packages(sex: Sex, born: NaiveDate, today: NaiveDate) -> Vec<Offered> {
    let (Some(all), Ok(born)) = (catalogue(), BirthDate::new(born, today)) else { return Vec::new() };
    let person = Person { sex, age: born.age_on(today) };
    let offered = all.package_codes_from(today).into_iter().filter_map(|package| {
        let chosen = select(all, package, Wish::plain(person, today)).ok()?;
        let conditions = Conditions { book: price_book(), company: None, cover: Cover::Own, discounts: &[] };
        let price = quote(all, &chosen, conditions).ok()?.own;
        Some(Offered { package: package.clone(), price, items: chosen.all_items(all), person })
    });
    let mut cheapest_first: Vec<Offered> = Vec::new();
    for one in offered {
        let place = cheapest_first.partition_point(|other| other.price.minor <= one.price.minor);
        cheapest_first.insert(place, one);
    }
    cheapest_first
}

/// What the package and these extras cost, and who pays it.
fn quoted(offer: &Offer, extras: &[ItemCode], today: NaiveDate) -> Option<Quote> {
    let all = catalogue()?;
    let wish = Wish { extras, ..Wish::plain(person(offer), today) };
    let chosen = select(all, &offer.package, wish).ok()?;
    let cover = match offer.payer {
        Payer::Company => Cover::Company,
        Payer::Own => Cover::Own,
    };
    quote(all, &chosen, Conditions { book: price_book(), company: None, cover, discounts: &[] }).ok()
}

/// What the guest's day costs.
#[derive(Clone, PartialEq)]
pub struct Bill {
    /// The package.
    pub package: Money,
    /// Each item besides it.
    pub extras: Vec<(ItemCode, Money)>,
    /// What the company pays of it all.
    pub company: Money,
    /// What the guest pays.
    pub own: Money,
}

/// The bill for the package and the extras that can be done today; `None` before there is an offer.
pub fn bill(guest: &Guest) -> Option<Bill> {
    let offer = guest.offer.as_ref()?;
    let nothing = Money::vnd(0);
    let (company, own) = match offer.payer {
        Payer::Company => (offer.price, nothing),
        Payer::Own => (nothing, offer.price),
    };
    let plain = Bill { package: offer.price, extras: Vec::new(), company, own };
    let wanted = guest.wanted_extras();
    let Some(today) = guest.extras.today.filter(|_| !wanted.is_empty()) else { return Some(plain) };
    let quote = quoted(offer, &wanted, today)?;
    let mut bill = Bill { company: quote.company, own: quote.own, ..plain };
    for line in quote.lines {
        match line.article {
            Article::Package(_) => bill.package = line.total,
            Article::Item(item) => bill.extras.push((item, line.total)),
        }
    }
    Some(bill)
}

/// What one item besides the package costs this guest today, VAT included.
pub fn price_of(guest: &Guest, item: &ItemCode) -> Option<Money> {
    let quote = quoted(guest.offer.as_ref()?, std::slice::from_ref(item), guest.extras.today?)?;
    let article = Article::Item(item.clone());
    quote.lines.into_iter().find(|line| line.article == article).map(|line| line.total)
}

/// Items of one room that can be had besides the package, each with its price, VAT included.
#[derive(Clone, PartialEq)]
pub struct ExtraGroup {
    /// The room.
    pub station: StationCode,
    /// Its items.
    pub items: Vec<(ItemCode, Money)>,
}

/// What this guest can have besides the package today, in the order of the price book. Left out: what the package holds,
/// what is for the other sex, and what an answer that was given already blocks.
pub fn extras(guest: &Guest) -> Vec<ExtraGroup> {
    let (Some(all), Some(offer)) = (catalogue(), &guest.offer) else { return Vec::new() };
    let answers = guest.answers();
    let mut groups: Vec<ExtraGroup> = Vec::new();
    for row in price_book().rows() {
        let Rule::List { item, .. } = &row.rule else { continue };
        let alone = std::slice::from_ref(item);
        let price = price_of(guest, item);
        let (Some(price), Some(station)) = (price, all.item(item).map(|found| &found.station)) else {
            continue;
        };
        let is_asked = questions_of(offer, alone).iter().all(|question| guest.has_answered(question));
        let blocks = |finding: &Finding| finding.severity == Severity::Blocks;
        if is_asked && findings_of(offer, alone, &answers).iter().any(blocks) {
            continue;
        }
        match groups.iter_mut().find(|group| group.station == *station) {
            Some(group) => group.items.push((item.clone(), price)),
            None => groups.push(ExtraGroup { station: station.clone(), items: vec![(item.clone(), price)] }),
        }
    }
    groups
}

/// The rooms of the package in the order of a usual morning, each with its items in the catalogue's order.
pub fn rooms(items: &[ItemCode]) -> Vec<(StationCode, Vec<ItemCode>)> {
    let Some(all) = catalogue() else { return Vec::new() };
    let of_station = |station: &StationCode| {
        let here = all.items().iter().filter(|item| item.station == *station && items.contains(&item.code));
        here.map(|item| item.code.clone()).collect::<Vec<_>>()
    };
    let rooms = all.stations().iter().map(|station| (station.code.clone(), of_station(&station.code)));
    rooms.filter(|(_, items)| !items.is_empty()).collect()
}

closed_debug!(Offered, Bill, ExtraGroup);
