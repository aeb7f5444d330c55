import type { Paragraph } from '../source/types';
import type { Task } from '../tasks';
import type { Attribution } from './attribution';
import { attributionsOf } from './attributions';
import { resolveSpeakers } from './coreference';
import { commonVerbs } from './lexicon/common-verbs';
import { speechVerbs } from './lexicon/speech-verbs';
import { NameIndex } from './name-index';
import { namesOf } from './names';
import { type Parsed, parse } from './parse';
import { gatherNames, type Named } from './people';
import type { Resolution } from './voices';
import { aWord } from './words';

/** Everything that the steps found in an article, before it is put into the form of a source. */
export interface Analysis extends Resolution {
  parsed: Parsed[];
  named: Named[];
  names: NameIndex;
  attributions: Attribution[];
}

/** Runs the steps over paragraphs that are already split; text in, data out, in time linear in the text. */
export function* analyse(paragraphs: readonly Paragraph[]): Task<Analysis> {
  // To make one of these is work enough for one step.
  for (const make of [aWord, speechVerbs, commonVerbs]) {
    make();
    yield;
  }
  const parsed: Parsed[] = [];
  for (const paragraph of paragraphs) {
    parsed.push(yield* parse(paragraph));
  }
  const named = yield* gatherNames(yield* namesOf(paragraphs.map(withoutTitle)));
  yield;
  const names = new NameIndex(named);
  const attributions = yield* attributionsOf(parsed);
  const resolution = yield* resolveSpeakers(parsed, attributions, named, names);
  return { parsed, named, names, attributions, ...resolution };
}

/** The capitals of a heading make no names: "Fishing Talks" is nobody. */
function withoutTitle(paragraph: Paragraph): Paragraph {
  return paragraph.kind === 'heading' ? { ...paragraph, text: '' } : paragraph;
}
