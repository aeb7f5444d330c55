import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/page/handed-modules';

/** Brings the rest of the attribution engine, as far as it is asked of a page with a match. */
export default defineUnlistedScript(() => {
  handOver(
    import.meta.glob<object>(
      '../lib/extract/{analyse,discourse,import-text,language,quotation-spans,sentences,words}.ts',
      {
        eager: true,
      },
    ),
  );
});
