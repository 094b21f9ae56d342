//! A whole document: letterhead and title, the blocks, and in a second pass the footers, which need the page count.

use super::PrintError;
use super::block::{Setter, text_frame};
use super::flow::{Piece, paginate};
use super::frame::{CONTENT_WIDTH, Face, Frame, Ink, Len, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, PT, Page, Shape};
use super::resolve::Resolver;
use super::text::{Style, wrap};
use checkup_core::report::doc::{Block, Doc, Text};

/// Title, 20 pt.
const TITLE: Style = Style { face: Face::Bold, size: 20 * PT };
/// Body, 10.5 pt.
const BODY_BOLD: Style = Style { face: Face::Bold, size: 10_500 };
/// Labels and small print, 9 pt.
const SMALL: Style = Style { face: Face::Regular, size: 9 * PT };
/// The centre's mark beside its name.
const MARK: Len = 26 * PT;
/// The footer stands in the lower margin, this far below the content.
const FOOTER: Len = 12 * PT;

/// Lays out a document.
pub fn compose(doc: &Doc) -> Result<Vec<Page>, PrintError> {
    let resolver = Resolver::new(doc.language)?;
    let mut pieces = letterhead(doc, &resolver)?;
    let setter = Setter::new(&resolver, doc)?;
    let mut after_heading = false;
    for (index, block) in doc.blocks.iter().enumerate() {
        let mut set = setter.block(block, &format!("block {}", index + 1))?;
        // Small print under a heading belongs to it, and so both stay with what follows.
        let explains = after_heading && matches!(block, Block::Note(_));
        if explains {
            for piece in &mut set {
                piece.keep_with_next = true;
                piece.gap /= 2;
            }
        }
        after_heading = explains || matches!(block, Block::Heading(_));
        pieces.extend(set);
    }
    let placed = paginate(&pieces, MARGIN, MARGIN, PAGE_HEIGHT - MARGIN);
    let count = placed.len();
    let mut pages = Vec::with_capacity(count);
    for (index, mut frames) in placed.into_iter().enumerate() {
        frames.extend(footer(doc, &resolver, index + 1, count)?);
        pages.push(Page { frames });
    }
    Ok(pages)
}

fn letterhead(doc: &Doc, resolver: &Resolver) -> Result<Vec<Piece>, PrintError> {
    let mut pieces = Vec::new();
    let indent = MARK + 10 * PT;
    let width = CONTENT_WIDTH - indent;
    let mark =
        Frame::Shape { shape: Shape::Cross, x: MARK / 2, y: MARK / 2 + PT, size: MARK, ink: Ink::Accent };
    for (index, text) in doc.issuer.iter().enumerate() {
        let (style, ink) = if index == 0 { (BODY_BOLD, Ink::Accent) } else { (SMALL, Ink::Soft) };
        let text = resolver.text(text, "issuer")?;
        for line in wrap(resolver.fonts, style, width, &text) {
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
    let title = resolver.text(&doc.title, "title")?;
    for (index, line) in wrap(resolver.fonts, TITLE, CONTENT_WIDTH, &title).into_iter().enumerate() {
        pieces.push(Piece {
            gap: if index == 0 { 22 * PT } else { 0 },
            height: TITLE.line_height(),
            frames: vec![text_frame(TITLE, Ink::Ink, 0, 0, line)],
            keep_with_next: true,
            ..Piece::default()
        });
    }
    Ok(pieces)
}

fn footer(doc: &Doc, resolver: &Resolver, page: usize, pages: usize) -> Result<Vec<Frame>, PrintError> {
    let top = PAGE_HEIGHT - MARGIN + FOOTER;
    let number = Text::with(
        "report-footer-number",
        vec![("number", Text::plain(doc.number.as_str())), ("title", doc.title.clone())],
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
        Frame::Rule { from: (MARGIN, line), to: (PAGE_WIDTH - MARGIN, line), weight: 500, ink: Ink::Line },
        text_frame(SMALL, Ink::Soft, MARGIN, top, number),
        text_frame(SMALL, Ink::Soft, PAGE_WIDTH - MARGIN - count_width, top, count),
    ])
}
