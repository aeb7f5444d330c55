import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';

/** A text that a person pastes, and what they say of it. */
export interface PastedText {
  text: string;
  title: string;
  outlet: string;
  /** ISO date, or empty. */
  published: string;
}

interface Props {
  isBusy: boolean;
  onFiles(files: File[]): void;
  onText(pasted: PastedText): void;
}

/** Where sources come in: files, or a text that is pasted. */
export function AddSources({ isBusy, onFiles, onText }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const field = (name: string) => String(data.get(name) ?? '').trim();
    onText({ text: field('text'), title: field('title'), outlet: field('outlet'), published: field('published') });
  }

  return (
    <div class="adding">
      <h2 ref={heading} tabIndex={-1}>
        {t('add')}
      </h2>
      <section class="drop" aria-labelledby={`${id}-files`}>
        <h3 id={`${id}-files`}>{t('addFiles')}</h3>
        <p>{t('addFilesHint')}</p>
        <button type="button" class="action" aria-disabled={isBusy} onClick={() => picker.current?.click()}>
          {t('addChoose')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept=".json,.txt,.text,.md,.html,.htm,.xhtml"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file again is a change too.
            currentTarget.value = '';
          }}
        />
      </section>
      <form onSubmit={submit} aria-labelledby={`${id}-text`}>
        <h3 id={`${id}-text`}>{t('addText')}</h3>
        <label>
          {t('fieldTitle')}
          <input name="title" required maxLength={300} />
        </label>
        <div class="fields">
          <label>
            {t('fieldOutlet')}
            <input name="outlet" maxLength={200} />
          </label>
          <label>
            {t('fieldPublished')}
            <input name="published" type="date" />
          </label>
        </div>
        <label>
          {t('fieldText')}
          <textarea name="text" required rows={12} />
        </label>
        <button type="submit" class="action" aria-disabled={isBusy}>
          {t(isBusy ? 'addBusy' : 'addSubmit')}
        </button>
      </form>
    </div>
  );
}
