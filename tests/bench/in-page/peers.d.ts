// What is used of libraries that come without types.

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      text: string,
      options: { acrossElements: boolean; separateWordSearch: boolean; each(element: Element): void },
    ): void;
  }
}

declare module 'dom-anchor-text-quote' {
  export function toRange(root: Node, selector: { exact: string }): Range | null;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  export function getFragmentDirectives(hash: string): { text?: string[] };
  export function parseFragmentDirectives(directives: { text?: string[] }): { text?: TextFragment[] };
  export function processTextFragmentDirective(directive: TextFragment, document: Document, root: Element): Range[];
}
