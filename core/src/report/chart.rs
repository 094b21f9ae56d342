//! Figures on paper: tables of counts and the charts drawn from them. Only what may be printed is in here; what is hidden
//! has lost its number, so that no drawing and no spreadsheet can give it away.

use super::doc::Text;

/// One figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A number of people.
    People(u32),
    /// A share in tenths of a percent.
    Share(u32),
    /// A difference between two shares, in tenths of a percentage point.
    Points(i32),
    /// Not told, so that nobody is recognised: printed as a dash.
    Hidden,
    /// Nothing belongs here.
    Blank,
}

impl Figure {
    /// A count, or its being hidden.
    pub const fn people(cell: Option<u32>) -> Self {
        match cell {
            Some(people) => Self::People(people),
            None => Self::Hidden,
        }
    }

    /// The share of a count in a whole, rounded half up to a tenth of a percent; nothing of nobody.
    ///
    /// ```
    /// use checkup_core::report::chart::Figure;
    /// assert_eq!(Figure::share(Some(1), Some(3)), Figure::Share(333));
    /// assert_eq!(Figure::share(None, Some(3)), Figure::Hidden);
    /// assert_eq!(Figure::share(Some(0), Some(0)), Figure::Blank);
    /// ```
    pub fn share(part: Option<u32>, whole: Option<u32>) -> Self {
        let (Some(part), Some(whole)) = (part, whole) else { return Self::Hidden };
        let twice = u64::from(whole) * 2;
        match (u64::from(part) * 2_000 + u64::from(whole)).checked_div(twice) {
            Some(tenths) => u32::try_from(tenths).map_or(Self::Blank, Self::Share),
            None => Self::Blank,
        }
    }

    /// As it is printed: `34.0 %`, `+2.5`, a dash for what is hidden.
    pub fn text(self) -> Text {
        let plain = |number: u32| Text::plain(&number.to_string());
        let parts = |tenths: u32| vec![("whole", plain(tenths / 10)), ("tenth", plain(tenths % 10))];
        match self {
            Self::People(people) => plain(people),
            Self::Share(tenths) => Text::with("report-share", parts(tenths)),
            Self::Points(0) => plain(0),
            Self::Points(points) => {
                let mut args = parts(points.unsigned_abs());
                args.push(("sign", Text::plain(if points < 0 { "−" } else { "+" })));
                Text::with("report-points", args)
            }
            Self::Hidden => Text::plain("–"),
            Self::Blank => Text::empty(),
        }
    }

    /// How much a share has changed; hidden if one of them is.
    pub fn change(now: Self, before: Self) -> Self {
        match (now, before) {
            (Self::Share(now), Self::Share(before)) => {
                let signed = |tenths: u32| i32::try_from(tenths).unwrap_or(i32::MAX);
                Self::Points(signed(now).saturating_sub(signed(before)))
            }
            (Self::Hidden, Self::Hidden | Self::Share(_)) | (Self::Share(_), Self::Hidden) => Self::Hidden,
            _ => Self::Blank,
        }
    }
}

/// A table of figures; a sheet of the spreadsheet too.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureTable {
    /// What it shows; short enough for the name of a sheet.
    pub title: Text,
    /// Heading of the column of labels, then of each column of figures.
    pub columns: Vec<Text>,
    /// From top to bottom.
    pub rows: Vec<FigureRow>,
}

/// One line of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// What is counted.
    pub label: Text,
    /// One for each column of figures.
    pub figures: Vec<Figure>,
    /// The sum of the lines above.
    pub is_total: bool,
}

/// A drawing of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What it shows.
    pub title: Text,
    /// How.
    pub form: Form,
    /// Places along the axis, each with its label.
    pub places: Vec<Text>,
    /// One to four series with a figure for each place.
    pub series: Vec<Series>,
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Upright bars, side by side for each place: few places with short labels.
    Columns,
    /// Lying bars below each other: long labels.
    Bars,
    /// A line through the places, which follow in time.
    Lines,
}

/// What belongs together in a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name in the legend.
    pub name: Text,
    /// One for each place.
    pub figures: Vec<Figure>,
}
