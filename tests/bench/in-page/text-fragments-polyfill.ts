import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';
import { type Found, oneByOne, type Wanted } from './contract';

export function run(wanted: Wanted): Promise<Found> {
  return oneByOne(wanted, (textStart) =>
    processTextFragmentDirective({ textStart }, document, document.body).slice(0, 1),
  );
}
