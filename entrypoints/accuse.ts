import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { accusations } from '../lib/match/accusations';
import { handoff } from '../lib/page/handoff';

/** Brings the attribution engine, which only pages with a match need. */
export default defineUnlistedScript(() => {
  handoff.engine?.resolve(accusations);
});
