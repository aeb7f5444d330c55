/** Frequent English words that German, French, Spanish, Dutch and their neighbours do not share. */
const ENGLISH = new Set(
  `the and that said says told called with from they their his were which this have has been by it its to not are she he
  would will could who about after you what there but when than more because while`.split(/\s+/),
);
/** Shorter texts do not tell. */
const ENOUGH_WORDS = 12;
const LEAST_SHARE = 0.06;

/**
 * Whether a text reads as English, the one language that the lexicons know: by the share of its most frequent small words. Texts
 * too short to tell are taken for English.
 */
export function isEnglish(paragraphs: readonly { text: string }[]): boolean {
  let words = 0;
  let english = 0;
  let latin = 0;
  let foreign = 0;
  for (const { text } of paragraphs) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      if (word.charCodeAt(0) < 128 || /\p{Script=Latin}/u.test(word)) {
        words++;
        latin += word.length;
        if (ENGLISH.has(word.toLowerCase())) english++;
      } else foreign += word.length;
    }
  }
  if (foreign > latin) return false;
  // One more, so that in a short text a single word does not decide.
  return words < ENOUGH_WORDS || (english + 1) / words >= LEAST_SHARE;
}
