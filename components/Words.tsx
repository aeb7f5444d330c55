import type { JSX } from 'preact';
import { closed, nested } from '../lib/describe/words';

/** What somebody said or an article wrote: serif, in quotation marks, whatever marks it came with. */
export function Words({ children }: { children: string }): JSX.Element {
  return <span class="qp-words">“{nested(closed(children))}”</span>;
}
