//! A whole document: letterhead and title, the blocks, and in a second pass the footers, which need the page count.

use super::PrintError;
use super::block::{HEADING, Setter, text_frame};
use super::flow::{Piece, paginate};
use super::frame::{Face, Frame, Ink, Len, PT, Page, Shape};
use super::resolve::Resolver;
use super::sheet::Sheet;
use super::text::{Style, wrap};
use checkup_core::report::doc::{Block, Doc, Text};
use checkup_core::report::paper::Paper;

/// Title, 20 pt.
const TITLE: Style = Style { face: Face::Bold, size: 20 * PT };
/// The title in the second language, 14 pt.
const SUBTITLE: Style = Style { face: Face::Regular, size: 14 * PT };
/// Body, 10.5 pt.
const BODY_BOLD: Style = Style { face: Face::Bold, size: 10_500 };
/// Labels and small print, 9 pt.
const SMALL: Style = Style { face: Face::Regular, size: 9 * PT };
/// The centre's mark beside its name.
const MARK: Len = 26 * PT;
/// Width of what a form of a state says beside its issuer.
const MOTTO: Len = 236 * PT;
/// The footer stands in the lower margin, this far below the content.
const FOOTER: Len = 12 * PT;

/// Lays out a document.
pub fn compose(doc: &Doc) -> Result<Vec<Page>, PrintError> {
    let resolver = Resolver::of(doc)?;
    let sheet = Sheet::of(doc.paper);
    let mut pieces = letterhead(doc, &sheet, &resolver)?;
    let setter = Setter::new(&resolver, doc)?;
    let (mut after_heading, mut after_lines) = (false, false);
    for (index, block) in doc.blocks.iter().enumerate() {
        let field = format!("block {}", index + 1);
        let before = index.checked_sub(1).and_then(|before| doc.blocks.get(before));
        let mut set = match (before, block) {
            (Some(Block::Heading(heading)), Block::Figures(table)) if *heading == table.title => {
                setter.figure_table(table, &Text::empty(), &field)?
            }
            _ => setter.block(block, &field)?,
        };
        // Small print under a heading belongs to it, and so both stay with what follows.
        let explains = after_heading && matches!(block, Block::Note(_));
        if explains {
            for piece in &mut set {
                piece.keep_with_next = true;
                piece.gap /= 2;
            }
        }
        after_heading = explains || matches!(block, Block::Heading(_));
        // A signature stands under something that it signs, never alone on a page.
        if let (Block::Signature { .. }, Some(signed)) = (block, pieces.last_mut()) {
            signed.keep_with_next = true;
        }
        // Running text keeps away from the lines of a table.
        if let (Block::Paragraph(_), true, Some(first)) = (block, after_lines, set.first_mut()) {
            first.gap = 12 * PT;
        }
        after_lines =
            matches!(block, Block::KeyValues(_) | Block::Grid(_) | Block::Figures(_) | Block::ResultTable(_));
        pieces.extend(set);
    }
    let placed = paginate(&pieces, sheet.side, sheet.top, sheet.end());
    let count = placed.len();
    let mut pages = Vec::with_capacity(count);
    for (index, placed) in placed.into_iter().enumerate() {
        let mut frames = placed.frames;
        if doc.paper == Paper::A4 {
            frames.extend(footer(doc, &sheet, &resolver, index + 1, count)?);
        }
        if doc.paper.is_black_only() {
            frames = frames.into_iter().map(Frame::blackened).collect();
        }
        let height = sheet.height.unwrap_or(placed.end + sheet.bottom);
        pages.push(Page { width: sheet.width, height, frames });
    }
    Ok(pages)
}

fn letterhead(doc: &Doc, sheet: &Sheet, resolver: &Resolver) -> Result<Vec<Piece>, PrintError> {
    let mut pieces = Vec::new();
    // A label says only what is on the tube.
    if doc.paper == Paper::Label50x25 {
        return Ok(pieces);
    }
    let (title_style, above_title) = if sheet.is_narrow() { (HEADING, 12 * PT) } else { (TITLE, 22 * PT) };
    let indent = MARK + 10 * PT;
    let beside = motto(doc, sheet, resolver)?;
    let width = sheet.content() - indent - if beside.is_empty() { 0 } else { MOTTO + 14 * PT };
    let mark =
        Frame::Shape { shape: Shape::Cross, x: MARK / 2, y: MARK / 2 + PT, size: MARK, ink: Ink::Accent };
    for (index, text) in doc.issuer.iter().enumerate() {
        let (style, ink) = if index == 0 { (BODY_BOLD, Ink::Accent) } else { (SMALL, Ink::Soft) };
        let text = resolver.text(text, "issuer")?;
        for line in wrap(resolver.fonts, style, width, &text) {
            // The dot between address and telephone says nothing at the end of a line.
            let line = line.trim_end_matches([' ', '\u{b7}']).to_owned();
            let mut frames = vec![text_frame(style, ink, indent, 0, line)];
            if pieces.is_empty() {
                frames.push(mark.clone());
            }
            pieces.push(Piece {
                height: style.line_height(),
                frames,
                keep_with_next: true,
                ..Piece::default()
            });
        }
    }
    if let Some(first) = pieces.first_mut() {
        first.frames.extend(beside);
    }
    let (first, second) = resolver.both(&doc.title, "title")?;
    let mut titles = vec![(title_style, Ink::Ink, first)];
    titles.extend(second.map(|title| (SUBTITLE, Ink::Soft, title)));
    let mut gap = above_title;
    for (style, ink, title) in titles {
        for line in wrap(resolver.fonts, style, sheet.content(), &title) {
            pieces.push(Piece {
                gap: std::mem::take(&mut gap),
                height: style.line_height(),
                frames: vec![text_frame(style, ink, 0, 0, line)],
                keep_with_next: true,
                ..Piece::default()
            });
        }
    }
    Ok(pieces)
}

/// What a form of a state says at the right of its head: centred, the last line underlined.
fn motto(doc: &Doc, sheet: &Sheet, resolver: &Resolver) -> Result<Vec<Frame>, PrintError> {
    let mut frames = Vec::new();
    let (left, mut y) = (sheet.content() - MOTTO, 0);
    let mut last = 0;
    for text in &doc.motto {
        let said = resolver.text(text, "motto")?;
        for line in wrap(resolver.fonts, BODY_BOLD, MOTTO, &said) {
            last = resolver.fonts.width(BODY_BOLD.face, BODY_BOLD.size, &line);
            frames.push(text_frame(BODY_BOLD, Ink::Ink, left + (MOTTO - last) / 2, y, line));
            y += BODY_BOLD.line_height();
        }
    }
    if !frames.is_empty() {
        let (from, y) = (left + (MOTTO - last) / 2, y + PT);
        frames.push(Frame::Rule { from: (from, y), to: (from + last, y), weight: 500, ink: Ink::Ink });
    }
    Ok(frames)
}

fn footer(
    doc: &Doc,
    sheet: &Sheet,
    resolver: &Resolver,
    page: usize,
    pages: usize,
) -> Result<Vec<Frame>, PrintError> {
    let top = sheet.end() + FOOTER;
    let (left, right) = (sheet.side, sheet.width - sheet.side);
    let title = resolver.joined(&doc.title, "footer")?;
    let number = Text::with(
        "report-footer-number",
        vec![("number", Text::plain(doc.number.as_str())), ("title", Text::plain(&title))],
    );
    let count = Text::with(
        "report-page",
        vec![("page", Text::plain(&page.to_string())), ("pages", Text::plain(&pages.to_string()))],
    );
    let number = resolver.text(&number, "footer")?;
    let count = resolver.text(&count, "footer")?;
    let count_width = resolver.fonts.width(SMALL.face, SMALL.size, &count);
    let line = top - 4 * PT;
    Ok(vec![
        Frame::Rule { from: (left, line), to: (right, line), weight: 500, ink: Ink::Line },
        text_frame(SMALL, Ink::Soft, left, top, number),
        text_frame(SMALL, Ink::Soft, right - count_width, top, count),
    ])
}
