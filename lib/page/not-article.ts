/** Elements that hold no paragraphs of an article. */
const ELEMENTS = new Set(
  'nav aside footer header figure figcaption form button dialog menu label legend h1 time address caption'.split(' '),
);

const ROLES = new Set(
  (
    'navigation complementary contentinfo banner search dialog alertdialog alert menu menubar toolbar tooltip tablist button ' +
    'figure form'
  ).split(' '),
);

/** Whole words in the names that pages give their elements (`class="inline-ad"`). */
const NAMES = new Set(
  `ad ads advert advertisement advertising author authors bio carousel comment comments consent cookie cookies copyright
  correction credit credits cta deck dek disclaimer donate donation excerpt facebook factbox footer gallery image infobox instagram
  kicker login membership modal photo player popup promo promos promoted promotion registration share sharing sidebar social
  standfirst subtitle summary tip tooltip tweet twitter video`.split(/\s+/),
);
/** Words that also begin longer ones (`relatedposts`) or are written apart (`pull-quote`). */
const BEGINNINGS =
  /-(byline|caption|disqus|key-?points|newsletter|outbrain|pull-?quote|recirc|related|sign-?up|sponsor|subscri|taboola)/;
/** A longer id is made of a headline's words. */
const MOST_ID_WORDS = 3;

/**
 * What an element's name, role and the words in its class and id tell against being part of an article: a few short words, most
 * often none. Any of them may be wrong: it is for the caller to see whether the text as a whole stands under one.
 */
export function notArticleSigns(element: Element): string[] {
  const signs: string[] = [];
  if (ELEMENTS.has(element.localName)) signs.push(`<${element.localName}>`);
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) signs.push(`role=${role}`);
  if (element.getAttribute('aria-hidden') === 'true') signs.push('aria-hidden');
  const id = wordsOf(element.getAttribute('id'));
  const names = wordsOf(element.getAttribute('class')).concat(id.length > MOST_ID_WORDS ? [] : id);
  for (const word of names) if (NAMES.has(word)) signs.push(word);
  const beginning = BEGINNINGS.exec(`-${names.join('-')}`)?.[1];
  return beginning ? [...signs, beginning] : signs;
}

function wordsOf(names: string | null): string[] {
  const words = names
    ?.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .match(/[a-z]+/g);
  return words ?? [];
}
