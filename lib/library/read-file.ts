import { t } from '../i18n';
import { decodeText, readSavedArticle } from '../page/saved-article';
import type { Paragraph, SourceMeta } from '../source/types';
import { enginePrint } from './engine-print';
import type { KeptSource } from './kept-source';
import { readSourceFile } from './source-file';

/** Why nothing can be read from what a person gave, in their language. */
export class IntakeError extends Error {
  override name = 'IntakeError';
}

/** What a person says of a text that they paste. */
export type TextFacts = Pick<SourceMeta, 'title' | 'outlet' | 'published'>;

/**
 * The sources in a file: a source file, a saved page, or the text of an article.
 *
 * @param version the extension's, whose engine reads texts and pages
 * @throws IntakeError, SyntaxError or SourceError, whose message tells what is wrong
 */
export async function readFile(file: File, version: string): Promise<KeptSource[]> {
  const kind = /\.(?:(json)|(x?html?)|te?xt|md)$/i.exec(file.name);
  if (!kind) throw new IntakeError(t('addKind'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [, json, page] = kind;
  if (json) return readSourceFile(decodeText(bytes));
  if (page) return [await sourceOfPage(bytes, version)];
  return [await sourceOfText(decodeText(bytes), { title: file.name.replace(/\.\w+$/, '') }, version)];
}

/**
 * The source that the engine makes of an article's text. The same text is the same source, whatever it is called.
 *
 * @throws IntakeError when there is no article in it, or none in English
 */
export async function sourceOfText(text: string, facts: TextFacts, version: string): Promise<KeptSource> {
  const { importText } = await import('../extract/import-text');
  const paragraphs = importText(text).map(({ id, kind, text }) => ({ id, kind, text }));
  return sourceFrom(paragraphs, { language: 'en', ...facts }, version);
}

async function sourceOfPage(bytes: Uint8Array, version: string): Promise<KeptSource> {
  const article = readSavedArticle(bytes);
  if (!article) throw new IntakeError(t('addNoArticle'));
  return sourceFrom(article.paragraphs, article.meta, version);
}

async function sourceFrom(paragraphs: Paragraph[], meta: Omit<SourceMeta, 'id'>, version: string): Promise<KeptSource> {
  if (paragraphs.length === 0) throw new IntakeError(t('addNoArticle'));
  const { extractFrom } = await import('../extract/extract');
  // As the article of a page that is read in its tab: known by its address, where it has one.
  const source = extractFrom(paragraphs, { ...meta, id: meta.url ?? (await idOfText(paragraphs)) });
  if (source.language === 'und') throw new IntakeError(t('addNotEnglish'));
  return { ...source, engine: enginePrint(source, version) };
}

/** 128 bits of the text's SHA-256. */
async function idOfText(paragraphs: readonly Paragraph[]): Promise<string> {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `text-${[...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
