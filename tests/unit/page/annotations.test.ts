// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accusations } from '../../../lib/match/accusations';
import { fingerprints } from '../../../lib/match/fingerprints';
import { Annotations } from '../../../lib/page/annotations';
import { readPage } from '../../../lib/page/read-page';
import type { Reading } from '../../../lib/page/scanner';
import { FIRST_SETTINGS } from '../../../lib/settings';
import type { Source } from '../../../lib/source/types';
import { finish } from '../../../lib/tasks';
import { readWords } from '../../../lib/text/words';
import { sourceOf } from '../../fixtures/match';
import { filler } from '../../fixtures/pages/hostile';

// The test environment lays nothing out.
vi.mock('../../../lib/page/visibility', () => ({
  visibility: () => {
    const known = new Map<Text, boolean>();
    return (node: Text) => {
      const answer = known.get(node) ?? (node.isConnected && node.parentElement?.closest('[hidden]') === null);
      known.set(node, answer);
      return answer;
    };
  },
}));

const SOURCE = sourceOf('"We will not close the two harbors to their fishing boats," Moreno told the islanders.');
const STORY = `<p>${SOURCE.paragraphs[0]?.text}</p>`;
const HIDDEN = `<p>${filler(1000)}</p><div hidden>${STORY}</div>`;

let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  // The test environment has no highlights.
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('CSS', { highlights: new Map() });
  lifetime = new AbortController();
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function annotate(
  sources: (ids: readonly string[]) => Promise<Source[]>,
  { veiled = false, engine = Promise.resolve(accusations), changed = () => {} } = {},
): Annotations {
  return new Annotations({
    sources: async (ids) => (await sources(ids)).map((source) => ({ source, veiled })),
    engine,
    changed,
    isAlive: () => true,
    signal: lifetime.signal,
  });
}

function read(html: string, candidates: string[]): Reading {
  document.body.innerHTML = html;
  const map = finish(readPage([document.body], () => null));
  return { map, words: finish(readWords(map.text)), candidates };
}

test('a page that is looked at again while it is matched is matched as it was read last', async () => {
  let answer = (_: Source[]) => {};
  const annotations = annotate(async ([id]) =>
    id === SOURCE.id ? [SOURCE] : new Promise((resolve) => (answer = resolve)),
  );
  void annotations.update(read(STORY + HIDDEN, [SOURCE.id]));
  await vi.advanceTimersByTimeAsync(1000);
  expect(annotations.quotes).toHaveLength(1);

  void annotations.update(read(`<p>Read on.</p>${STORY}${HIDDEN}`, [SOURCE.id, 'another']));
  dispatchEvent(new Event('click'));
  await vi.advanceTimersByTimeAsync(1000);
  answer([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(annotations.quotes.flatMap(({ ranges }) => ranges.map(String))).toEqual([
    'We will not close the two harbors to their fishing boats,',
  ]);
});

test('what comes to sight while the page is matched is counted', async () => {
  let bring = (_: typeof accusations) => {};
  const engine = new Promise<typeof accusations>((resolve) => {
    bring = resolve;
  });
  const annotations = annotate(async () => [SOURCE], { engine });
  void annotations.update(read(HIDDEN, [SOURCE.id]));
  await vi.advanceTimersByTimeAsync(1000);
  document.querySelector('[hidden]')?.removeAttribute('hidden');
  bring(accusations);
  await vi.advanceTimersByTimeAsync(3000);
  expect(annotations.found).toHaveLength(1);
});

test('a page that is read again while it is matched is done when that is shown', async () => {
  let bring = (_: typeof accusations) => {};
  const engine = new Promise<typeof accusations>((resolve) => {
    bring = resolve;
  });
  const annotations = annotate(async () => [SOURCE], { engine });
  const done: number[] = [];
  for (const html of [HIDDEN, STORY]) {
    void annotations.update(read(html, [SOURCE.id])).then(() => done.push(annotations.found.length));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(done).toEqual([]);
  bring(accusations);
  await vi.advanceTimersByTimeAsync(3000);
  expect(done).toEqual([1, 1]);
});

test('what the page takes out is not looked at again before the page is read anew', async () => {
  let changes = 0;
  const annotations = annotate(async () => [SOURCE], { changed: () => changes++ });
  void annotations.update(read(STORY + HIDDEN, [SOURCE.id]));
  await vi.advanceTimersByTimeAsync(1000);
  expect(annotations.found).toHaveLength(1);
  const before = changes;

  document.body.innerHTML = STORY + HIDDEN;
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toBe(before);
  expect(annotations.found).toHaveLength(1);
});

test('what needs no engine is painted before it comes, what may be in another mouth is not, and nothing is reported', async () => {
  const TAKEN = STORY.replace('Moreno told', 'Ilse Brandvold told');
  let bring = (_: typeof accusations) => {};
  const engine = new Promise<typeof accusations>((resolve) => {
    bring = resolve;
  });
  const annotations = annotate(async () => [SOURCE], { engine });
  void annotations.update(read(`${STORY}<p>${filler(1000)}</p>${TAKEN}`, [SOURCE.id]));
  await vi.advanceTimersByTimeAsync(2000);
  expect(annotations.quotes.map(({ match }) => match.verdict)).toEqual(['verbatim']);
  expect(annotations.report()).toEqual([]);
  bring(accusations);
  await vi.advanceTimersByTimeAsync(2000);
  expect(annotations.quotes.map(({ match }) => match.verdict)).toEqual(['verbatim', 'misattributed']);
  expect(annotations.report()[0]?.quotes).toHaveLength(2);
});

test('what stands at a quote or has words of its source concerns what is shown, and nothing else does', async () => {
  const annotations = annotate(async () => [SOURCE]);
  const far = '<p>Weather.</p>'.repeat(10);
  void annotations.update(read(`${far}<p>Read on.</p>${STORY}<p>Harbors.</p>${far}`, [SOURCE.id]));
  await vi.advanceTimersByTimeAsync(1000);
  const paragraphs = [...document.querySelectorAll('p')];
  const at = paragraphs.findIndex(({ textContent }) => textContent === STORY.replace(/<.*?>/g, ''));
  const isConcerned = (paragraph: number, hashes: number[] = []) => {
    const nodes = [paragraphs[paragraph] as Node];
    return annotations.concerns({ runs: [nodes], near: new Set(nodes) }, hashes);
  };
  expect([0, at - 1, at, at + 1, paragraphs.length - 1].map((one) => isConcerned(one))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  const words = finish(readWords('They will not close the two harbors to their fishing boats.'));
  expect(isConcerned(0, finish(fingerprints(words)).hashes)).toBe(true);
  paragraphs[at]?.remove();
  expect(isConcerned(0)).toBe(true);
});

test('quotes of a veiled source are counted, and painted when the person asks', async () => {
  const annotations = annotate(async () => [SOURCE], { veiled: true });
  void annotations.update(read(STORY, [SOURCE.id]));
  await vi.advanceTimersByTimeAsync(1000);
  expect(annotations.found.map(({ match }) => match.verdict)).toEqual(['verbatim']);
  expect(annotations.report()[0]?.quotes).toHaveLength(1);
  expect([...CSS.highlights]).toEqual([]);
  expect(annotations.quotes).toEqual([]);

  annotations.reveal();
  expect([...CSS.highlights]).toHaveLength(1);
  expect(annotations.quotes).toHaveLength(1);
});

test('knows where a paragraph stands that a reader sees', async () => {
  const annotations = annotate(async () => [SOURCE]);
  const place = { source: SOURCE.id, paragraph: SOURCE.paragraphs[0]?.id ?? '' };
  expect(annotations.placeOf(place)).toBeNull();
  void annotations.update(read(`<p>Read on.</p>${STORY}`, [SOURCE.id]));
  await vi.advanceTimersByTimeAsync(1000);
  expect(annotations.placeOf(place)?.startContainer.parentElement).toBe(document.querySelectorAll('p')[1]);
  expect(annotations.placeOf({ ...place, paragraph: 'gone' })).toBeNull();
  document.querySelectorAll('p')[1]?.remove();
  expect(annotations.placeOf(place)).toBeNull();
});

describe('what is painted', () => {
  const painted = () => [...CSS.highlights].length;

  async function shown(veiled = false): Promise<Annotations> {
    const annotations = annotate(async () => [SOURCE], { veiled });
    void annotations.update(read(STORY, [SOURCE.id]));
    await vi.advanceTimersByTimeAsync(1000);
    return annotations;
  }

  test('is what a person keeps too, once they allow it and as long as they do', async () => {
    const annotations = await shown(true);
    annotations.obey({ ...FIRST_SETTINGS, paintOwn: true, unpainted: [] });
    expect(painted()).toBe(1);
    annotations.obey({ ...FIRST_SETTINGS, paintOwn: false, unpainted: [] });
    expect(painted()).toBe(0);
  });

  test('is no quote of a verdict that is switched off, though it is found', async () => {
    const annotations = await shown();
    annotations.obey({ ...FIRST_SETTINGS, paintOwn: false, unpainted: ['verbatim'] });
    expect(painted()).toBe(0);
    expect(annotations.quotes).toEqual([]);
    expect(annotations.found).toHaveLength(1);
    annotations.obey({ ...FIRST_SETTINGS, paintOwn: false, unpainted: ['altered'] });
    expect(painted()).toBe(1);
  });

  test('is a quote of such a verdict that the person goes to', async () => {
    const annotations = await shown();
    annotations.obey({ ...FIRST_SETTINGS, paintOwn: false, unpainted: ['verbatim'] });
    const place = { source: SOURCE.id, quote: 'q1', frame: 0, occurrence: 0 };
    expect(annotations.bring({ ...place, quote: 'gone' })).toBeNull();
    expect(painted()).toBe(0);
    expect(annotations.bring(place)?.match.id).toBe('q1');
    expect(painted()).toBe(1);
  });

  test('is no quote of a speaker who is switched off, not even one that was gone to', async () => {
    const annotations = await shown();
    const speaker = { source: SOURCE.id, speaker: SOURCE.quotes[0]?.speaker ?? '' };
    annotations.bring({ source: SOURCE.id, quote: 'q1', frame: 0, occurrence: 0 });
    annotations.switchSpeakers([{ ...speaker, speaker: 'somebody' }], false);
    expect(painted()).toBe(1);
    annotations.switchSpeakers([speaker, speaker], false);
    expect(painted()).toBe(0);
    expect(annotations.found).toHaveLength(1);
    expect(annotations.report()[0]?.silenced).toContain(speaker.speaker);
    annotations.switchSpeakers([speaker], true);
    expect(painted()).toBe(1);
    expect(annotations.report()[0]?.silenced).not.toContain(speaker.speaker);
  });

  test('has the colour that the person has chosen', async () => {
    const annotations = await shown();
    const names = () => [...CSS.highlights].map(([name]) => name);
    expect(names()).toEqual(['quoteprint-0-verbatim']);
    const speaker = { source: SOURCE.id, speaker: SOURCE.quotes[0]?.speaker ?? '' };
    annotations.obey({ ...FIRST_SETTINGS, speakerColors: [{ ...speaker, slot: 5 }] });
    expect(names()).toEqual(['quoteprint-5-verbatim']);
  });

  test('is nothing while it is hidden, until somebody asks to see it', async () => {
    const annotations = await shown();
    expect(annotations.hide(true)).toBe(true);
    expect(annotations.hide(true)).toBe(false);
    void annotations.update(read(`<p>Read on.</p>${STORY}`, [SOURCE.id]));
    await vi.advanceTimersByTimeAsync(2000);
    expect(painted()).toBe(0);
    expect(annotations.hide(false)).toBe(true);
    expect(painted()).toBe(1);
    annotations.hide(true);
    annotations.reveal();
    expect(painted()).toBe(1);
  });
});
