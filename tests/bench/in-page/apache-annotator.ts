import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { type Found, oneByOne, type Wanted } from './contract';

export function run(wanted: Wanted): Promise<Found> {
  return oneByOne(wanted, async (exact) => {
    const matches = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact });
    for await (const range of matches(document.body)) return [range];
    return [];
  });
}
