import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What any extension pays for a content script on every page, whatever it does there. */
const SCRIPTS = {
  'with a content script that does nothing': '',
  'with one that asks for the page’s text in one piece, and watches it': `
    let length = 0;
    for (const word of document.body.textContent.match(/[A-Za-z0-9]+/g) ?? []) length += word.length;
    const options = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => {}).observe(document, options);`,
  'with one that reads the page’s text once, element by element, and watches it': `
    let length = 0;
    const read = (node) => {
      if (node.nodeType === 3) length += node.data.length;
      else if (node.localName !== 'script' && node.localName !== 'style') {
        for (let child = node.firstChild; child; child = child.nextSibling) read(child);
      }
    };
    read(document.body);
    const options = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => {}).observe(document, options);`,
};

/** Calls `use` with builds of the extension whose scripts in every page are another one, each under the name of what that does. */
export async function withReferenceBuilds(build: string, use: (name: string, build: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'quoteprint-bench-'));
  try {
    for (const [name, script] of Object.entries(SCRIPTS)) {
      const copy = join(folder, String(name.length));
      cpSync(build, copy, { recursive: true });
      writeFileSync(join(copy, 'browser.js'), '');
      writeFileSync(join(copy, 'scan.js'), `(() => {${script}})();`);
      await use(name, copy);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
