import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings the part of the attribution engine that finds who is said to have said what. */
export default defineUnlistedScript(() => {});
