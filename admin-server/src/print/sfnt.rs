//! What a PDF needs of an embedded TrueType font. The file names glyphs by number and has its own Unicode map, so that
//! names, licence texts and the font's character map weigh several thousand bytes for nobody (ISO 32000-1, 9.9: a font
//! for a `CIDFontType2` needs no `cmap`).

/// The tables that draw glyphs, in the order of a font's directory.
const DRAWING: [&[u8; 4]; 9] =
    [b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// The sum of a whole font file, by which readers know it is sound.
const WHOLE: u32 = 0xb1b0_afba;

/// The same font with nothing but the tables that draw; `None` for what is no TrueType font.
pub fn drawing_only(font: &[u8]) -> Option<Vec<u8>> {
    let count = usize::from(u16::from_be_bytes(bytes(font, 4)?));
    let mut tables: Vec<(&[u8], &[u8], &[u8])> = Vec::new();
    for entry in font.get(12..12 + 16 * count)?.chunks_exact(16) {
        let (tag, sum) = (entry.get(..4)?, entry.get(4..8)?);
        let from = usize::try_from(u32::from_be_bytes(bytes(entry, 8)?)).ok()?;
        let length = usize::try_from(u32::from_be_bytes(bytes(entry, 12)?)).ok()?;
        if DRAWING.iter().any(|wanted| *wanted == tag) {
            tables.push((tag, sum, font.get(from..from.checked_add(length)?)?));
        }
    }
    tables.sort_by_key(|(tag, ..)| *tag);
    let kept = u16::try_from(tables.len()).ok().filter(|kept| *kept > 0)?;
    let power = kept.ilog2();
    let search = 16_u16 << power;
    let mut file = font.get(..4)?.to_vec();
    for number in [kept, search, u16::try_from(power).ok()?, kept * 16 - search] {
        file.extend(number.to_be_bytes());
    }
    let mut at = file.len() + 16 * tables.len();
    let mut head = None;
    for (tag, sum, table) in &tables {
        file.extend_from_slice(tag);
        file.extend_from_slice(sum);
        file.extend(u32::try_from(at).ok()?.to_be_bytes());
        file.extend(u32::try_from(table.len()).ok()?.to_be_bytes());
        if *tag == b"head" {
            head = Some(at);
        }
        at += table.len().next_multiple_of(4);
    }
    for (_, _, table) in &tables {
        file.extend_from_slice(table);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    // The head balances the sum of the file.
    let balance = head? + 8..head? + 12;
    file.get_mut(balance.clone())?.fill(0);
    let rest = WHOLE.wrapping_sub(sum(&file));
    file.get_mut(balance)?.copy_from_slice(&rest.to_be_bytes());
    Some(file)
}

fn bytes<const N: usize>(from: &[u8], at: usize) -> Option<[u8; N]> {
    from.get(at..at + N)?.try_into().ok()
}

fn sum(file: &[u8]) -> u32 {
    let words = file.chunks_exact(4).filter_map(|word| bytes(word, 0).map(u32::from_be_bytes));
    words.fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_keeps_its_drawing_and_stays_sound() {
        let (regular, _) = checkup_locales::print_fonts();
        let lean = drawing_only(regular).unwrap();
        assert!(lean.len() < regular.len());
        assert_eq!(sum(&lean), WHOLE);
        let has = |tag: &[u8]| lean[12..200].windows(4).any(|word| word == tag);
        assert!(has(b"glyf") && has(b"loca") && has(b"hmtx") && !has(b"name") && !has(b"cmap"));
        assert_eq!(drawing_only(&lean).unwrap(), lean, "nothing more to leave out");
    }

    #[test]
    fn what_is_no_font_is_refused() {
        let (regular, _) = checkup_locales::print_fonts();
        for broken in [&b""[..], b"OTTO", &[0xff; 40], &regular[..300]] {
            assert_eq!(drawing_only(broken), None);
        }
    }
}
