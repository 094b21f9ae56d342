//! One ZIP of many papers. They are stored, not compressed: a PDF is compressed already. Times are fixed, so that the same
//! papers make the same archive; files pass through memory one at a time.
//!
//! The format is PKWARE's APPNOTE 6.3.10 without its 64-bit part: up to 65,535 files and 4 GiB.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// 1 January 1980 in MS-DOS format, the earliest that ZIP knows.
const DATE: u16 = (1 << 5) | 1;

/// Names are UTF-8.
const UTF8: u16 = 1 << 11;

struct Member {
    name: Vec<u8>,
    crc: u32,
    size: u32,
    offset: u32,
}

/// Packs `files` in this order into a new archive, which appears whole or not at all.
pub fn pack(files: &[PathBuf], archive: &Path) -> io::Result<()> {
    let part = archive.with_extension("zip.part");
    let mut out =
        BufWriter::new(super::folder::private().write(true).create(true).truncate(true).open(&part)?);
    let mut offset = 0_usize;
    let mut members = Vec::with_capacity(files.len());
    for file in files {
        let bytes = fs::read(file)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned().into_bytes();
        let member =
            Member { crc: crc32fast::hash(&bytes), size: size(bytes.len())?, offset: size(offset)?, name };
        let head = local(&member)?;
        out.write_all(&head)?;
        out.write_all(&bytes)?;
        offset += head.len() + bytes.len();
        members.push(member);
    }
    let mut directory = Vec::new();
    for member in &members {
        directory.extend(central(member)?);
    }
    out.write_all(&directory)?;
    let count = u16::try_from(members.len()).map_err(io::Error::other)?;
    out.write_all(&end(count, size(directory.len())?, size(offset)?))?;
    let file: File = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    fs::rename(part, archive)
}

fn size(bytes: usize) -> io::Result<u32> {
    u32::try_from(bytes).map_err(io::Error::other)
}

/// What both headers of a member have in common: version 2.0, flags, stored, time, date, sum, sizes, length of the name.
fn common(member: &Member) -> io::Result<Vec<u8>> {
    let name = u16::try_from(member.name.len()).map_err(io::Error::other)?;
    let mut head = Vec::new();
    for short in [20, UTF8, 0, 0, DATE] {
        head.extend(u16::to_le_bytes(short));
    }
    for long in [member.crc, member.size, member.size] {
        head.extend(long.to_le_bytes());
    }
    head.extend(name.to_le_bytes());
    head.extend(0_u16.to_le_bytes());
    Ok(head)
}

fn local(member: &Member) -> io::Result<Vec<u8>> {
    let mut head = b"PK\x03\x04".to_vec();
    head.extend(common(member)?);
    head.extend(&member.name);
    Ok(head)
}

fn central(member: &Member) -> io::Result<Vec<u8>> {
    let mut head = b"PK\x01\x02".to_vec();
    head.extend(20_u16.to_le_bytes());
    head.extend(common(member)?);
    // No comment, first disk, no attributes.
    head.extend([0; 10]);
    head.extend(member.offset.to_le_bytes());
    head.extend(&member.name);
    Ok(head)
}

fn end(count: u16, directory: u32, offset: u32) -> Vec<u8> {
    let mut head = b"PK\x05\x06\0\0\0\0".to_vec();
    head.extend(count.to_le_bytes());
    head.extend(count.to_le_bytes());
    head.extend(directory.to_le_bytes());
    head.extend(offset.to_le_bytes());
    head.extend([0; 2]);
    head
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn an_archive_is_read_back_by_another_program_and_is_the_same_each_time() {
        let place = tempfile::tempdir().unwrap();
        let files: Vec<PathBuf> = ["A001-vi.pdf", "A002-vi.pdf"].map(|name| place.path().join(name)).into();
        fs::write(&files[0], b"one").unwrap();
        fs::write(&files[1], vec![7; 100_000]).unwrap();
        let archives = ["one.zip", "two.zip"].map(|name| place.path().join(name));
        for archive in &archives {
            pack(&files, archive).unwrap();
        }
        assert!(fs::read(&archives[0]).unwrap() == fs::read(&archives[1]).unwrap());
        let check = "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; \
                     print([(i.filename,i.file_size) for i in z.infolist()])";
        match Command::new("python3").args(["-c", check]).arg(&archives[0]).output() {
            Ok(read) => {
                let said = String::from_utf8_lossy(&read.stdout).into_owned();
                assert_eq!(said.trim(), "[('A001-vi.pdf', 3), ('A002-vi.pdf', 100000)]");
            }
            Err(_) => eprintln!("note: python3 is not installed, nobody else read the archive"),
        }
    }

    #[test]
    fn an_archive_of_nothing_is_an_archive() {
        let place = tempfile::tempdir().unwrap();
        pack(&[], &place.path().join("none.zip")).unwrap();
        assert_eq!(fs::read(place.path().join("none.zip")).unwrap().len(), 22);
    }
}
