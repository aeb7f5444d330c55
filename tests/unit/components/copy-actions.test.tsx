import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyActions } from '../../../components/CopyActions';
import { CopyQuote } from '../../../components/library/CopyQuote';
import { useEnglish } from '../../fixtures/ui-messages';
import { press, show, textOf, texts } from '../../fixtures/ui-render';
import { quoteOf } from '../../fixtures/ui-report';
import { SOURCE } from '../../fixtures/ui-source';

beforeEach(() => {
  useEnglish();
  vi.useFakeTimers();
});
afterEach(() => {
  show(null);
  vi.useRealTimers();
});

const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

test('says for a moment that it was copied, where screen readers hear it', async () => {
  const copy = vi.fn(async () => true);
  const shown = show(<CopyActions copies={[{ label: 'copyLink', copy }]} />);
  const status = shown.querySelector('[role=status]');
  expect(textOf(status)).toBe('');
  await press(shown, 'Copy link');
  expect(copy).toHaveBeenCalledOnce();
  expect(textOf(status)).toBe('Copied');
  await wait(3000);
  expect(textOf(status)).toBe('');
});

test('says plainly that nothing was copied, and leaves time to read it', async () => {
  const shown = show(<CopyActions copies={[{ label: 'copyCitation', copy: async () => false }]} />);
  await press(shown, 'Copy citation');
  expect(textOf(shown.querySelector('[role=status]'))).toContain('Nothing was copied');
  await wait(5000);
  expect(textOf(shown.querySelector('[role=status]'))).toContain('Nothing was copied');
});

test('copies a quote of the library, and a link where its article has an address', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const quote = quoteOf('q2');
  expect(texts(show(<CopyQuote source={SOURCE} quote={quote} />), 'button')).toEqual(['Copy citation']);
  const shown = show(<CopyQuote source={{ ...SOURCE, url: 'https://gazette.example/1' }} quote={quote} />);
  await press(shown, 'Copy citation');
  expect(written.mock.lastCall?.[0]).toContain('“Nobody asked the fishermen” – Jon Berg');
  await press(shown, 'Copy link');
  expect(written.mock.lastCall?.[0]).toBe('https://gazette.example/1#:~:text=Nobody%20asked%20the%20fishermen');
});
