import type { Source } from '../source/types';

/** That this extension's engine made a source. */
export interface EnginePrint {
  /** The version of the extension. */
  version: string;
  /** Of what it found: who changes that by other means than corrections makes it their own. */
  print: number;
}

export function enginePrint(source: Source, version: string): EnginePrint {
  return { version, print: printOf(source) };
}

/** Whether what a source says is what the engine has said. */
export function isPrintOf({ print }: EnginePrint, source: Source): boolean {
  return print === printOf(source);
}

function printOf({ speakers, quotes, entities, notes }: Source): number {
  return fnv1a(JSON.stringify([speakers, quotes, entities, notes], inOneOrder));
}

/** 32-bit FNV-1a (Fowler, Noll, Vo) over UTF-16 code units. It is kept with the sources, so it stays what it is. */
function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0 || 1;
}

/** Other programs write fields in other orders. */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
