import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings what compares the words of two texts. */
export default defineUnlistedScript(() => {});
