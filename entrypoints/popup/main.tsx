import { browser } from 'wxt/browser';
import { panelOpener } from '../../lib/library/side-panel';
import { activeTab, givenTab, toldTab } from '../tab-view/told-tab';
import { view } from '../tab-view/view';

// With ?tab= the popup is opened as a page of its own, which stays.
const given = givenTab();
document.documentElement.dataset.in = given === null ? 'popup' : 'tab';
const leave = () => {
  if (given === null) window.close();
};

async function openTab(): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tab=${await activeTab()}`);
  await browser.tabs.create({ url });
}

const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
const openPanel = panelOpener(tab?.windowId);
const elsewhere = openPanel
  ? { place: 'panel' as const, open: () => void openPanel().then(leave) }
  : { place: 'tab' as const, open: () => void openTab().then(leave) };
view()({
  tab: toldTab(given === null ? activeTab : async () => given),
  revealsAtOnce: true,
  elsewhere: given === null ? elsewhere : null,
  leave,
});
