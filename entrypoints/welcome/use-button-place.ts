import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Where the browser keeps the extension's button: in sight, behind another button, or in its menu as on a phone. */
export type ButtonPlace = 'toolbar' | 'hidden' | 'menu';

/** Where the button is now, looked at again whenever a person comes back to the page; null until it is known. */
export function useButtonPlace(): ButtonPlace | null {
  const [place, setPlace] = useState<ButtonPlace | null>(null);
  useEffect(() => {
    const look = () => void buttonPlace().then(setPlace);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return place;
}

async function buttonPlace(): Promise<ButtonPlace> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'menu';
  const { getUserSettings } = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  const isOnToolbar = (await getUserSettings?.())?.isOnToolbar;
  return isOnToolbar ? 'toolbar' : 'hidden';
}
