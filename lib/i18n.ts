import { browser } from 'wxt/browser';

type Messages = typeof import('../public/_locales/en/messages.json');
/** Every text of the interface. */
export type MessageKey = keyof Messages;
/** Texts that depend on a number: `mentions` for `mentions_one`, `mentions_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
/** Gives the text of a key with `$1` … `$9` filled in; empty where there is no such key. */
export type GetMessage = (key: string, substitutions: string[]) => string;

let getMessage: GetMessage = (key, substitutions) =>
  // WXT types the keys one by one; here they are MessageKeys already, or plural forms that a language may lack.
  (browser.i18n as unknown as { getMessage: GetMessage }).getMessage(key, substitutions);

/** Takes the texts from somewhere else than the browser: in unit tests, or outside an extension. */
export function provideMessages(from: GetMessage): void {
  getMessage = from;
}

/** The text of a key in the reader's language, its `$1` … `$9` replaced by the arguments. */
export function t(key: MessageKey, ...args: string[]): string {
  return getMessage(key, args);
}

/** The text for a number: `plural('quoteCount', 2)` is "2 quotes". The number is `$1`, the arguments are `$2` … `$9`. */
export function plural(key: PluralKey, count: number, ...args: string[]): string {
  const substitutions = [formatNumber(count), ...args];
  const form = new Intl.PluralRules(locale()).select(count);
  return getMessage(`${key}_${form}`, substitutions) || getMessage(`${key}_other`, substitutions);
}

/** A whole number as the reader writes it. */
export function formatNumber(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/**
 * An ISO date, `2024-04-09`, as "April 9, 2024". What is no date stays as it was given. Without the browser's own format, which
 * a process takes longer to get ready than to draw all of a card.
 */
export function formatDate(iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const month = t('months').split('/')[date.getUTCMonth()] ?? '';
  return t('date', month, String(date.getUTCDate()), String(date.getUTCFullYear()));
}

/** A moment, in milliseconds since 1970, as "Apr 9, 2024, 2:05 PM" where the reader is. */
export function formatTime(ms: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}

/** A number of bytes as "1.2 MB". */
export function formatBytes(bytes: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = units[power - 1];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  );
}

/** The language that the texts are in: a German date inside an English sentence would read worse than an English one. */
export function locale(): string {
  return getMessage('locale', []) || 'en';
}
