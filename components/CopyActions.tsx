import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n';

/** Something to copy. */
export interface Copy {
  label: 'copyCitation' | 'copyLink';
  /** Copies it; false where the browser does not allow it. */
  copy(): Promise<boolean>;
}

/** Buttons that copy, and what came of it: for a moment where it went well, long enough to be read where not. */
export function CopyActions({ copies }: { copies: readonly Copy[] }): JSX.Element {
  const [told, setTold] = useState<{ outcome: 'copied' | 'copyFailed' } | null>(null);

  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(null), told.outcome === 'copied' ? BRIEFLY : LONGER);
    return () => clearTimeout(timer);
  }, [told]);

  async function press({ copy }: Copy): Promise<void> {
    // Empty first, so that the same words again are read out again.
    setTold(null);
    setTold({ outcome: (await copy()) ? 'copied' : 'copyFailed' });
  }

  return (
    <div class="qp-copy">
      {copies.map((one) => (
        <button key={one.label} type="button" class="qp-copy-button" onClick={() => press(one)}>
          {t(one.label)}
        </button>
      ))}
      <p class="qp-copy-told" role="status" data-outcome={told?.outcome}>
        {told && t(told.outcome)}
      </p>
    </div>
  );
}

/** Milliseconds. */
const BRIEFLY = 2000;
const LONGER = 8000;
