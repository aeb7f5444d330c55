import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings what finds a source's text on a page, and tells what of it was changed. */
export default defineUnlistedScript(() => {});
