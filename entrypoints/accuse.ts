import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { accuse } from '../lib/match/accuse';
import { handoff } from '../lib/page/handoff';

/** Brings the attribution engine, which only pages with a match need. */
export default defineUnlistedScript(() => {
  handoff.engine?.resolve(accuse);
});
