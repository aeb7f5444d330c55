import Mark from 'mark.js';
import { type Found, oneByOne, type Wanted } from './contract';

export function run(wanted: Wanted): Promise<Found> {
  const mark = new Mark(document.body);
  return oneByOne(wanted, (text) => {
    const ranges: Range[] = [];
    const each = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      ranges.push(range);
    };
    mark.mark(text, { acrossElements: true, separateWordSearch: false, each });
    return ranges;
  });
}
