import { drawnIn } from './visibility';

/** The modal dialog or full-screen element that a text stands in, null where none: what is beside such an element can be seen, but not used. */
export function modalAround(text: Text): Element | null {
  let at = drawnIn(text);
  while (at && !at.matches(':modal')) at = drawnIn(at);
  return at;
}
