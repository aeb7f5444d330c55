import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/page/handed-modules';

/** Brings the part of the attribution engine that finds who is said to have said what. */
export default defineUnlistedScript(() => {
  handOver(import.meta.glob<object>('../lib/extract/attributions.ts', { eager: true }));
});
