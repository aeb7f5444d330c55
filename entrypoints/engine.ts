import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings the rest of the attribution engine, as far as it is asked of a page with a match. */
export default defineUnlistedScript(() => {});
