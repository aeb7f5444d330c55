import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LEXICON } from '../lib/page/lexicon';

const modules = import.meta.glob<object>('../lib/extract/lexicon/*.ts', { eager: true });

/** Brings the word lists of the attribution engine: in one script with it, they would hold a slow computer up for too long. */
export default defineUnlistedScript(() => {
  const named = Object.entries(modules).map(([path, module]) => [path.replace(/.*\/|\.ts$/g, ''), module]);
  Object.assign(globalThis, { [LEXICON]: Object.fromEntries(named) });
});
