/** Byte order marks, as hexadecimal digits of the first bytes of a file. */
const MARKS = [
  { bytes: 'efbbbf', encoding: 'utf-8' },
  { bytes: 'feff', encoding: 'utf-16be' },
  { bytes: 'fffe', encoding: 'utf-16le' },
];

/** What the bytes 0x80 to 0x9F are in windows-1252, quotation marks among them. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** The encoding that a byte order mark tells; null where a file begins with none. */
export function markedEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 3)).toString('hex');
  return MARKS.find((mark) => head.startsWith(mark.bytes))?.encoding ?? null;
}

/** The name of the encoding behind a label that a page gives ("latin1": `windows-1252`); null where no such is known. */
export function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * The text in a file's bytes, without its byte order mark.
 *
 * @param encoding for a file without such a mark
 */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  const name = markedEncoding(bytes) ?? encoding;
  const text = new TextDecoder(name).decode(bytes);
  if (name !== 'windows-1252') return text;
  // Node.js 20 reads windows-1252 as ISO 8859-1 (nodejs/node#56542).
  return text.replace(/[\x80-\x9F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] as string);
}
