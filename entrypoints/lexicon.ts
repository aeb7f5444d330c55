import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/page/handed-modules';

/** Brings the word lists of the attribution engine. */
export default defineUnlistedScript(() => {
  handOver(import.meta.glob<object>('../lib/extract/lexicon/*.ts', { eager: true }));
});
