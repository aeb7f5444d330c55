import { fingerprints } from '../../lib/match/fingerprints';
import type { Paragraph } from '../../lib/source/types';
import { finish } from '../../lib/tasks';
import { readWords } from '../../lib/text/words';
import { escapeHtml } from '../tools/escape-html';
import { GeneratedSources } from './generated-sources';
import { type Answer, answerTo, scriptTime } from './library-pages';
import { KINDS } from './match-pages';
import { OwnLibrary } from './own-library';
import { type BenchPage, spread } from './page-set';
import { median, p95, printTable, short, sum, times } from './table';

const SIZES = [1, 100, 10_000];
/** Pages tell little of libraries: some are enough. */
const PAGES = 10;
/** How often each measurement of a page is made with each library; the least of them counts. */
const ROUNDS = 2;
const STARTS = 10;
const MB = 1e6;

/**
 * What a library of the person's own costs as it grows: to take in, to look up in, to start, on each page.
 *
 * @param all whose articles the sources are made from, and are looked up with them
 * @param opened of them, those that are opened
 */
export async function librarySizes(
  executable: string,
  build: string,
  all: readonly BenchPage[],
  opened: readonly BenchPage[],
): Promise<void> {
  const sources = new GeneratedSources(all.map(({ paragraphs }) => paragraphs.join('\n')));
  const libraries: OwnLibrary[] = [];
  try {
    for (const size of SIZES) libraries.push(await OwnLibrary.open(executable, build, size, sources));
    await takenIn(libraries);
    await lookedUp(libraries, sources, all);
    await started(libraries, sources, all);
    await onPages(libraries, sources, spread(opened, PAGES));
  } finally {
    for (const library of libraries) await library.close();
  }
}

async function takenIn(libraries: readonly OwnLibrary[]): Promise<void> {
  const rows: string[][] = [];
  for (const library of libraries) {
    const { batches, longestTask } = library.intake;
    const figures = [sum(batches) / 1000, median(batches), longestTask, (await library.stored()) / MB];
    rows.push([name(library), ...figures.map(short)]);
  }
  printTable(
    'A library of the person’s own, articles of 800 words: taking it in, 100 articles in a message',
    ['', 'all, s', 'a message, median ms', 'longest task, ms', 'on disk, MB'],
    rows,
  );
}

async function lookedUp(
  libraries: readonly OwnLibrary[],
  sources: GeneratedSources,
  pages: readonly BenchPage[],
): Promise<void> {
  const rows: string[][] = [];
  for (const library of libraries) {
    const inside: number[] = [];
    const asked: number[] = [];
    const others: number[] = [];
    for (const at of pages.keys()) {
      const { id, marks } = questionOn(library, sources, pages, at);
      inside.push((await library.lookUpInside(marks)).ms);
      const { ms, answer } = await library.lookUp(marks);
      asked.push(ms);
      if (!answer.includes(id)) throw new Error(`${id} was not found among ${name(library)}`);
      others.push(answer.length - 1);
    }
    const withOthers = others.filter((count) => count > 0).length;
    rows.push([
      name(library),
      ...times(inside),
      ...times(asked),
      `${withOthers} of ${pages.length}`,
      String(sum(others)),
    ]);
  }
  printTable(
    'A look-up while the background is awake: an article with a paragraph of one source; what else is taken for a candidate',
    [
      '',
      'in the background, median ms',
      'p95 ms',
      'max ms',
      'message and answer, median ms',
      'p95 ms',
      'max ms',
      'with others',
      'others',
    ],
    rows,
  );
}

async function started(
  libraries: readonly OwnLibrary[],
  sources: GeneratedSources,
  pages: readonly BenchPage[],
): Promise<void> {
  const rows: string[][] = [];
  for (const library of libraries) {
    const question = (round: number) => questionOn(library, sources, pages, round).marks;
    const { records, bytes, memory } = await library.start(question(0));
    const ms: number[] = [];
    for (let round = 0; round < STARTS; round++) {
      await library.background.stop();
      ms.push((await library.lookUp(question(round))).ms);
    }
    const { segments = 0, sources: read = 0, summaries = 0 } = records;
    rows.push([
      name(library),
      ...times(ms),
      String(read + summaries),
      String(segments),
      short(bytes / MB),
      short(memory / MB),
    ]);
  }
  printTable(
    'A look-up that has to start the background first, what it reads for it, and how much memory it keeps of it',
    ['', 'median ms', 'p95 ms', 'max ms', 'sources read', 'segments of the index read', 'MB read', 'MB kept'],
    rows,
  );
}

/** The fingerprints of a page's article with a paragraph of one of the library's sources in it. */
function questionOn({ size }: OwnLibrary, sources: GeneratedSources, pages: readonly BenchPage[], at: number) {
  const { id, paragraphs } = sources.make((at * 7919) % size);
  const { text } = paragraphs[at % paragraphs.length] as Paragraph;
  const words = finish(readWords([...(pages[at] as BenchPage).paragraphs, text].join('\n\n')));
  return { id, marks: finish(fingerprints(words)).hashes };
}

/** Of each page in turn: milliseconds of script, milliseconds to the answer, how many candidates that names. */
interface Costs {
  script: number[];
  answer: number[];
  candidates: number[];
}

async function onPages(
  libraries: readonly OwnLibrary[],
  sources: GeneratedSources,
  pages: readonly BenchPage[],
): Promise<void> {
  for (const library of libraries) await library.noteQuestions();
  const own = sources.make(0).paragraphs.map(({ text }) => `<p>${escapeHtml(text)}</p>`);
  const rows: string[][] = [];
  for (const { kind, make } of KINDS) {
    const matches = kind === 'with a match';
    const costs = libraries.map((): Costs => ({ script: [], answer: [], candidates: [] }));
    for (const { html } of pages) {
      const page = matches ? make(html) + own.join('\n') : html;
      const scripts = await inRounds(libraries, (library) => scriptTime(library, page));
      const answers = await inRounds(libraries, (library) => answerTo(library, page, matches));
      costs.forEach(({ script, answer, candidates }, at) => {
        script.push(Math.min(...(scripts[at] as number[])));
        const of = answers[at] as Answer[];
        answer.push(Math.min(...of.map(({ ms }) => ms)));
        candidates.push((of[0] as Answer).candidates.length);
      });
    }
    const [base] = costs as [Costs];
    costs.forEach(({ script, answer, candidates }, at) => {
      rows.push([
        `${kind}, ${name(libraries[at] as OwnLibrary)}`,
        ...cells(script, base.script),
        ...cells(answer, base.answer),
        short(sum(candidates) / candidates.length),
      ]);
    });
  }
  printTable(
    `Opening a page, by the size of the library: ${pages.length} pages, of each the least of ${ROUNDS} times`,
    [
      'page',
      'the extension’s script, median ms',
      'p95 ms',
      '× 1 source',
      'from parsed to answered or highlighted, median ms',
      'p95 ms',
      '× 1 source',
      'candidates, mean',
    ],
    rows,
  );
}

/** What is measured with each library, several times: one after the other, each first in turn, so that all see the machine as busy. */
async function inRounds<T>(
  libraries: readonly OwnLibrary[],
  measure: (library: OwnLibrary) => Promise<T>,
): Promise<T[][]> {
  const measured = libraries.map((): T[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of libraries.keys()) {
      const place = (at + round) % libraries.length;
      measured[place]?.push(await measure(libraries[place] as OwnLibrary));
    }
  }
  return measured;
}

/** Milliseconds, and how often those of the smallest library they are: the median of the pages' ratios. */
function cells(values: readonly number[], base: readonly number[]): string[] {
  return [median(values), p95(values), median(values.map((value, at) => value / (base[at] as number)))].map(short);
}

function name({ size }: OwnLibrary): string {
  return size === 1 ? '1 source' : `${size} sources`;
}
