import { PARAGRAPHS, SOURCE } from '../e2e/article';
import { newsPage } from '../e2e/page';
import { Random } from '../fixtures/republish/random';
import { escapeHtml } from '../tools/escape-html';
import type { BenchPage } from './page-set';

const COUNT = 20;
/** Words of a news story, which are put into other orders, so that no page has anything of the bundled source. */
const WORDS = PARAGRAPHS.join(' ').match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** Pages of different sizes, the same in every run: an article among navigation, advertisements, scripts and comments. */
export function generatedPages(): BenchPage[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const random = new Random(`page ${at}`);
    const paragraphs = Array.from({ length: random.between(6, 60) }, () => paragraph(random));
    const comments = Array.from({ length: random.between(0, 150) }, () => paragraph(random));
    const end = `<ol class="comments">${comments.map(comment).join('\n')}</ol>${state(random, paragraphs)}`;
    const markup = at % 3 === 2 ? 'breaks' : 'paragraphs';
    return { id: `generated-${at + 1}`, html: newsPage({ paragraphs, markup, end }), paragraphs };
  });
}

function paragraph(random: Random): string {
  const words = random.some(WORDS, random.between(12, 60)).join(' ');
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return random.chance(0.4) ? `"${sentence}," ${random.pick(SOURCE.speakers).name} said.` : `${sentence}.`;
}

function comment(text: string): string {
  return `<li><b><a href="#reader">A reader</a></b> <time>two hours ago</time><p>${escapeHtml(text)}</p><button type="button">Reply</button></li>`;
}

/** The article again and again, as pages carry it for their scripts. */
function state(random: Random, paragraphs: readonly string[]): string {
  const copies = Array.from({ length: random.between(1, 40) }, (_, id) => ({ id, paragraphs }));
  return `<script type="application/json">${JSON.stringify(copies).replaceAll('<', '\\u003c')}</script>`;
}
