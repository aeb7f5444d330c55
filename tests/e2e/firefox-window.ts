import type { Browser } from 'puppeteer-core';

/** Runs code in Firefox's own window; puppeteer has no way of its own for that, only for the protocol under it. */
export async function inBrowserWindow(browser: Browser, code: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: {
      send(method: string, params: object): Promise<{ result: { contexts: { context: string }[]; type: string } }>;
    };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts;
  const answer = await connection.send('script.evaluate', {
    expression: `{ ${code} }`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception') throw new Error(`Firefox could not run: ${code}`);
}
