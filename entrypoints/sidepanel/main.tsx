import { browser } from 'wxt/browser';
import { activeTab, givenTab, type ToldTab, toldTab, watchTab } from '../tab-view/told-tab';
import { view } from '../tab-view/view';

document.documentElement.dataset.in = 'panel';
const show = view();
const given = givenTab();
let shown: { key: string; tab: ToldTab } | null = null;
let turn = 0;

/** Shows the tab in front, if another page is in front than before. */
async function follow(): Promise<void> {
  const mine = ++turn;
  const id = given ?? (await activeTab());
  const url = await browser.tabs.get(id).then(
    (tab) => tab.url ?? '',
    () => '',
  );
  const key = `${id} ${url.split('#')[0]}`;
  if (mine !== turn || shown?.key === key) return;
  shown = { key, tab: toldTab(async () => id, watchTab(id)) };
  show({
    ...shown,
    // It stays open on the way to pages where nobody has asked to see what is their own.
    revealsAtOnce: false,
    elsewhere: null,
    leave: () => {},
  });
}

browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((_, { url }) => {
  if (url !== undefined) void follow();
});
void follow();
