import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'virtual:handed-modules';

/** Brings the part of the attribution engine that knows clauses and their parts. */
export default defineUnlistedScript(() => {});
