//! The only file that knows the PDF library. Frames go in, bytes come out, the same bytes for the same frames: font
//! names are fixed, the dates come from the document, and the file's identifier is a hash of its content.

use super::PrintError;
use super::fonts::fonts;
use super::frame::{Face, Frame, Ink, Len, PAGE_HEIGHT, Page, Shape};
use super::sfnt;
use checkup_core::report::doc::Doc;
use lopdf::{Dictionary, Object, SaveOptions, StringFormat};
use printpdf::{
    Color, FontId, Line, LinePoint, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, WindingOrder,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;

/// What the file says about itself; nothing about a person.
#[derive(Debug)]
pub struct Properties {
    title: String,
    language: &'static str,
    /// Midnight UTC of the day of issue, seconds since 1970.
    issued: i64,
}

impl Properties {
    /// From the document: its title and number, its language, its day of issue.
    pub fn of(doc: &Doc, title: &str) -> Self {
        Self {
            title: format!("{title} {}", doc.number.as_str()),
            language: doc.language.tag(),
            issued: doc.issued_on.and_time(chrono::NaiveTime::MIN).and_utc().timestamp(),
        }
    }
}

/// One face of a font: widths and glyphs.
pub struct FontFace(ParsedFont);

impl fmt::Debug for FontFace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FontFace")
    }
}

impl FontFace {
    /// Reads a TrueType file.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).map(Self)
    }

    /// Whether the face has a glyph for `c`; glyph 0 is the box that stands for a missing one.
    pub fn has(&self, c: char) -> bool {
        self.0.lookup_glyph_index(u32::from(c)).is_some_and(|glyph| glyph != 0)
    }

    /// Advance width of `c` in thousandths of the type size, rounded as the file's width table is.
    pub fn advance(&self, c: char) -> Len {
        let glyph = self.0.lookup_glyph_index(u32::from(c)).unwrap_or(0);
        let units = Len::from(self.0.font_metrics.units_per_em).max(1);
        (Len::from(self.0.get_horizontal_advance(glyph)) * 1_000 + units / 2) / units
    }
}

/// What the library writes into every file though it is empty or, as the conformance to PDF/X, not so.
const CLAIMED: [&[u8]; 8] = [
    b"GTS_PDFXVersion",
    b"Identifier",
    b"Trapped",
    b"Author",
    b"Creator",
    b"Producer",
    b"Subject",
    b"Keywords",
];

/// Writes the pages as one PDF 1.7 file.
pub fn write(pages: &[Page], properties: &Properties) -> Result<Vec<u8>, PrintError> {
    let fonts = fonts()?;
    let subsets = Subsets::of(pages);
    let mut pdf = PdfDocument::new("");
    for face in [Face::Regular, Face::Bold] {
        pdf.resources.fonts.map.insert(subsets.id(face), PdfFont::new(fonts.face(face).0.clone()));
    }
    let issued = printpdf::OffsetDateTime::from_unix_timestamp(properties.issued).map_err(|e| failed(&e))?;
    let info = &mut pdf.metadata.info;
    info.document_title.clone_from(&properties.title);
    info.creation_date = issued;
    info.modification_date = issued;
    info.metadata_date = issued;
    pdf.with_pages(pages.iter().map(|one| page(one, &subsets)).collect());

    let mut warnings = Vec::new();
    let options = PdfSaveOptions { optimize: true, subset_fonts: true, ..PdfSaveOptions::default() };
    let mut file = pdf.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(failed(&warning.msg));
    }
    "1.7".clone_into(&mut file.version);
    let catalog = file.catalog_mut().map_err(|e| failed(&e))?;
    catalog.set("Lang", Object::String(properties.language.into(), StringFormat::Literal));
    let mut viewer = Dictionary::new();
    viewer.set("DisplayDocTitle", true);
    catalog.set("ViewerPreferences", viewer);
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).map_err(|e| failed(&e))?;
    let info = file.get_dictionary_mut(info).map_err(|e| failed(&e))?;
    for key in CLAIMED {
        info.remove(key);
    }
    lighten(&mut file)?;
    file.compress();
    identify(&mut file, &[0; 16]);
    let digest = Sha256::digest(bytes_of(&mut file)?);
    identify(&mut file, digest.get(..16).unwrap_or_default());
    bytes_of(&mut file)
}

/// Leaves the fonts with what draws their glyphs. Only the stream of a font has a `Length1`.
fn lighten(file: &mut lopdf::Document) -> Result<(), PrintError> {
    for stream in file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()) {
        if stream.dict.has(b"Length1") {
            let whole = stream.get_plain_content().map_err(|e| failed(&e))?;
            if let Some(lean) = sfnt::drawing_only(&whole) {
                stream.dict.set("Length1", i64::try_from(lean.len()).unwrap_or(i64::MAX));
                stream.set_plain_content(lean);
            }
        }
    }
    Ok(())
}

fn identify(file: &mut lopdf::Document, id: &[u8]) {
    let id = Object::String(id.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
}

/// With what is no stream compressed, too: widths of glyphs and pages are some thousand bytes (ISO 32000-1, 7.5.7).
fn bytes_of(file: &mut lopdf::Document) -> Result<Vec<u8>, PrintError> {
    let packed = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(9);
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, packed.build()).map_err(|e| failed(&e))?;
    Ok(bytes)
}

fn failed(detail: &dyn fmt::Display) -> PrintError {
    PrintError::Failed { detail: detail.to_string() }
}

/// The names of the two subsets in one file. The library puts the first six letters of a name before the font's own, and a
/// reader knows a subset by six capitals there; they are made from the characters, so that files put together by
/// somebody else do not share a name for different subsets.
struct Subsets {
    regular: FontId,
    bold: FontId,
}

impl Subsets {
    fn of(pages: &[Page]) -> Self {
        let tag = |wanted: Face| {
            let mut used = BTreeSet::new();
            for frame in pages.iter().flat_map(|page| &page.frames) {
                if let Frame::Text { face, text, .. } = frame
                    && *face == wanted
                {
                    used.extend(text.chars());
                }
            }
            let digest = Sha256::digest(used.into_iter().collect::<String>());
            digest.iter().take(5).map(|byte| char::from(b'A' + byte % 26)).collect::<String>()
        };
        // The last letter keeps the two apart even where they hold the same characters.
        Self {
            regular: FontId(format!("{}R", tag(Face::Regular))),
            bold: FontId(format!("{}B", tag(Face::Bold))),
        }
    }

    fn id(&self, face: Face) -> FontId {
        match face {
            Face::Regular => self.regular.clone(),
            Face::Bold => self.bold.clone(),
        }
    }
}

fn page(page: &Page, subsets: &Subsets) -> PdfPage {
    let mut ops = Vec::new();
    for frame in &page.frames {
        // Places are counted from A4's lower edge; on other paper the frames move down to it, or up.
        draw(&frame.clone().moved(0, PAGE_HEIGHT - page.height), subsets, &mut ops);
    }
    without_repeats(&mut ops);
    let mut sheet = PdfPage::new(printpdf::Mm(210.0), printpdf::Mm(297.0), ops);
    for sides in [&mut sheet.media_box, &mut sheet.trim_box, &mut sheet.crop_box] {
        sides.width = pt(page.width);
        sides.height = pt(page.height);
    }
    sheet
}

/// Drops every colour and thickness that is set already: most frames follow one of the same colour.
fn without_repeats(ops: &mut Vec<Op>) {
    let (mut filled, mut outlined, mut thick) = (None, None, None);
    ops.retain(|op| match op {
        Op::SetFillColor { col } => filled.replace(col.clone()).as_ref() != Some(col),
        Op::SetOutlineColor { col } => outlined.replace(col.clone()).as_ref() != Some(col),
        Op::SetOutlineThickness { pt } => thick.replace(*pt) != Some(*pt),
        _ => true,
    });
}

/// Thousandths of a point to points.
#[allow(clippy::cast_precision_loss, reason = "page places are far below 2^24 thousandths")]
fn pt(length: Len) -> Pt {
    Pt(length as f32 / 1_000.0)
}

/// The page's top left corner to the PDF's bottom left corner.
fn at(x: Len, y: Len) -> Point {
    Point { x: pt(x), y: pt(PAGE_HEIGHT - y) }
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink.rgb().map(|c| f32::from(c) / 255.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn draw(frame: &Frame, subsets: &Subsets, ops: &mut Vec<Op>) {
    match frame {
        Frame::Text { x, baseline, size, face, ink, text } => {
            // The no-break space shares its glyph with the space and would come back in the place of every space.
            let text = text.replace('\u{a0}', " ");
            ops.extend([
                Op::StartTextSection,
                Op::SetFillColor { col: colour(*ink) },
                Op::SetFont { font: PdfFontHandle::External(subsets.id(*face)), size: pt(*size) },
                Op::SetTextCursor { pos: at(*x, *baseline) },
                Op::ShowText { items: vec![TextItem::Text(text)] },
                Op::EndTextSection,
            ]);
        }
        Frame::Rule { from, to, weight, ink } => {
            stroke(&[*from, *to], *weight, *ink, false, ops);
        }
        Frame::Rect { x, y, width, height, ink } => {
            let corners = [(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)];
            fill(corners.map(corner).to_vec(), *ink, ops);
        }
        Frame::Shape { shape, x, y, size, ink } => draw_shape(*shape, (*x, *y), size / 2, *ink, ops),
        Frame::Modules { x, y, module, row_height, rows } => {
            modules((*x, *y), (*module, *row_height), rows, ops);
        }
    }
}

/// Neighbouring dark modules of a row are one rectangle, and all of a code one path: no viewer shows seams between them.
fn modules((left, top): (Len, Len), (width, height): (Len, Len), rows: &[Vec<bool>], ops: &mut Vec<Op>) {
    let mut rings = Vec::new();
    let mut y = top;
    for row in rows {
        let mut x = left;
        for run in row.chunk_by(|a, b| a == b) {
            let end = run.iter().fold(x, |end, _| end + width);
            if run.first() == Some(&true) {
                let corners = [(x, y), (end, y), (end, y + height), (x, y + height)];
                let points = corners.map(|(x, y)| LinePoint { p: at(x, y), bezier: false });
                rings.push(PolygonRing { points: points.to_vec() });
            }
            x = end;
        }
        y += height;
    }
    ops.push(Op::SetFillColor { col: colour(Ink::Black) });
    ops.push(Op::DrawPolygon {
        polygon: Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero },
    });
}

const fn corner((x, y): (Len, Len)) -> (Len, Len, bool) {
    (x, y, false)
}

fn draw_shape(shape: Shape, (x, y): (Len, Len), r: Len, ink: Ink, ops: &mut Vec<Op>) {
    let square = [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)];
    match shape {
        Shape::Disc => fill(circle(x, y, r), ink, ops),
        Shape::Ring => {
            ops.push(Op::SetOutlineColor { col: colour(ink) });
            ops.push(Op::SetOutlineThickness { pt: pt(900) });
            paint(circle(x, y, r - 450), Ink::White, PaintMode::FillStroke, ops);
        }
        Shape::TriangleUp => {
            let h = r * 9 / 10;
            fill([(x - r, y + h), (x, y - h), (x + r, y + h)].map(corner).to_vec(), ink, ops);
        }
        Shape::TriangleDown => {
            let h = r * 9 / 10;
            fill([(x - r, y - h), (x, y + h), (x + r, y - h)].map(corner).to_vec(), ink, ops);
        }
        Shape::TriangleLeft => {
            fill([(x + r, y - r), (x - r, y), (x + r, y + r)].map(corner).to_vec(), ink, ops);
        }
        Shape::TriangleRight => {
            fill([(x - r, y - r), (x + r, y), (x - r, y + r)].map(corner).to_vec(), ink, ops);
        }
        Shape::Square => {
            // A square looks larger than a disc of its height.
            let s = r * 9 / 10;
            let corners = [(x - s, y - s), (x + s, y - s), (x + s, y + s), (x - s, y + s)];
            fill(corners.map(corner).to_vec(), ink, ops);
        }
        Shape::EmptyBox => stroke(&square, 700, ink, true, ops),
        Shape::TickedBox => {
            stroke(&square, 700, ink, true, ops);
            let tick =
                [(x - r * 6 / 10, y), (x - r / 10, y + r * 55 / 100), (x + r * 7 / 10, y - r * 6 / 10)];
            stroke(&tick, 1_400, ink, false, ops);
        }
        Shape::Cross => {
            fill(square.map(corner).to_vec(), ink, ops);
            let (long, thin) = (r * 58 / 100, r * 19 / 100);
            for (w, h) in [(long, thin), (thin, long)] {
                let bar = [(x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h)];
                fill(bar.map(corner).to_vec(), Ink::White, ops);
            }
        }
    }
}

/// Four Bézier curves; 0.5523 is the usual distance of the control points.
fn circle(x: Len, y: Len, r: Len) -> Vec<(Len, Len, bool)> {
    let k = r * 5_523 / 10_000;
    vec![
        (x + r, y, false),
        (x + r, y + k, true),
        (x + k, y + r, true),
        (x, y + r, false),
        (x - k, y + r, true),
        (x - r, y + k, true),
        (x - r, y, false),
        (x - r, y - k, true),
        (x - k, y - r, true),
        (x, y - r, false),
        (x + k, y - r, true),
        (x + r, y - k, true),
        (x + r, y, false),
    ]
}

fn fill(points: Vec<(Len, Len, bool)>, ink: Ink, ops: &mut Vec<Op>) {
    paint(points, ink, PaintMode::Fill, ops);
}

fn paint(points: Vec<(Len, Len, bool)>, ink: Ink, mode: PaintMode, ops: &mut Vec<Op>) {
    // A twentieth of a point is finer than any printer and makes a file with many dots much smaller.
    let fine = |length: Len| (length + 25).div_euclid(50) * 50;
    let points = points
        .into_iter()
        .map(|(x, y, bezier)| LinePoint { p: at(fine(x), PAGE_HEIGHT - fine(PAGE_HEIGHT - y)), bezier })
        .collect();
    ops.push(Op::SetFillColor { col: colour(ink) });
    ops.push(Op::DrawPolygon {
        polygon: Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero },
    });
}

fn stroke(points: &[(Len, Len)], weight: Len, ink: Ink, is_closed: bool, ops: &mut Vec<Op>) {
    let points = points.iter().map(|(x, y)| LinePoint { p: at(*x, *y), bezier: false }).collect();
    ops.push(Op::SetOutlineColor { col: colour(ink) });
    ops.push(Op::SetOutlineThickness { pt: pt(weight) });
    ops.push(Op::DrawLine { line: Line { points, is_closed } });
}

/// What a file says about itself, decoded.
#[cfg(test)]
pub(super) fn information(bytes: &[u8]) -> std::collections::BTreeMap<String, String> {
    let file = lopdf::Document::load_mem(bytes).expect("the file opens");
    assert!(file.catalog().expect("catalog").get(b"Metadata").is_err(), "no second place for metadata");
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).expect("Info");
    let pairs = file.get_dictionary(info).expect("Info").iter();
    let text = |value: &Object| lopdf::decode_text_string(value).expect("a text");
    pairs.map(|(key, value)| (String::from_utf8_lossy(key).into_owned(), text(value))).collect()
}

/// Every text run of a file in drawing order, decoded through the embedded fonts' ToUnicode tables as any reader would.
#[cfg(test)]
pub(super) fn extract_runs(bytes: &[u8]) -> Vec<String> {
    use std::collections::BTreeMap;
    let file = lopdf::Document::load_mem(bytes).expect("the file opens");
    let mut runs = Vec::new();
    for (_, page) in file.get_pages() {
        let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = file
            .get_page_fonts(page)
            .expect("fonts")
            .into_iter()
            .map(|(name, font)| {
                let table =
                    font.get_deref(b"ToUnicode", &file).and_then(Object::as_stream).expect("ToUnicode");
                (name, cmap(&table.decompressed_content().unwrap_or_else(|_| table.content.clone())))
            })
            .collect();
        let mut current = Vec::new();
        for op in file.get_and_decode_page_content(page).expect("content").operations {
            match (op.operator.as_str(), op.operands.first()) {
                ("Tf", Some(Object::Name(name))) => current.clone_from(name),
                ("Tj", Some(Object::String(codes, _))) => {
                    let glyphs = codes.chunks(2).map(|c| u16::from_be_bytes([c[0], c[1]]));
                    runs.push(glyphs.map(|g| fonts[&current].get(&g).map_or("?", String::as_str)).collect());
                }
                ("TJ", _) => panic!("runs are drawn with Tj"),
                _ => {}
            }
        }
    }
    runs
}

/// Reads `<code> <utf16>` and `<first> <last> <utf16>` lines of a ToUnicode table.
#[cfg(test)]
fn cmap(table: &[u8]) -> std::collections::BTreeMap<u16, String> {
    let text = String::from_utf8_lossy(table);
    let mut map = std::collections::BTreeMap::new();
    for line in text.lines() {
        let parts: Vec<&str> = line.split(['<', '>']).map(str::trim).filter(|p| !p.is_empty()).collect();
        let hex = |s: &str| u16::from_str_radix(s, 16).ok();
        let unicode = |s: &str| {
            let units: Vec<u16> = (0..s.len() / 4).filter_map(|i| hex(&s[4 * i..4 * i + 4])).collect();
            String::from_utf16_lossy(&units)
        };
        if !line.trim_start().starts_with('<') {
            continue;
        }
        match parts.as_slice() {
            [code, target] => {
                map.extend(hex(code).map(|c| (c, unicode(target))));
            }
            [first, last, target] => {
                let (Some(first), Some(last), Some(start)) = (hex(first), hex(last), hex(target)) else {
                    continue;
                };
                for offset in 0..=last.saturating_sub(first) {
                    let c = char::from_u32(u32::from(start) + u32::from(offset)).unwrap_or('?');
                    map.insert(first + offset, c.to_string());
                }
            }
            _ => {}
        }
    }
    map
}
