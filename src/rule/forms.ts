/** Words that copy writes in full or in short; the house styles differ, the meaning does not. */

/** Months with the short form that American wire copy uses before a day; five are never cut. */
export const SHORT_MONTHS: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};

/** Every short form of a month met in copy, without its full stop. */
export const MONTHS_IN_FULL: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Sept: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

/** Every short form of a day of the week, without its full stop. */
export const WEEKDAYS_IN_FULL: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Tues: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Thur: 'Thursday',
  Thurs: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

/** Titles before a name, with the short form that American wire copy uses. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  'Lieutenant Governor': 'Lt. Gov.',
  Governor: 'Gov.',
  Senator: 'Sen.',
  Representative: 'Rep.',
  General: 'Gen.',
  Colonel: 'Col.',
  Major: 'Maj.',
  Captain: 'Capt.',
  Lieutenant: 'Lt.',
  Sergeant: 'Sgt.',
};

export interface State {
  readonly name: string;
  /** As news copy cuts it in datelines and party tags; left out where it never does. */
  readonly short?: string;
  readonly postal: string;
}

const state = (line: string): State => {
  const [name = '', postal = '', short] = line.split('|');
  return short === undefined ? { name, postal } : { name, postal, short };
};

/** The states of the United States. */
export const STATES: readonly State[] = [
  'Alabama|AL|Ala.',
  'Alaska|AK',
  'Arizona|AZ|Ariz.',
  'Arkansas|AR|Ark.',
  'California|CA|Calif.',
  'Colorado|CO|Colo.',
  'Connecticut|CT|Conn.',
  'Delaware|DE|Del.',
  'Florida|FL|Fla.',
  'Georgia|GA|Ga.',
  'Hawaii|HI',
  'Idaho|ID',
  'Illinois|IL|Ill.',
  'Indiana|IN|Ind.',
  'Iowa|IA',
  'Kansas|KS|Kan.',
  'Kentucky|KY|Ky.',
  'Louisiana|LA|La.',
  'Maine|ME',
  'Maryland|MD|Md.',
  'Massachusetts|MA|Mass.',
  'Michigan|MI|Mich.',
  'Minnesota|MN|Minn.',
  'Mississippi|MS|Miss.',
  'Missouri|MO|Mo.',
  'Montana|MT|Mont.',
  'Nebraska|NE|Neb.',
  'Nevada|NV|Nev.',
  'New Hampshire|NH|N.H.',
  'New Jersey|NJ|N.J.',
  'New Mexico|NM|N.M.',
  'New York|NY|N.Y.',
  'North Carolina|NC|N.C.',
  'North Dakota|ND|N.D.',
  'Ohio|OH',
  'Oklahoma|OK|Okla.',
  'Oregon|OR|Ore.',
  'Pennsylvania|PA|Pa.',
  'Rhode Island|RI|R.I.',
  'South Carolina|SC|S.C.',
  'South Dakota|SD|S.D.',
  'Tennessee|TN|Tenn.',
  'Texas|TX',
  'Utah|UT',
  'Vermont|VT|Vt.',
  'Virginia|VA|Va.',
  'Washington|WA|Wash.',
  'West Virginia|WV|W.Va.',
  'Wisconsin|WI|Wis.',
  'Wyoming|WY|Wyo.',
].map(state);
