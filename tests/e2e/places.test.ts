import { expect } from 'vitest';
import { escapeHtml } from '../tools/escape-html';
import { SAMPLE } from './article';
import { highlights, waitForHighlights } from './highlights';
import { newsPage } from './page';
import { test } from './test';
import { quoted } from './words';

const NONE = { paragraphs: ['The bakery on the corner opens an hour earlier from now on.'] };
const PARAGRAPH = `<p>${escapeHtml(SAMPLE.paragraph)}</p>`;
const WORDS = [quoted(SAMPLE.quote)];

test('finds a story in an open shadow root', async ({ driver, open }) => {
  const page = await open(
    newsPage({ ...NONE, end: `<story-text><template shadowrootmode="open">${PARAGRAPH}</template></story-text>` }),
  );
  const found = await waitForHighlights(page, 1);
  expect(found.map(({ text }) => quoted(text))).toEqual(WORDS);
  expect((await driver.waitForQuotes(page, 1))?.sources[0]?.quotes).toHaveLength(1);
});

test.for(['the same', 'another'])('finds a story in a frame of %s site', async (site, { driver, open, server }) => {
  const inner = server.add(newsPage({ paragraphs: [SAMPLE.paragraph] }));
  const source = site === 'another' ? server.elsewhere(inner) : inner;
  const page = await open(newsPage({ ...NONE, end: `<iframe width="900" height="700" src="${source}"></iframe>` }));
  const report = await driver.waitForQuotes(page, 1);
  expect(report).toMatchObject({ url: page.url(), sources: [{ quotes: [{ speaker: SAMPLE.speaker }] }] });
  expect(report?.sources[0]?.quotes[0]?.frame).not.toBe(0);
  expect(await driver.badge(page)).toBe('1');

  const frame = await page.waitForFrame((one) => one.url() === source);
  expect((await waitForHighlights(frame, 1)).map(({ text }) => quoted(text))).toEqual(WORDS);
  expect(await highlights(page)).toEqual([]);
});

test('adds up what the frames of a page show', async ({ driver, open, server }) => {
  const inner = server.add(newsPage({ paragraphs: [SAMPLE.paragraph] }));
  const frame = `<iframe width="900" height="700" src="${server.elsewhere(inner)}"></iframe>`;
  const page = await open(newsPage({ paragraphs: [SAMPLE.paragraph], end: frame }));
  const report = await driver.waitForQuotes(page, 2);
  expect(report?.sources).toHaveLength(1);
  expect(new Set(report?.sources[0]?.quotes.map((quote) => quote.frame)).size).toBe(2);
});

test.for([
  ['script', `<script>const story = ${JSON.stringify(SAMPLE.paragraph)};</script>`],
  ['JSON', `<script type="application/json">${JSON.stringify({ story: SAMPLE.paragraph })}</script>`],
  ['noscript', `<noscript>${PARAGRAPH}</noscript>`],
  ['template', `<template>${PARAGRAPH}</template>`],
  ['style', `<style>.story::before { content: ${JSON.stringify(SAMPLE.paragraph)} }</style>`],
  ['text area', `<textarea rows="2">${escapeHtml(SAMPLE.paragraph)}</textarea>`],
  ['attribute', `<div data-story="${escapeHtml(SAMPLE.paragraph)}" title="${escapeHtml(SAMPLE.paragraph)}">x</div>`],
] as const)('leaves a copy alone that is not read: %s', async ([, html], { driver, open }) => {
  const page = await open(newsPage({ ...NONE, end: html }));
  const report = await driver.settledReport(page);
  expect(report?.sources ?? []).toEqual([]);
  expect(await highlights(page)).toEqual([]);
  expect(await driver.badge(page)).toBe('');
});
