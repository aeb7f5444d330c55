import { escapeHtml } from '../tools/escape-html';

export interface Shot {
  surface: string;
  state: string;
  look: string;
  browser: string;
  /** Name of the image beside the index. */
  file: string;
  /** What is wrong with its layout. */
  wrong: string[];
}

/** A page to look through all screenshots: a row for each state, and boxes that show or hide looks and browsers. */
export function indexPage(shots: readonly Shot[]): string {
  const rows = [...new Set(shots.map(({ surface, state }) => `${surface}-${state}`))];
  const filters = [...new Set(shots.flatMap(({ look, browser }) => [look, browser]))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Quoteprint: every state of the interface</title>
<style>
  body { margin: 24px; background: #777; color: #fff; font: 14px/1.4 system-ui, sans-serif; }
  fieldset { position: sticky; top: 0; border: 0; background: #777; }
  label { margin-inline-end: 16px; }
  section > div { display: flex; gap: 16px; align-items: start; overflow-x: auto; padding-block-end: 16px; }
  figure { flex: none; margin: 0; }
  img { display: block; max-width: 900px; }
  strong { color: #ffd37a; }
</style>
<fieldset>${filters.map((name) => `<label><input type="checkbox" value="${name}" checked> ${name}</label>`).join('')}</fieldset>
${rows
  .map(
    (row) =>
      `<section><h2>${row}</h2><div>${shots
        .filter(({ surface, state }) => `${surface}-${state}` === row)
        .map(figure)
        .join('')}</div></section>`,
  )
  .join('\n')}
<script>
  document.querySelector('fieldset').addEventListener('change', () => {
    const off = new Set([...document.querySelectorAll('input:not(:checked)')].map(({ value }) => value));
    for (const one of document.querySelectorAll('figure')) one.hidden = one.dataset.tags.split(' ').some((tag) => off.has(tag));
  });
</script>
</html>
`;
}

function figure({ look, browser, file, wrong }: Shot): string {
  return `<figure data-tags="${look} ${browser}"><figcaption>${look}, ${browser} <strong>${escapeHtml(wrong.join(' · '))}</strong></figcaption><a href="${file}"><img loading="lazy" src="${file}" alt=""></a></figure>`;
}
