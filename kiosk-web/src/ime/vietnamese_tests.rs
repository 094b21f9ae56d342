//! Every Vietnamese syllable, by Telex and by VNI. What is expected is composed by `unicode-normalization` from base
//! letters and combining marks; where the tone stands comes from the table of rhymes, not from the code under test.

use super::{Composer, Key, Layout, Tone};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization as _;

/// Consonants at the beginning, with the vowels that may follow by the spelling rules.
const ONSETS: [(&str, Before); 28] = [
    ("", Before::Any),
    ("b", Before::Any),
    ("c", Before::Back),
    ("ch", Before::Any),
    ("d", Before::Any),
    ("đ", Before::Any),
    ("g", Before::Back),
    ("gh", Before::Front),
    ("gi", Before::NoI),
    ("h", Before::Any),
    ("k", Before::Front),
    ("kh", Before::Any),
    ("l", Before::Any),
    ("m", Before::Any),
    ("n", Before::Any),
    ("ng", Before::Back),
    ("ngh", Before::Front),
    ("nh", Before::Any),
    ("p", Before::Any),
    ("ph", Before::Any),
    ("qu", Before::AfterQu),
    ("r", Before::Any),
    ("s", Before::Any),
    ("t", Before::Any),
    ("th", Before::Any),
    ("tr", Before::Any),
    ("v", Before::Any),
    ("x", Before::Any),
];

#[derive(Clone, Copy, PartialEq)]
enum Before {
    Any,
    /// k, gh, ngh: before i, e, ê, y.
    Front,
    /// c, g, ng: before the others.
    Back,
    /// gi: not before another i or y.
    NoI,
    /// qu: the u is spoken with the consonant.
    AfterQu,
}

/// Rhymes: the letters, and which of them (from 0) carries the tone in the older way of writing.
const RHYMES: &str = "
    a0 ac0 ach0 ai0 am0 an0 ang0 anh0 ao0 ap0 at0 au0 ay0
    ăc0 ăm0 ăn0 ăng0 ăp0 ăt0
    âc0 âm0 ân0 âng0 âp0 ât0 âu0 ây0
    e0 ec0 em0 en0 eng0 eo0 ep0 et0
    ê0 êch0 êm0 ên0 ênh0 êp0 êt0 êu0
    i0 ia0 ich0 iêc1 iêm1 iên1 iêng1 iêp1 iêt1 iêu1 im0 in0 inh0 ip0 it0 iu0
    o0 oa0 oac1 oach1 oai1 oam1 oan1 oang1 oanh1 oao1 oap1 oat1 oay1
    oăc1 oăm1 oăn1 oăng1 oăp1 oăt1 oc0 oe0 oen1 oeo1 oet1 oi0 om0 on0 ong0 ooc1 oong1 op0 ot0
    ô0 ôc0 ôi0 ôm0 ôn0 ông0 ôp0 ôt0
    ơ0 ơi0 ơm0 ơn0 ơp0 ơt0
    u0 ua0 uân1 uâng1 uât1 uây1 uc0 uê1 uêch1 uênh1 ui0 um0 un0 ung0 uô1 uôc1 uôi1 uôm1 uôn1 uông1 uôt1 uơ1 up0 ut0
    uy0 uya1 uych1 uyên2 uyêt2 uynh1 uyt1 uyu1
    ư0 ưa0 ưc0 ưi0 ưm0 ưn0 ưng0 ươc1 ươi1 ươm1 ươn1 ương1 ươp1 ươt1 ươu1 ưt0 ưu0
    y0 yêm1 yên1 yêng1 yêt1 yêu1
";
/// Rhymes behind qu, whose u is already written.
const RHYMES_AFTER_QU: &str = "
    a0 ac0 ach0 ai0 am0 an0 ang0 anh0 ao0 ap0 at0 au0 ay0 ăc0 ăm0 ăn0 ăng0 ăp0 ăt0 ân0 âng0 âp0 ât0 ây0
    e0 en0 eng0 eo0 et0 ê0 êch0 ên0 ênh0 êt0 ơ0 y0 ych0 yên1 yêt1 ynh0 yt0 yu0 ôc0
";
/// Combining marks of the tones; keys in Telex and in VNI.
const TONES: [(&str, &str, &str); 6] = [
    ("", "", ""),
    ("\u{300}", "f", "2"),
    ("\u{309}", "r", "3"),
    ("\u{303}", "x", "4"),
    ("\u{301}", "s", "1"),
    ("\u{323}", "j", "5"),
];

const TELEX: usize = 1;
const VNI: usize = 2;

/// A letter in three ways: base with combining mark, Telex, VNI.
fn spelled(letter: char) -> [String; 3] {
    let (base, mark, telex, vni) = match letter {
        'ă' => ("a", "\u{306}", "w", "8"),
        'â' => ("a", "\u{302}", "a", "6"),
        'đ' => ("đ", "", "dd", "d9"),
        'ê' => ("e", "\u{302}", "e", "6"),
        'ô' => ("o", "\u{302}", "o", "6"),
        'ơ' => ("o", "\u{31b}", "w", "7"),
        'ư' => ("u", "\u{31b}", "w", "7"),
        plain => return [plain.to_string(), plain.to_string(), plain.to_string()],
    };
    if letter == 'đ' {
        return [base.to_owned(), telex.to_owned(), vni.to_owned()];
    }
    [format!("{base}{mark}"), format!("{base}{telex}"), format!("{base}{vni}")]
}

/// A syllable: what it is, and each way of typing it in Telex and in VNI.
struct Syllable {
    expected: String,
    telex: Vec<String>,
    vni: Vec<String>,
}

fn fits(before: Before, rhyme: &str) -> bool {
    let first = rhyme.chars().next().expect("a rhyme has a vowel");
    let front = matches!(first, 'i' | 'e' | 'ê' | 'y');
    match before {
        Before::Any => true,
        Before::Front => front,
        Before::Back => !front,
        Before::NoI => !matches!(first, 'i' | 'y'),
        Before::AfterQu => false,
    }
}

fn rhymes(of: &str) -> Vec<(Vec<char>, usize)> {
    of.split_whitespace()
        .map(|row| {
            let (letters, place) = row.split_at(row.len() - 1);
            (letters.nfc().collect(), place.parse().expect("a place"))
        })
        .collect()
}

fn syllables() -> Vec<Syllable> {
    let mut all = Vec::new();
    for (onset, before) in ONSETS {
        let table = if before == Before::AfterQu { RHYMES_AFTER_QU } else { RHYMES };
        for (rhyme, place) in rhymes(table) {
            let written: String = rhyme.iter().collect();
            if before != Before::AfterQu && !fits(before, &written) {
                continue;
            }
            let checked = ["c", "ch", "p", "t"].iter().any(|tail| written.ends_with(tail));
            for tone in TONES {
                if !checked || matches!(tone.1, "s" | "j") {
                    all.push(syllable(onset, &rhyme, place, tone));
                }
            }
        }
    }
    all
}

fn syllable(onset: &str, rhyme: &[char], place: usize, tone: (&str, &str, &str)) -> Syllable {
    let mut expected: String = onset.to_owned();
    for (at, letter) in rhyme.iter().enumerate() {
        expected += &spelled(*letter)[0];
        if at == place {
            expected += tone.0;
        }
    }
    let vowels = rhyme.iter().take_while(|letter| "aăâeêioôơuưy".contains(**letter)).count();
    let ways = |way: usize, tone: &str| {
        let onset: String = onset.chars().map(|letter| spelled(letter)[way].clone()).collect();
        let mut letters: Vec<String> = rhyme.iter().map(|letter| spelled(*letter)[way].clone()).collect();
        let doubled = way == TELEX && rhyme.starts_with(&['o', 'o']);
        if doubled {
            letters[1] = "oo".to_owned(); // the second o is a mark, the third one the letter
        }
        let behind = |at: usize| format!("{onset}{}{tone}{}", letters[..at].concat(), letters[at..].concat());
        // Behind the letter that carries it, behind the vowels, at the end.
        let mut ways = vec![behind(place + 1), behind(vowels), behind(letters.len())];
        // All marks after all letters, as many type.
        let bases: String =
            rhyme.iter().map(|letter| spelled(*letter)[way].chars().next().expect("a base")).collect();
        let mut marks: String = letters.iter().map(|keys| &keys[1..]).collect();
        if marks == "ww" || marks == "77" {
            marks.truncate(1);
        }
        if !doubled {
            ways.push(format!("{onset}{bases}{marks}{tone}"));
        }
        ways
    };
    Syllable { expected: expected.nfc().collect(), telex: ways(TELEX, tone.1), vni: ways(VNI, tone.2) }
}

fn typed(layout: Layout, keys: &str) -> String {
    let mut composer = Composer::new(layout);
    for key in keys.chars() {
        composer.press(Key::from_char(key).expect("a key"));
    }
    composer.text()
}

#[track_caller]
fn telex(keys: &str, expected: &str) {
    assert_eq!(typed(Layout::Telex, keys), expected, "{keys}");
}

#[track_caller]
fn vni(keys: &str, expected: &str) {
    assert_eq!(typed(Layout::Vni, keys), expected, "{keys}");
}

#[test]
fn every_syllable_is_typed_by_telex_and_by_vni_wherever_the_tone_is_typed() {
    let all = syllables();
    let different: BTreeSet<&str> = all.iter().map(|one| one.expected.as_str()).collect();
    assert!(different.len() >= 6_000, "only {} syllables", different.len());
    let mut ways = 0;
    for one in &all {
        assert!(unicode_normalization::is_nfc(&one.expected));
        for (layout, keys) in one
            .telex
            .iter()
            .map(|keys| (Layout::Telex, keys))
            .chain(one.vni.iter().map(|keys| (Layout::Vni, keys)))
        {
            assert_eq!(typed(layout, keys), one.expected, "{layout:?} {keys}");
            assert_eq!(typed(layout, &keys.to_uppercase()), one.expected.to_uppercase(), "{layout:?} {keys}");
            ways += 2;
        }
    }
    println!("{} syllables, typed in {ways} ways", different.len());
}

#[test]
fn every_syllable_is_typed_with_direct_keys_by_those_who_know_neither() {
    for one in syllables() {
        // The syllable as letters without a tone, then the tone's own key.
        let bare: String =
            one.expected.nfd().filter(|c| !TONES.iter().any(|(mark, ..)| mark.contains(*c))).nfc().collect();
        let mark = one.expected.nfd().find(|c| TONES.iter().any(|(mark, ..)| mark.contains(*c)));
        for layout in [Layout::Telex, Layout::Vni] {
            let mut composer = Composer::new(layout);
            for letter in bare.chars() {
                // Of a doubled plain letter Telex makes another one: only its third press is the letter.
                let doubled = layout == Layout::Telex && letter == 'o' && composer.text().ends_with('o');
                composer.press(Key::Char(letter));
                if doubled {
                    composer.press(Key::Char(letter));
                }
            }
            if let Some(tone) = mark.and_then(Key::from_char) {
                composer.press(tone);
            }
            assert_eq!(composer.text(), one.expected, "{layout:?}");
        }
    }
}

#[test]
fn syllables_that_come_as_finished_letters_stay_what_they_are() {
    for one in syllables() {
        assert_eq!(typed(Layout::Vni, &one.expected), one.expected);
    }
}

#[test]
fn the_tone_moves_while_a_syllable_grows_and_shrinks() {
    let mut composer = Composer::new(Layout::Telex);
    for (key, expected) in
        [('h', "h"), ('o', "ho"), ('a', "hoa"), ('f', "hòa"), ('n', "hoàn"), ('g', "hoàng")]
    {
        composer.press(Key::Char(key));
        assert_eq!(composer.text(), expected);
    }
    for expected in ["hoàn", "hòa", "hò", "h", ""] {
        composer.press(Key::Erase);
        assert_eq!(composer.text(), expected);
    }
    telex("huyeefn", "huyền");
    telex("huyefne", "huyền");
    telex("hufynh", "huỳnh");
    telex("gifa", "già");
    telex("gif", "gì");
    telex("gieengs", "giếng");
    telex("quys", "quý");
    telex("qusyt", "quýt");
    telex("khuyru", "khuỷu");
}

#[test]
fn the_older_way_of_writing_is_kept_whichever_way_was_typed() {
    for (given, kept) in
        [("hoà", "hòa"), ("hòa", "hòa"), ("thuỳ", "thùy"), ("thùy", "thùy"), ("khoẻ", "khỏe"), ("Quý", "Quý")]
    {
        telex(given, kept);
        vni(given, kept);
    }
}

#[test]
fn a_key_pressed_again_is_a_letter() {
    for (keys, expected) in [
        ("aaa", "aa"),
        ("aaaa", "aaa"),
        ("eee", "ee"),
        ("ooo", "oo"),
        ("xooong", "xoong"),
        ("sooocs", "soóc"),
        ("ass", "as"),
        ("asss", "ass"),
        ("assf", "asf"),
        ("aww", "aw"),
        ("uww", "uw"),
        ("uowww", "uoww"),
        ("uoww", "uow"),
        ("ddd", "dd"),
        ("Ddd", "Dd"),
        ("tuwow", "tươ"),
        ("ww", "w"),
        ("Ww", "W"),
        ("www", "ww"),
    ] {
        telex(keys, expected);
    }
    for (keys, expected) in
        [("a66", "a6"), ("a11", "a1"), ("u77", "u7"), ("a88", "a8"), ("d99", "d9"), ("o66 o6", "o6 ô")]
    {
        vni(keys, expected);
    }
}

#[test]
fn a_tone_gives_way_to_another_and_to_none() {
    telex("asf", "à");
    telex("tieengsj", "tiệng");
    telex("tieengsz", "tiêng");
    telex("zas", "zá");
    telex("az", "az");
    vni("tie6ng10", "tiêng");
    vni("a0", "a0");
    vni("2026", "2026");
    vni("A 12", "A 12");
}

#[test]
fn one_mark_gives_way_to_another() {
    telex("aaw", "ă");
    telex("awa", "â");
    telex("muoonw", "mươn");
    telex("muwowno", "muôn");
    telex("oow", "ơ");
    vni("o67", "ơ");
    vni("a68", "ă");
}

#[test]
fn a_lone_w_is_a_letter_of_vietnamese() {
    for (keys, expected) in
        [("w", "ư"), ("W", "Ư"), ("tw", "tư"), ("nhwngx", "những"), ("thwowng", "thương"), ("new", "new")]
    {
        telex(keys, expected);
    }
}

#[test]
fn one_key_marks_both_letters() {
    for (keys, expected) in [
        ("duongw", "dương"),
        ("dduowngf", "đường"),
        ("dduwowngf", "đường"),
        ("thuowr", "thuở"),
        ("ruouwj", "rượu"),
        ("nguowif", "người"),
    ] {
        telex(keys, expected);
    }
    for (keys, expected) in
        [("duong7", "dương"), ("d9uo7ng2", "đường"), ("thuo73", "thuở"), ("ruou75", "rượu")]
    {
        vni(keys, expected);
    }
}

#[test]
fn capitals_stay_capitals() {
    telex("NGUYEENX", "NGUYỄN");
    telex("DDawngj", "Đặng");
    telex("dDawng", "đăng");
    telex("AAn", "Ân");
    telex("Aan", "Ân");
    telex("aAn", "ân");
    vni("D9A85NG", "ĐẶNG");
}

#[test]
fn names_of_several_words() {
    for (name, by_telex, by_vni) in [
        ("Nguyễn Thị Thùy Dương", "Nguyeenx Thij Thuyf Duwowng", "Nguye6n4 Thi5 Thuy2 Du7o7ng"),
        ("Đặng Quốc Khánh", "DDawngj Quoocs Khanhs", "D9a8ng5 Quo6c1 Kha1nh"),
        ("Trần Văn Giàu", "Traanf Vawn Giauf", "Tra6n2 Va8n Gia2u"),
        ("Lê Hoàng Uyên Phương", "Lee Hoangf Uyeen Phuwowng", "Le6 Hoa2ng Uye6n Phu7o7ng"),
        ("H'Hen Niê", "H'Hen Niee", "H'Hen Nie6"),
        ("Bùi Thị Quỳnh Như", "Buif Thij Quynhf Nhw", "Bu2i Thi5 Quy2nh Nhu7"),
        ("O'Brien-Smith", "O'Brien-Smith", "O'Brien-Smith"),
        ("David Louis", "David Louis", "David Louis"),
    ] {
        telex(by_telex, name);
        vni(by_vni, name);
    }
    assert_eq!(typed(Layout::Latin, "O'Brien-Smith"), "O'Brien-Smith");
    // The newer way of writing is read; the older one is written.
    telex("Nguyễn Thị Thuỳ Dương", "Nguyễn Thị Thùy Dương");
}

#[test]
fn a_word_is_open_again_when_the_space_behind_it_is_taken_back() {
    let mut composer = Composer::new(Layout::Vni);
    for key in "Thi ".chars().filter_map(Key::from_char) {
        composer.press(key);
    }
    composer.press(Key::Erase);
    composer.press(Key::Tone(Tone::Nang));
    assert_eq!(composer.text(), "Thị");
    composer.press(Key::Tone(Tone::Nang));
    assert_eq!(composer.text(), "Thi");
}

#[test]
fn words_that_are_not_vietnamese_keep_the_tone_where_it_was_put() {
    telex("Mábine", "Mábine");
    telex("Joáquin", "Joáquin");
    telex("Mùñoz", "Mùñoz");
    vni("Résumé", "Résumé");
}

#[test]
fn only_the_word_at_the_end_is_being_composed() {
    let mut composer = Composer::new(Layout::Telex);
    for key in "Thij Maf".chars().filter_map(Key::from_char) {
        composer.press(key);
    }
    assert_eq!(&composer.text()[composer.composing()], "Mà");
}
