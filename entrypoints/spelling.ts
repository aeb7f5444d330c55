import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/page/handed-modules';

/** Brings what tells house style from a change, with its list of spellings. */
export default defineUnlistedScript(() => {
  handOver(import.meta.glob<object>('../lib/text/house-style.ts', { eager: true }));
});
