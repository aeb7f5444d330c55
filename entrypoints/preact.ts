import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings what draws the card. */
export default defineUnlistedScript(() => {});
