import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings what tells house style from a change, with its list of spellings. */
export default defineUnlistedScript(() => {});
