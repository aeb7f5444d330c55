import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings the other word lists of the attribution engine. */
export default defineUnlistedScript(() => {});
