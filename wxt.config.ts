import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundleCommandLine } from './lib/cli/bundle';
import { handedModules } from './lib/page/handed-modules';
import { isPageScript, SCANNING } from './lib/page/page-scripts';
import { bundledSources } from './lib/sources/plugin';
import { leanSpellings } from './lib/text/lean-spellings';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  hooks: {
    'vite:build:extendConfig': ([entrypoint], { plugins }) => {
      if (entrypoint && isPageScript(entrypoint.name)) plugins?.push(handedModules(entrypoint.name));
    },
    'build:done': (wxt) => bundleCommandLine(wxt.config.root),
  },
  vite: () => ({
    plugins: [preact(), bundledSources(), leanSpellings()],
    // A list of words is read from its text many times faster than from a program.
    // A script with a letter beyond Latin-1 takes two bytes for each of its letters, on every page.
    esbuild: { charset: 'ascii' },
    json: { namedExports: false, stringify: true },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['*://*/*'],
    // Each of its own, so that a browser runs each in a task of its own.
    content_scripts: Object.keys(SCANNING).map((script) => ({
      matches: ['*://*/*'],
      js: [`${script}.js`],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle' as const,
    })),
    commands: {
      'next-quote': { description: '__MSG_commandNextQuote__', suggested_key: { default: 'Alt+Shift+Q' } },
      'read-page': { description: '__MSG_readPage__', suggested_key: { default: 'Alt+Shift+9' } },
      'hide-highlights': { description: '__MSG_commandHide__', suggested_key: { default: 'Alt+Shift+0' } },
      'side-panel': { description: '__MSG_openPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          // Firefox calls light what stands on a dark toolbar.
          action: {
            theme_icons: [
              { light: 'icon/icon-small-light.svg', dark: 'icon/icon-small.svg', size: 16 },
              { light: 'icon/icon-light.svg', dark: 'icon/icon.svg', size: 32 },
            ],
          },
          browser_specific_settings: {
            gecko: {
              id: 'quoteprint@quoteprint.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
