import '../../components/tokens.css';
import '../../components/base.css';
import './style.css';
import '../../components/parts.css';
import '../../components/source.css';
import '../../components/quotes.css';
import '../../components/fold.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepFocus } from '../../components/keep-focus';
import { askBackground } from '../../lib/ask-background';
import { locale } from '../../lib/i18n';
import { App } from './App';

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return tab.id;
}

function hostOf(url: string): string | null {
  return /^https?:/.test(url) ? new URL(url).hostname : null;
}

// With ?tab= the popup is opened as a page of its own, which stays.
const given = new URLSearchParams(location.search).get('tab');
const app = document.getElementById('app');
document.documentElement.lang = locale();
document.documentElement.dataset.in = given === null ? 'popup' : 'tab';
if (app) {
  const tab = given === null ? activeTab : async () => Number(given);
  const leave = () => given === null && window.close();
  const host = async () => hostOf((await browser.tabs.get(await tab())).url ?? '');
  const openLibrary = () => void browser.runtime.openOptionsPage().then(leave);
  keepFocus(app);
  const openSettings = () =>
    void browser.tabs.create({ url: browser.runtime.getURL('/options.html#settings') }).then(leave);
  render(
    <App
      ask={askBackground}
      tab={tab}
      host={host}
      onJumped={leave}
      onLibrary={openLibrary}
      onSettings={openSettings}
    />,
    app,
  );
}
