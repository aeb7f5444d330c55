import type { Browser, CDPSession } from 'puppeteer-core';
import { until } from '../e2e/until';

/**
 * Attaches to the extension's background in Chromium for as long as it is used. One that ends while somebody is attached waits
 * for them when it is next started, and answers nothing.
 *
 * @throws Error when it does not run
 */
export async function withBackground<T>(browser: Browser, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await until(
    () => attach(browser),
    (attached) => attached !== null,
  );
  if (!session) throw new Error('The background does not run');
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** What a function comes to in the background. It goes there as text, and what it comes to back as JSON. */
export function inBackground<A extends unknown[], T>(
  browser: Browser,
  run: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> {
  return withBackground(browser, async (session) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${run})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  });
}

/** One that has ended may still be listed, before the one that has followed it. */
async function attach(browser: Browser): Promise<CDPSession | null> {
  for (const target of browser.targets().filter((one) => one.type() === 'service_worker')) {
    const session = await target.createCDPSession().catch(() => null);
    if (session) return session;
  }
  return null;
}
