import { attributingWords } from '../describe/attribution';
import { quoteOfMatch } from '../describe/quotes';
import { VERDICT_TEXTS, verdictSentence } from '../describe/verdict';
import { closed, typeset, wordsAt } from '../describe/words';
import { formatDate, type MessageKey, t } from '../i18n';
import { oneLine } from '../match/page';
import type { Change, QuoteMatch } from '../report';
import type { Fact, Quote, Source } from '../source/types';

/** The page that a quote stands on. */
export interface CitedPage {
  url: string;
  title: string;
  /** Whether it is the source itself, and not another that carries its words. */
  isSource: boolean;
}

/**
 * A quote as a page has it, as lines of text to be pasted: the words, who said them and through whom, and where. Where the
 * page has it otherwise than the source, also what was done to it, and what the source has.
 */
export function citeOnPage(source: Source, match: QuoteMatch, page: CitedPage): string {
  const quote = quoteOfMatch(source, match);
  if (page.isSource && quote) return citeFromSource({ ...source, url: page.url }, quote);
  const { verdict } = match;
  // Neither whom the page names nor whom the source names has said it so.
  const isTheirs = quote && verdict !== 'misattributed' && verdict !== 'newly-quoted';
  return lines(
    isTheirs ? `${quotation(match.text)} – ${speakerLine(source, quote)}` : quotation(match.text),
    labelled('onThisPage', list(oneLine(page.title) && quotation(page.title), page.url)),
    verdict !== 'verbatim' && `${t(VERDICT_TEXTS[verdict].label)}. ${verdictSentence(match, quote)}`,
    match.pageSpeaker && labelled('citeSaidHere', withEvidence(match.pageSpeaker.name, match.pageSpeaker.evidence)),
    verdict !== 'verbatim' && labelled('inTheSource', inSource(source, quote, match)),
    match.changes.length > 0 && labelled('changes', match.changes.map(changeOf).join('; ')),
    labelled('citeSource', reference(source)),
    quote && automatically(quote),
  );
}

/** A quote as its source has it, as lines of text to be pasted. Reported speech stands without quotation marks. */
export function citeFromSource(source: Source, quote: Quote): string {
  const words = wordsAt(source, quote.span);
  const isReported = quote.kind === 'indirect';
  return lines(
    `${isReported ? typeset(oneLine(words)) : quotation(words)} – ${speakerLine(source, quote)}`,
    isReported && `${t('noteIndirect')}. ${t('noteIndirectSentence')}`,
    reference(source),
    automatically(quote),
  );
}

/** The words in quotation marks: as they are, but for those marks among them that would end it. */
function quotation(words: string): string {
  const marked = oneLine(words.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''))
    .replace(/(^|[\s([{—–-])"/g, '$1‘')
    .replace(/[“„«]/g, '‘')
    .replace(/["”»]/g, '’');
  return `“${closed(marked)}”`;
}

/** "Wang Yi, Chinese foreign minister, to Sergei Lavrov, via CCTV, Chinese state broadcaster" */
function speakerLine(source: Source, { speaker, addressee, via }: Quote): string {
  const who = source.speakers.find(({ id }) => id === speaker);
  return list(
    who?.name ?? t('speakerUnnamed'),
    who?.role && typeset(who.role),
    addressee && stated('saidTo', addressee),
    via && stated('via', via),
  );
}

function stated(key: MessageKey, { text, inferred }: Fact): string {
  const fact = t(key, typeset(text));
  return inferred ? `${fact} (${t('inferred')})` : fact;
}

/** What the source has in the place of the page's words. */
function inSource(source: Source, quote: Quote | null, { sentence, pageSpeaker }: QuoteMatch): string {
  if (sentence) return typeset(oneLine(wordsAt(source, sentence)));
  if (!quote) return '';
  const words = quotation(wordsAt(source, quote.span));
  if (!pageSpeaker) return words;
  return `${words} – ${withEvidence(speakerLine(source, quote), attributingWords(source, quote))}`;
}

function withEvidence(name: string, evidence: string | null): string {
  return evidence ? `${name} (${quotation(evidence)})` : name;
}

function changeOf({ from, to }: Change): string {
  if (from && to) return `${quotation(from)} → ${quotation(to)}`;
  return from ? `${quotation(from)} (${t('changeDropped')})` : `${quotation(to)} (${t('changeInserted')})`;
}

function reference({ title, wire, outlet, published, url }: Source): string {
  return list(quotation(title), wire, outlet, published && formatDate(published), url);
}

function automatically({ provenance }: Quote): string | false {
  return provenance === 'automatic' && t('citeAutomatic');
}

function labelled(label: MessageKey, text: string): string {
  return text && t('labelled', t(label), text);
}

function list(...parts: (string | undefined | null | false)[]): string {
  return parts.filter(Boolean).join(', ');
}

function lines(...parts: (string | undefined | null | false)[]): string {
  return parts.filter(Boolean).join('\n');
}
