import { highlightRules, type Look } from '../palette';

interface Sheet {
  css: string;
  origin: 'AUTHOR' | 'USER';
}

/** The first Chromium in which elements inherit the styles of highlights. */
const INHERITING = 131;

/**
 * The style sheets of highlights in the browser that runs. Where a highlight's style is inherited, rules for the root reach every element, shadow
 * trees too, and the browser styles a page anew in a third of the time that rules for each element take. Firefox needs
 * the user's origin to reach shadow trees; from it Chromium paints no background.
 *
 * @param userAgent what the browser calls itself
 */
export function highlightSheets(look: Look, userAgent: string): Sheet[] {
  const chromium = Number(/Chrome\/(\d+)/.exec(userAgent)?.[1] ?? 0);
  if (chromium >= INHERITING) return [{ css: highlightRules(look, ':root'), origin: 'AUTHOR' }];
  return (['USER', 'AUTHOR'] as const).map((origin) => ({ css: highlightRules(look), origin }));
}
