import { toRange } from 'dom-anchor-text-quote';
import { type Found, oneByOne, type Wanted } from './contract';

export function run(wanted: Wanted): Promise<Found> {
  return oneByOne(wanted, (exact) => {
    const range = toRange(document.body, { exact });
    return range ? [range] : [];
  });
}
