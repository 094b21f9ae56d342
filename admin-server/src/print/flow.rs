//! From pieces to pages: a piece is one line of something; pieces that belong together move to the next page
//! together, unless no page could hold them, and a table's heading is repeated where it goes on.

use super::frame::{Frame, Len};
use std::sync::Arc;

/// One line of content, its frames placed from its own top and the left margin.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// Blank above it, dropped at the top of a page.
    pub gap: Len,
    /// Its height.
    pub height: Len,
    /// What it shows.
    pub frames: Vec<Frame>,
    /// It must not be the last on its page.
    pub keep_with_next: bool,
    /// It starts a page, unless this one has hardly begun.
    pub page_break: bool,
    /// What to repeat above it when it starts a page.
    pub heading: Option<Arc<Vec<Piece>>>,
}

impl Piece {
    /// Adds blank above the content, inside the piece.
    pub fn lower(&mut self, by: Len) {
        self.height += by;
        self.frames = std::mem::take(&mut self.frames).into_iter().map(|f| f.moved(0, by)).collect();
    }
}

/// A page's worth of frames, placed.
#[derive(Debug)]
pub struct Placed {
    /// In painting order.
    pub frames: Vec<Frame>,
    /// Where the content ends.
    pub end: Len,
}

impl Placed {
    const fn from(top: Len) -> Self {
        Self { frames: Vec::new(), end: top }
    }
}

/// Distributes pieces over pages between `top` and `bottom`, everything moved right by `left`.
pub fn paginate(pieces: &[Piece], left: Len, top: Len, bottom: Len) -> Vec<Placed> {
    let mut cursor = Cursor { left, top, bottom, y: top, pages: vec![Placed::from(top)] };
    let mut rest = pieces;
    while !rest.is_empty() {
        let length = rest.iter().take_while(|p| p.keep_with_next).count() + 1;
        let (chain, after) = rest.split_at(length.min(rest.len()));
        cursor.place_chain(chain);
        rest = after;
    }
    cursor.pages
}

struct Cursor {
    left: Len,
    top: Len,
    bottom: Len,
    y: Len,
    pages: Vec<Placed>,
}

impl Cursor {
    fn place_chain(&mut self, chain: &[Piece]) {
        let height: Len = chain.iter().map(|p| p.gap + p.height).sum();
        let heading: Len = chain
            .first()
            .and_then(|p| p.heading.as_ref())
            .map_or(0, |h| h.iter().map(|p| p.height + p.gap).sum());
        let page = self.bottom - self.top;
        // Where only the last lines of something went over to this page, what should start one follows below them.
        let forced = chain.iter().any(|p| p.page_break) && self.y - self.top > page / 3;
        let fits_here = self.y + height <= self.bottom;
        let fits_a_page = heading + height <= page;
        // What no page can hold starts here if a third of the page is left, and breaks where it must.
        let room = self.bottom - self.y > page / 3;
        if forced || !(fits_here || (!fits_a_page && room)) {
            self.next_page(chain.first());
        }
        for piece in chain {
            if self.y + piece.gap + piece.height > self.bottom {
                self.next_page(Some(piece));
            }
            self.place(piece);
        }
    }

    fn next_page(&mut self, first: Option<&Piece>) {
        if self.y > self.top {
            self.pages.push(Placed::from(self.top));
            self.y = self.top;
        }
        if let Some(heading) = first.and_then(|p| p.heading.clone()) {
            for piece in heading.iter() {
                self.place(piece);
            }
        }
    }

    fn place(&mut self, piece: &Piece) {
        if self.y > self.top {
            self.y += piece.gap;
        }
        let (left, y) = (self.left, self.y);
        if let Some(page) = self.pages.last_mut() {
            page.frames.extend(piece.frames.iter().cloned().map(|f| f.moved(left, y)));
            page.end = y + piece.height;
        }
        self.y += piece.height;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::frame::Ink;

    fn line(name: Len, keep_with_next: bool) -> Piece {
        let frames = vec![Frame::Rect { x: name, y: 0, width: 1, height: 1, ink: Ink::Ink }];
        Piece { height: 10, frames, keep_with_next, ..Piece::default() }
    }

    fn names(pages: &[Placed]) -> Vec<Vec<Len>> {
        let name = |f: &Frame| if let Frame::Rect { x, .. } = f { *x } else { -1 };
        pages.iter().map(|p| p.frames.iter().map(name).collect()).collect()
    }

    #[test]
    fn what_belongs_together_moves_together() {
        let pieces = [line(1, false), line(2, false), line(3, true), line(4, true), line(5, false)];
        assert_eq!(names(&paginate(&pieces, 0, 0, 40)), [vec![1, 2], vec![3, 4, 5]]);
    }

    #[test]
    fn what_no_page_can_hold_breaks_where_it_must() {
        let pieces: Vec<Piece> = (1..=7).map(|n| line(n, n < 7)).collect();
        assert_eq!(names(&paginate(&pieces, 0, 0, 30)), [vec![1, 2, 3], vec![4, 5, 6], vec![7]]);
    }

    #[test]
    fn a_heading_is_repeated_on_the_next_page() {
        let heading = Arc::new(vec![line(0, true)]);
        let mut pieces = vec![line(0, true)];
        pieces.extend((1..=4).map(|n| Piece { heading: Some(heading.clone()), ..line(n, false) }));
        assert_eq!(names(&paginate(&pieces, 0, 0, 30)), [vec![0, 1, 2], vec![0, 3, 4]]);
    }
}
