import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where a person was at work: what they press may be gone once it is done.
 *
 * @param changed what is new once it is done
 * @param otherwise takes the focus where the part of the page at which they were is gone too
 * @returns to be called before it is done
 */
export function useKeptFocus(changed: unknown, otherwise: RefObject<HTMLElement | null>): () => void {
  const part = useRef<Element | null>(null);
  // What is focused is lost only when something has changed
  useEffect(() => {
    const last = part.current;
    if (!last) return;
    part.current = null;
    if (document.activeElement !== document.body) return;
    const target = last.isConnected ? (last.querySelector<HTMLElement>('summary') ?? last) : otherwise.current;
    (target as HTMLElement | null)?.focus({ preventScroll: true });
  }, [changed, otherwise]);
  return () => {
    part.current = document.activeElement?.closest('details, section, [tabindex="-1"]') ?? null;
  };
}
