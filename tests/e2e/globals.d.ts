import type { Browser } from 'webextension-polyfill';

declare global {
  /** The browser's own API, for what runs in the extension's pages: both browsers answer with promises there. */
  const chrome: Browser;
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
    executable: string | null;
    /** Folder of the built extension, from the project's folder. */
    build: string;
  }
}
