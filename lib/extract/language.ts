/** Frequent English words that German, French, Spanish, Dutch and their neighbours do not share. */
const ENGLISH = new Set(
  `the and that said says with from they their his her were which this have has been by it its to not be are she he at
  would will could who about after of you we what there`.split(/\s+/),
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
  let foreign = 0;
  for (const { text } of paragraphs) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      if (/\p{Script=Latin}/u.test(word)) {
        words++;
        if (ENGLISH.has(word.toLowerCase())) english++;
      } else foreign += word.length;
    }
  }
  if (foreign > words) return false;
  return words < ENOUGH_WORDS || english / words >= LEAST_SHARE;
}
