import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BLOCK_END } from '../../../lib/match/page';
import { Changes } from '../../../lib/page/changes';
import { readPage } from '../../../lib/page/read-page';
import { finish } from '../../../lib/tasks';
import { FISHING_TALKS } from '../../fixtures/fishing-talks';
import { attachShadows, CHANGES, textNodes } from '../../fixtures/fuzz-dom';
import { fuzzedBody } from '../../fixtures/fuzz-page';

// The same pages on every run.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 100 });
// Only a hang is a failure: a busy machine is not.
vi.setConfig({ testTimeout: 60_000 });

const STORY = FISHING_TALKS.paragraphs.slice(0, 3).map(({ text }) => text);

/** Puts a page there and collects what changes on it from then on. */
function watch(html: string): Changes {
  document.body.innerHTML = html;
  attachShadows(document);
  const changes = new Changes();
  const observer = new MutationObserver((records) => {
    for (const record of records) changes.add(record);
  });
  const observe = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true });
  observe(document.body);
  const visit = (element: Element) => {
    if (element.shadowRoot) observe(element.shadowRoot);
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) visit(child);
  };
  visit(document.body);
  return changes;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function paragraphsIn(nodes: Iterable<Node>): string[] {
  const { text } = finish(readPage(nodes, ({ shadowRoot }) => shadowRoot));
  return text.split(BLOCK_END).flatMap((paragraph) => paragraph.replaceAll('\u2028', ' ').trim() || []);
}

async function readAgain(html: string, change: (find: (selector: string) => Element) => void): Promise<string[][]> {
  const changes = watch(html);
  change((selector) => document.querySelector(selector) as Element);
  await settled();
  return changes.take().runs.map(paragraphsIn);
}

const PAGE = '<main><p>One <b>two</b> three</p><p>Four</p></main>';

test.for<[string, string, (find: (selector: string) => Element) => void, string[][]]>([
  ['a word within its paragraph', PAGE, (find) => find('b').replaceChildren('2'), [['One 2 three']]],
  ['a paragraph that is added', PAGE, (find) => find('main').append(paragraph('Five')), [['Five']]],
  ['what is left where a word goes', PAGE, (find) => find('b').firstChild?.remove(), [['One  three']]],
  ['nothing where a paragraph goes', PAGE, (find) => find('p').remove(), []],
  [
    'what comes together where one goes',
    '<div>One <p>two</p> three</div>',
    (find) => find('p').remove(),
    [['One  three']],
  ],
  [
    'a counter that stands between paragraphs',
    '<p>One</p>at <i>12:01</i> now<p>Two</p>',
    (find) => find('i').replaceChildren('12:02'),
    [['at 12:02 now']],
  ],
  [
    'what was added once, with all in it',
    PAGE,
    (find) => {
      find('main').append(document.createElement('section'));
      find('section').append(paragraph('Five'));
      find('section').append(paragraph('Six'));
    },
    [['Five', 'Six']],
  ],
  [
    'nothing of what no reader sees',
    '<p>One</p><script type="text/plain">two</script><textarea>three</textarea>',
    (find) => {
      find('script').append('2');
      find('textarea').append('3');
    },
    [],
  ],
  [
    'nothing that is gone again',
    PAGE,
    (find) => {
      const added = paragraph('Five');
      find('main').append(added);
      added.remove();
    },
    [],
  ],
])('reads again %s', async ([, html, change, read]) => {
  expect(await readAgain(html, change)).toEqual(read);
});

test('says near what something was, also where it was all there was', async () => {
  for (const [gone, near] of [
    ['main', 'body'],
    ['#last', '#first'],
    ['i', 'b'],
  ]) {
    const changes = watch('<main><p id="first">One <b><i>two</i></b></p><p id="last">Three</p></main>');
    document.querySelector(gone as string)?.remove();
    await settled();
    expect(changes.isEmpty).toBe(false);
    expect(changes.take().near).toContain(document.querySelector(near as string));
  }
});

test('after any change of a page, each of its paragraphs was there before or is read again', async () => {
  const change = fc.record({ change: fc.constantFrom(...CHANGES), node: fc.nat(), by: fc.nat() });
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fuzzedBody(STORY), changes, async (html, all) => {
      const collected = watch(html);
      const before = paragraphsIn([document.body]);
      for (const { change, node, by } of all) {
        const nodes = textNodes(document.body);
        change(nodes[node % nodes.length] as Text, by);
      }
      await settled();
      const known = new Set([...before, ...collected.take().runs.flatMap(paragraphsIn)]);
      expect(paragraphsIn([document.body]).filter((paragraph) => !known.has(paragraph))).toEqual([]);
    }),
  );
});

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
