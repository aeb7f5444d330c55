import { useEffect, useState } from 'preact/hooks';

/** Bytes that the library takes, and bytes that the browser would give it in all. */
export interface Room {
  taken: number;
  given: number;
}

/**
 * How much room the library takes; null where the browser does not tell.
 *
 * @param seen a number that grows whenever what is kept may have changed
 */
export function useRoom(seen: number): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  // What is kept is measured again once it may have changed
  useEffect(() => {
    measure().then(setRoom, () => setRoom(null));
  }, [seen]);
  return room;
}

async function measure(): Promise<Room | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { taken: usage, given: quota };
}
