const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** How pages write a date: as in ISO 8601 (`2024-04-09T…`, `20240409`), `9 April 2024`, `April 9, 2024`. */
const YEAR_FIRST = /^\s*(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})\b/u;
const MONTH_FIRST = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;

/**
 * The day that a text names, as an ISO date (`2024-04-09`); null where it names none or none that exists. The day is that of the
 * outlet: a time zone in the text does not move it. Days in digits alone with the year last are not read, since 4/9 is two days.
 */
export function publicationDate(text: string): string | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const day = DAY_FIRST.exec(text);
  if (day) return dateOf(Number(day[3]), monthOf(day[2]), Number(day[1]));
  const month = MONTH_FIRST.exec(text);
  return month ? dateOf(Number(month[3]), monthOf(month[1]), Number(month[2])) : null;
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 1600 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
