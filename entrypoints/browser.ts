import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings the browser's functions for extensions, which have the same names in all browsers then. */
export default defineUnlistedScript(() => {});
