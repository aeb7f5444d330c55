import { goesOn, misattribution } from './misattribution';
import { newlyQuoted } from './newly-quoted';

/**
 * What only the attribution engine can tell of a page: whose mouth it puts a quote in, and what it quotes that nobody said. The
 * engine is large, so that a page gets it from outside: in a tab it is a script of its own.
 */
export interface Accusations {
  misattribution: typeof misattribution;
  goesOn: typeof goesOn;
  newlyQuoted: typeof newlyQuoted;
}

export const accusations: Accusations = { misattribution, goesOn, newlyQuoted };
