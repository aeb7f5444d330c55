import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLAIN = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ÅåÇçĐđÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŤťÜüŴŵÝýŽž';

/**
 * A copy of a built extension whose every text is accented, a third longer and in brackets: what stays plain is
 * hard-wired, and what has no end bracket is cut.
 */
export function pseudoBuild(build: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  const file = join(copy, '_locales/en/messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  for (const [key, text] of Object.entries(messages)) {
    // The tag of the language is no text.
    if (key !== 'locale') text.message = pseudo(text.message);
  }
  writeFileSync(file, JSON.stringify(messages));
}

/** "Source" as "[Šöüŕçé ~~]"; `$1` stays. */
export function pseudo(text: string): string {
  const letters = text.replace(/\$\d/g, '').length;
  const accented = text.replace(/\$\d|./gsu, (sign) => ACCENTED[PLAIN.indexOf(sign)] ?? sign);
  const more = '~~~~ '.repeat(Math.ceil(letters / 15)).slice(0, Math.ceil(letters / 3));
  return `[${accented} ${more.trim()}]`;
}
