//! A payload as a QR code to draw: one path of the dark modules.

use crate::app::AppError;
use checkup_core::api::payment::QrPicture;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// Draws a payload. Level M: a phone reads it off a screen that a finger has marked.
pub(super) fn draw(payload: &str) -> Result<QrPicture, AppError> {
    let code = QrCode::with_error_correction_level(payload, EcLevel::M);
    let code = code.map_err(|error| AppError::Internal(anyhow::Error::new(error)))?;
    let side = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(side.max(1)).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                // Writing into a string cannot fail.
                let _infallible = write!(path, "M{x} {y}h{0}v1h-{0}z", run.len());
            }
            x += run.len();
        }
    }
    Ok(QrPicture { side: u16::try_from(side).unwrap_or(u16::MAX), path })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which modules a path makes dark, read back from its own words.
    fn dark(picture: &QrPicture) -> Vec<Vec<bool>> {
        let side = usize::from(picture.side);
        let mut dark = vec![vec![false; side]; side];
        for run in picture.path.split('M').skip(1) {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            assert_eq!(run, format!("{x} {y}h{length}v1h-{length}z"));
            for module in &mut dark[y][x..x + length] {
                *module = true;
            }
        }
        dark
    }

    #[test]
    fn an_independent_reader_reads_the_payload_back() {
        let payload = "00020101021238570010A00000072701270006970436011300110012345670208QRIBFTTA\
                       5303704540728500005802VN62160812KSK HD00012363045DFB";
        let picture = draw(payload).unwrap();
        let dark = dark(&picture);
        let (quiet, scale) = (4, 4);
        let side = (usize::from(picture.side) + 2 * quiet) * scale;
        let module = |at: usize| (at / scale).checked_sub(quiet);
        let grey = |x: usize, y: usize| {
            let found = module(y).and_then(|y| dark.get(y)?.get(module(x)?));
            if found == Some(&true) { 0 } else { 255 }
        };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
        let grids = image.detect_grids();
        let [grid] = grids.as_slice() else { panic!("{} codes were found", grids.len()) };
        assert_eq!(grid.decode().unwrap().1, payload);
    }
}
