import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings the names that the attribution engine knows. */
export default defineUnlistedScript(() => {});
