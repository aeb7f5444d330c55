import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { siteOf } from '../../lib/sites';

interface Props {
  label: string;
  sites: readonly string[];
  onChange(sites: string[]): void;
}

/** A list of sites that a person adds to and takes from. */
export function SiteList({ label, sites, onChange }: Props): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);

  function add(event: SubmitEvent): void {
    event.preventDefault();
    const site = siteOf(field.current?.value ?? '');
    setWrong(site === null);
    field.current?.focus();
    if (site === null) return;
    if (!sites.includes(site)) onChange([...sites, site].sort());
    if (field.current) field.current.value = '';
  }

  return (
    <div class="sites">
      {sites.length > 0 && (
        <ul aria-label={label}>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="site-remove"
                aria-label={t('siteRemove', site)}
                onClick={() => {
                  onChange(sites.filter((one) => one !== site));
                  // The button that had the focus goes away.
                  field.current?.focus();
                }}
              >
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M2 2l8 8M10 2l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <label for={id}>{label}</label>
        <div class="site-add">
          <input
            id={id}
            ref={field}
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            placeholder={t('siteExample')}
            aria-invalid={isWrong}
            aria-describedby={`${id}-wrong`}
            onInput={() => setWrong(false)}
          />
          <button type="submit" class="action">
            {t('siteAdd')}
          </button>
        </div>
        <p id={`${id}-wrong`} class="problem" role="status">
          {isWrong && t('siteWrong')}
        </p>
      </form>
    </div>
  );
}
