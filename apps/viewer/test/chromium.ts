import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

// WebGL by a software renderer, and nothing that talks to anybody. Web security stays on.
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
];

type LaunchOptions = NonNullable<Parameters<typeof chromium.launch>[0]>;

/** A real browser: one that is installed, else the one that comes as a package. */
export async function launchChromium(): Promise<Browser> {
  return await firstThatStarts((options) => chromium.launch(options));
}

/** The same with a profile in a folder, which outlives its pages as a reader's browser does. */
export async function launchProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return await firstThatStarts((launch) =>
    chromium.launchPersistentContext(folder, { ...options, ...launch }),
  );
}

async function firstThatStarts<Started>(
  start: (options: LaunchOptions) => Promise<Started>,
): Promise<Started> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) {
    try {
      return await start({ executablePath: found, args: flags });
    } catch {
      // An installed browser that does not start is as good as none.
    }
  }
  return await start(await packaged());
}

/** The package unpacks its libraries into the temporary folder, and only if it is told to be in the cloud. */
async function packaged(): Promise<LaunchOptions> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const before = process.env['TMPDIR'];
  const folder = join(tmpdir(), 'partnermap-chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    const { default: own } = await import('@sparticuz/chromium');
    const executablePath = await own.executablePath();
    return {
      executablePath,
      args: [...flags, '--headless=shell', '--no-zygote'],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
        TMPDIR: mkdtempSync(join(folder, 'run-')),
      },
    };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
