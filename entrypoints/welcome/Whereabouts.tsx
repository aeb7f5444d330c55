import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import { useShortcuts } from '../options/use-shortcuts';
import { type ButtonPlace, useButtonPlace } from './use-button-place';

const BUTTON: Record<ButtonPlace, MessageKey | null> = {
  toolbar: null,
  hidden: import.meta.env.FIREFOX ? 'welcomePinFirefox' : 'welcomePin',
  menu: 'welcomeMenu',
};

/** Where a person finds Quoteprint from now on. */
export function Whereabouts(): JSX.Element {
  const heading = useId();
  const place = useButtonPlace();
  const hint = place && BUTTON[place];
  const readKeys = useShortcuts().find(({ name }) => name === 'read-page')?.keys;
  return (
    <section class="whereabouts" aria-labelledby={heading}>
      <h3 id={heading}>{t('welcomeWhere')}</h3>
      <div class="columns">
        <Column title={t('welcomeButton')}>
          <p>{t('welcomeButtonText')}</p>
          {hint && <p>{t(hint)}</p>}
        </Column>
        <Column title={t('welcomeAny')}>
          <p>{t('welcomeAnyText')}</p>
          {readKeys && (
            <p>
              {t('welcomeAnyKeys')} <kbd>{readKeys}</kbd>
            </p>
          )}
        </Column>
        <Column title={t('welcomeOwn')}>
          <p>{t('welcomeOwnText')}</p>
          <p class="links">
            <a href="/options.html">{t('library')}</a> <a href="/options.html#settings">{t('settings')}</a>
          </p>
        </Column>
        <Column title={t('welcomePrivate')}>
          <p>{t('welcomePrivateText')}</p>
        </Column>
      </div>
    </section>
  );
}

function Column({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <h4>{title}</h4>
      {children}
    </div>
  );
}
