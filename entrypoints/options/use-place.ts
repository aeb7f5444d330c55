import { useEffect, useState } from 'preact/hooks';

/** Where the page is: at the list alone, at adding, at a source, or at the settings. Kept in the address, so that the browser's own way back works. */
export type Place = { at: 'list' } | { at: 'add' } | { at: 'settings' } | { at: 'source'; id: string };

const SOURCE = '#source=';
const ADD = '#add';
const SETTINGS = '#settings';

export function placeIn(hash: string): Place {
  if (hash === ADD) return { at: 'add' };
  if (hash === SETTINGS) return { at: 'settings' };
  if (!hash.startsWith(SOURCE)) return { at: 'list' };
  try {
    return { at: 'source', id: decodeURIComponent(hash.slice(SOURCE.length)) };
  } catch {
    return { at: 'list' };
  }
}

export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (to: Place) => {
    location.hash = to.at === 'source' ? SOURCE + encodeURIComponent(to.id) : to.at === 'add' ? ADD : '';
  };
  return [place, go];
}
