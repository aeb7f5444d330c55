import '../../components/tokens.css';
import './style.css';
import '../../components/parts.css';
import '../../components/source.css';
import '../../components/quotes.css';
import '../../components/fold.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { locale } from '../../lib/i18n';
import type { Answer, Ask, RequestType } from '../../lib/messages';
import { App } from './App';

/** Longer than a sleeping background takes to wake. */
const PATIENCE = 8000;

/** Asks the background; rejects where it does not answer. */
async function ask<T extends RequestType>(request: Ask<T>): Promise<Answer<T>> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer in time')), PATIENCE));
  const answer: Answer<T> | undefined = await Promise.race([browser.runtime.sendMessage(request), late]);
  // No listener at all resolves with undefined; every real answer is at least null.
  if (answer === undefined) throw new Error('nobody answered');
  return answer;
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return tab.id;
}

// With ?tab= the popup is opened as a page of its own, which stays.
const given = new URLSearchParams(location.search).get('tab');
const app = document.getElementById('app');
document.documentElement.lang = locale();
document.documentElement.dataset.in = given === null ? 'popup' : 'tab';
if (app) {
  const tab = given === null ? activeTab : async () => Number(given);
  render(<App ask={ask} tab={tab} onJumped={() => given === null && window.close()} />, app);
}
