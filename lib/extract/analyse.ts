import type { Paragraph } from '../source/types';
import { type Attribution, attributionsOf } from './attributions';
import { type Resolution, resolveSpeakers } from './coreference';
import { namesOf } from './names';
import { type Parsed, parse } from './parse';
import { gatherNames, type Named } from './people';

/** Everything that the steps found in an article, before it is put into the form of a source. */
export interface Analysis extends Resolution {
  parsed: Parsed[];
  named: Named[];
  attributions: Attribution[];
}

/** Runs the steps over paragraphs that are already split; text in, data out, in time linear in the text. */
export function analyse(paragraphs: readonly Paragraph[]): Analysis {
  const parsed = paragraphs.map(parse);
  const named = gatherNames(namesOf(paragraphs));
  const attributions = attributionsOf(parsed);
  return { parsed, named, attributions, ...resolveSpeakers(parsed, attributions, named) };
}
