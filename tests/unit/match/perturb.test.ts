import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import type { QuoteMatch } from '../../../lib/report';
import type { Quote, Source } from '../../../lib/source/types';
import { compileFolder, sourceFolders } from '../../../lib/sources/plugin';
import { wordsAt } from '../../fixtures/extract';
import { match, pageOf } from '../../fixtures/match';
import * as perturbed from '../../fixtures/republish/perturbed';
import { plain } from '../../fixtures/republish/plain';

const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
const GENERATOR = join(SHARED, 'bench/perturb.mjs');
const PAGES = join(SHARED, 'corpus/pages');
/** Every how many-th page of the corpus is taken. */
const SAMPLE = 3;
const ENOUGH = 0.98;

if (!existsSync(GENERATOR) || !existsSync(PAGES)) {
  test.skip(`rewritten articles: ${SHARED} is not there`, () => {});
} else {
  const perturb = (await import(/* @vite-ignore */ GENERATOR)) as perturbed.Perturb;
  const folders = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const extracted = folders
    .filter((_, at) => at % SAMPLE === 0)
    .map(({ name }) => {
      const text = readFileSync(join(PAGES, name, 'article.txt'), 'utf8');
      return extract(text, { id: name, title: name, language: 'en' });
    });
  const sources = [...sourceFolders().map(compileFolder), ...extracted.filter(({ language }) => language === 'en')];
  compareWith(perturb, sources);
}

function compareWith(perturb: perturbed.Perturb, sources: readonly Source[]): void {
  describe.each<[condition: string, rewrite: typeof perturbed.swapped]>([
    ['quotation marks swapped', perturbed.swapped],
    ['British spelling', perturbed.british],
    ['words replaced', perturbed.reworded],
    ['a sentence dropped', perturbed.shortened],
    ['all at once', perturbed.republished],
  ])('%s', (condition, rewrite) => {
    test('the verdicts agree with what was done', { timeout: 60_000 }, () => {
      const results = sources.flatMap((source) => compare(source, rewrite(perturb, source)));
      const wrong = results.filter(({ isRight }) => !isRight).map(({ what }) => what);
      const agreement = 1 - wrong.length / results.length;
      console.log(
        `${condition}: ${results.length} verdicts, ${(100 * agreement).toFixed(1)} % agree\n${wrong.slice(0, 12).join('\n')}`,
      );
      expect(agreement, wrong.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(ENOUGH);
    });
  });
}

interface Result {
  what: string;
  isRight: boolean;
}

function compare(source: Source, rewritten: perturbed.Rewritten): Result[] {
  const { paragraphs, quotes } = match(source, pageOf(...rewritten.page));
  const wordsOf = ({ span }: Quote) => plain(wordsAt(source, span));
  const marked = source.quotes.filter(({ kind }) => kind !== 'indirect');
  // Of two equal quotes or paragraphs nobody can tell which is which; headings may be missed.
  const told = marked.filter(
    (one) => one.echoes === undefined && marked.every((other) => other === one || wordsOf(other) !== wordsOf(one)),
  );
  const others = quotes.filter(({ id }) => !marked.some((quote) => quote.id === id));
  return [
    ...source.paragraphs.flatMap((paragraph, at) => {
      const isOnly = source.paragraphs.filter(({ text }) => plain(text) === plain(paragraph.text)).length === 1;
      if (paragraph.kind === 'heading' || !isOnly) return [];
      const got = paragraphs.find(({ id }) => id === paragraph.id)?.verdict ?? 'missing';
      return [result(source, paragraph.id, got, rewritten.paragraph(at), paragraph.text)];
    }),
    ...told.map((quote) => {
      const at = source.paragraphs.findIndex(({ id }) => id === quote.span.paragraph);
      const { verdicts, word } = rewritten.quote(quote, at);
      const places = quotes.filter(({ id }) => id === quote.id);
      const isWrong = (place: QuoteMatch) => !verdicts.includes(verdictOf(place, word));
      const place = places.find(isWrong) ?? places[0];
      return result(source, quote.id, place ? verdictOf(place, word) : 'absent', verdicts, place?.text ?? '');
    }),
    ...others.map(({ id, verdict, text }) => result(source, id, verdict, [], text)),
  ];
}

/** The verdict; of an alteration that does not name the word, that. */
function verdictOf({ verdict, changes }: QuoteMatch, word: string | undefined): string {
  const isNamed = word === undefined || changes.some(({ from }) => plain(from).split(' ').includes(plain(word)));
  return verdict === 'altered' && !isNamed ? `altered without “${word}”` : verdict;
}

function result({ id: source }: Source, id: string, got: string, expected: readonly string[], text: string): Result {
  const what = `${source} ${id}: ${got} for ${expected.join(' or ') || 'nothing'} · ${text.slice(0, 90)}`;
  return { what, isRight: expected.includes(got) };
}
