import '../../components/tokens.css';
import '../../components/base.css';
import './style.css';
import '../../components/parts.css';
import '../../components/source.css';
import '../../components/quotes.css';
import '../../components/fold.css';
import type { ComponentProps } from 'preact';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepFocus } from '../../components/keep-focus';
import { askBackground } from '../../lib/ask-background';
import { locale } from '../../lib/i18n';
import { App } from './App';

interface Options extends Pick<ComponentProps<typeof App>, 'tab' | 'revealsAtOnce' | 'elsewhere'> {
  /** Another page of a tab is shown anew, with nothing left of the one before. */
  key?: string;
  /** Called when the person has gone somewhere else. */
  leave(): void;
}

/** Gives what shows, on this page of the extension, what is known of a tab. */
export function view(): (options: Options) => void {
  const app = document.getElementById('app') as HTMLElement;
  document.documentElement.lang = locale();
  keepFocus(app);
  return ({ key = '', leave, ...options }) => {
    const openLibrary = () => void browser.runtime.openOptionsPage().then(leave);
    const openSettings = () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#settings') }).then(leave);
    render(
      <App
        key={key}
        ask={askBackground}
        onJumped={leave}
        onLibrary={openLibrary}
        onSettings={openSettings}
        {...options}
      />,
      app,
    );
  };
}
