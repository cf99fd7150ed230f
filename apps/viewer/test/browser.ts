import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { listen, staticServer } from '../serve/staticServer.mjs';
import { launchChromium, launchProfile } from './chromium.ts';
import { unsteady } from './unsteady.ts';

/** A page whose every complaint is written down: it may make none, and ask nobody but its own server. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console and of scripts, breaches of the policy, requests to others. Must stay empty. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface Harness {
  readonly browser: Browser;
  /** The address of the built viewer. */
  readonly address: string;
  /** A page in a fresh profile; it shows nothing yet. */
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

const built = fileURLToPath(new URL('../dist', import.meta.url));

/** Serves the built viewer as `npm start` does, and starts a browser. */
export async function startHarness(folder: string = built, base = '/'): Promise<Harness> {
  const server: Server = staticServer(folder, base);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}${base}`;
  const browser = await launchChromium();
  return {
    browser,
    address,
    open: (options = {}) => openPage(browser, new URL(address).origin, options),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const desktop = { viewport: { width: 1440, height: 900 } };

async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  return await watchedPage(await browser.newContext({ ...desktop, ...options }), origin);
}

/** A page in a profile on the disk: what it keeps is there again after it was killed. */
export async function openKept(folder: string, origin: string): Promise<WatchedPage> {
  return await watchedPage(await launchProfile(folder, desktop), origin);
}

/** A new page in a browser's profile, watched from its beginning. */
export async function watchedPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  // Machines are slow at times: only what never comes is wrong.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/iu.test(message.text())) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data|file):/u.test(url)) {
      complaints.push(`request to ${url}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const seed = process.env['PARTNERMAP_UNSTEADY'];
  if (seed !== undefined) await unsteady(page, Number(seed));
  return { page, complaints, close: () => context.close() };
}

/** Makes a page that is still to be opened one of a browser without WebGL. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const prototype = HTMLCanvasElement.prototype as unknown as Record<string, unknown>;
    const own = prototype['getContext'] as (...given: unknown[]) => unknown;
    prototype['getContext'] = function getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
    };
  });
}
