import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A name of this machine that browsers do not trust as they do `localhost`: pages there have no clipboard. */
export const INSECURE_HOST = 'gazette.test';

/** Serves the test pages, under two names of this machine, which a browser takes for two sites. */
export class PageServer {
  readonly #pages = new Map<string, string>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<PageServer> {
    const server = createServer();
    const pages = new PageServer(server);
    server.on('request', (request, response) => {
      const html = pages.#pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
      // An answer without content for the icon that browsers ask for: a "not found" would stand on the page's console.
      response.writeHead(html === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return pages;
  }

  /** @returns the page's address, used for no other page: reports are found by address */
  add(html: string): string {
    const path = `/page-${this.#pages.size + 1}`;
    this.#pages.set(path, html);
    return this.#origin('127.0.0.1') + path;
  }

  /** The same page's address on the other site. */
  elsewhere(url: string): string {
    return this.#origin('localhost') + new URL(url).pathname;
  }

  /** The same page's address where browsers take it for a page without HTTPS. */
  insecure(url: string): string {
    return this.#origin(INSECURE_HOST) + new URL(url).pathname;
  }

  #origin(host: string): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}
