//! VietQR: the code by which a banking app fills in a transfer (NAPAS, after EMVCo merchant-presented mode).
//!
//! The code confirms no payment. Whether money came is read from the bank's statement, by the purpose written here.
//! A payload that was read keeps every field it had, known or not, in its order, so that it is written back as it was.

mod error;
mod part;
mod tlv;

pub use error::VietQrError;
pub use part::{Account, BankBin, Dong, Purpose, Reference};
pub use tlv::crc16;

use tlv::{Field, join, split, value};

/// What a QR code of this kind may hold (EMVCo merchant-presented mode, 3.7).
const MAX_LENGTH: usize = 512;
/// NAPAS's identifier of the scheme.
const SCHEME: &str = "A000000727";
/// Tag and length of the check sum, which covers them too.
const CRC_HEAD: &str = "6304";

/// How the money goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    /// To an account.
    Account,
    /// To a card.
    Card,
    /// To a merchant, confirmed by the acquirer.
    Push,
}

impl Service {
    const ALL: [Self; 3] = [Self::Account, Self::Card, Self::Push];

    /// NAPAS's word for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Account => "QRIBFTTA",
            Self::Card => "QRIBFTTC",
            Self::Push => "QRPUSH",
        }
    }
}

/// What the payer's statement and the centre's books need beyond account and amount. All of it may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// How much; a code with an amount is for one payment (dynamic), one without for many (static).
    pub amount: Option<Dong>,
    /// Number of the bill.
    pub bill: Option<Reference>,
    /// The centre's own reference.
    pub reference: Option<Reference>,
    /// The till.
    pub terminal: Option<Reference>,
    /// What the transfer is for.
    pub purpose: Option<Purpose>,
}

/// A payload that is whole and can be paid to.
///
/// ```
/// use checkup_core::billing::vietqr::{Account, BankBin, Details, Dong, Purpose, Service, VietQr};
/// let details = Details {
///     amount: Some(Dong::new(2_850_000).unwrap()),
///     purpose: Some(Purpose::new("KSK HD000123").unwrap()),
///     ..Details::default()
/// };
/// let bank = BankBin::parse("970436").unwrap();
/// let account = Account::parse("0011001234567").unwrap();
/// let code = VietQr::new(Service::Account, &bank, &account, &details).unwrap();
/// assert_eq!(
///     code.to_payload(),
///     "00020101021238570010A00000072701270006970436011300110012345670208QRIBFTTA\
///      5303704540728500005802VN62160812KSK HD00012363045DFB",
/// );
/// assert_eq!(VietQr::parse(&code.to_payload()), Ok(code));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VietQr {
    /// All but the check sum, in the order in which they stand.
    fields: Vec<Field>,
    is_dynamic: bool,
    service: Service,
    bank: BankBin,
    account: Account,
    amount: Option<Dong>,
    /// Template 62.
    additional: Vec<Field>,
}

impl VietQr {
    /// Makes a code: dynamic with an amount, static without. A card takes a card's number, and parts that together
    /// are longer than their template are refused.
    pub fn new(
        service: Service,
        bank: &BankBin,
        account: &Account,
        details: &Details,
    ) -> Result<Self, VietQrError> {
        let field = |tag: u8, value: &str| Field { tag, value: value.to_owned() };
        let beneficiary = join(&[field(0, bank.as_str()), field(1, account.as_str())]);
        let merchant = join(&[field(0, SCHEME), field(1, &beneficiary), field(2, service.code())]);
        let method = if details.amount.is_some() { "12" } else { "11" };
        let mut fields = vec![field(0, "01"), field(1, method), field(38, &merchant), field(53, "704")];
        fields.extend(details.amount.map(|dong| field(54, &dong.get().to_string())));
        fields.push(field(58, "VN"));
        let text =
            |tag: u8, reference: &Option<Reference>| reference.as_ref().map(|r| field(tag, r.as_str()));
        let additional: Vec<Field> = [
            text(1, &details.bill),
            text(5, &details.reference),
            text(7, &details.terminal),
            details.purpose.as_ref().map(|purpose| field(8, purpose.as_str())),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !additional.is_empty() {
            let template = join(&additional);
            if template.len() > 99 {
                return Err(VietQrError::TagValue { tag: 62 });
            }
            fields.push(field(62, &template));
        }
        Self::of(fields)
    }

    /// Reads a payload. The check sum comes first: a payload that fails it was misread, and nothing in it counts.
    pub fn parse(payload: &str) -> Result<Self, VietQrError> {
        if let Some(position) = payload.chars().position(|c| !matches!(c, ' '..='~')) {
            return Err(VietQrError::Character { position: position + 1 });
        }
        if payload.len() > MAX_LENGTH {
            return Err(VietQrError::Length { length: payload.len() });
        }
        let end = payload.len().checked_sub(4).ok_or(VietQrError::TagMissing { tag: 63 })?;
        let (covered, sum) = payload.split_at_checked(end).ok_or(VietQrError::Crc)?;
        let body = covered.strip_suffix(CRC_HEAD).ok_or(VietQrError::TagMissing { tag: 63 })?;
        if sum != format!("{:04X}", crc16(covered.as_bytes())) {
            return Err(VietQrError::Crc);
        }
        Self::of(split(body, 0)?)
    }

    fn of(fields: Vec<Field>) -> Result<Self, VietQrError> {
        let required = |tag: u8| value(&fields, tag).ok_or(VietQrError::TagMissing { tag });
        let fixed = |tag: u8, wanted: &str| {
            if required(tag)? == wanted { Ok(()) } else { Err(VietQrError::TagValue { tag }) }
        };
        if fields.first().is_none_or(|first| first.tag != 0) {
            return Err(VietQrError::TagMissing { tag: 0 });
        }
        if value(&fields, 63).is_some() {
            return Err(VietQrError::TagTwice { tag: 63 });
        }
        fixed(0, "01")?;
        let is_dynamic = match required(1)? {
            "11" => false,
            "12" => true,
            _ => return Err(VietQrError::TagValue { tag: 1 }),
        };
        fixed(53, "704")?;
        fixed(58, "VN")?;
        let (service, bank, account) = merchant(required(38)?)?;
        let amount = value(&fields, 54).map(Dong::parse).transpose()?;
        let additional = value(&fields, 62).map_or(Ok(Vec::new()), |template| split(template, 0));
        let additional = additional.map_err(|_| VietQrError::TagValue { tag: 62 })?;
        Ok(Self { fields, is_dynamic, service, bank, account, amount, additional })
    }

    /// The payload with its check sum.
    pub fn to_payload(&self) -> String {
        let covered = format!("{}{CRC_HEAD}", join(&self.fields));
        let sum = crc16(covered.as_bytes());
        format!("{covered}{sum:04X}")
    }

    /// Whether the code is for one payment; a static one may be paid to many times.
    pub const fn is_dynamic(&self) -> bool {
        self.is_dynamic
    }

    /// How the money goes.
    pub const fn service(&self) -> Service {
        self.service
    }

    /// The bank of the payee.
    pub const fn bank(&self) -> &BankBin {
        &self.bank
    }

    /// The account or card of the payee.
    pub const fn account(&self) -> &Account {
        &self.account
    }

    /// How much; `None` where the payer types it.
    pub const fn amount(&self) -> Option<Dong> {
        self.amount
    }

    /// Number of the bill, as written.
    pub fn bill(&self) -> Option<&str> {
        value(&self.additional, 1)
    }

    /// The payee's own reference, as written.
    pub fn reference(&self) -> Option<&str> {
        value(&self.additional, 5)
    }

    /// The till, as written.
    pub fn terminal(&self) -> Option<&str> {
        value(&self.additional, 7)
    }

    /// What the transfer is for, as written; others write more than the 25 characters that [`Purpose`] allows.
    pub fn purpose(&self) -> Option<&str> {
        value(&self.additional, 8)
    }
}

/// Template 38: scheme, bank and account, service.
fn merchant(template: &str) -> Result<(Service, BankBin, Account), VietQrError> {
    let wrong = VietQrError::TagValue { tag: 38 };
    let fields = split(template, 0).map_err(|_| wrong)?;
    if value(&fields, 0) != Some(SCHEME) {
        return Err(wrong);
    }
    let beneficiary = split(value(&fields, 1).ok_or(wrong)?, 0).map_err(|_| wrong)?;
    let bank = BankBin::parse(value(&beneficiary, 0).ok_or(wrong)?)?;
    let account = Account::parse(value(&beneficiary, 1).ok_or(wrong)?)?;
    let word = value(&fields, 2).ok_or(wrong)?;
    let service = Service::ALL.into_iter().find(|service| service.code() == word).ok_or(wrong)?;
    if service == Service::Card && !account.may_be_card() {
        return Err(VietQrError::Account);
    }
    Ok((service, bank, account))
}
