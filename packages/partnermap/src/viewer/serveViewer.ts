import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';

/** What is served under which name beside the page; the page reads it where its address says so. */
const served = { file: 'data.json', query: '?open=data' } as const;

/** The port of `npm start`; a free one where it is taken. */
const usualPort = 4173;

/** The viewer: its page in `dist`, what serves it in `serve`. Beside this code once it is built, else in the checkout. */
const homes = ['./viewer/', '../../../apps/viewer/'].map((path) => new URL(path, import.meta.url));

interface StaticServer {
  readonly staticServer: (folder: string, base: string, held: ReadonlyMap<string, Uint8Array>) => Server;
  readonly listen: (server: Server, port: number) => Promise<number>;
}

interface OpenBrowser {
  readonly openBrowser: (address: string) => void;
}

export interface ServedViewer {
  /** Leads to the page with the data open. */
  readonly address: string;
  readonly openBrowser: () => void;
  readonly close: () => void;
}

/**
 * Serves the viewer with a project file to this machine only. Null where the viewer is not built and cannot be: in a
 * checkout it is built where a source is newer, as `npm start` does.
 */
export async function serveViewer(project: Uint8Array): Promise<ServedViewer | null> {
  const home = homes.find((folder) => existsSync(new URL('serve/staticServer.mjs', folder)));
  if (home === undefined || !isBuilt(home)) return null;
  const load = async (name: string): Promise<unknown> => await import(new URL(`serve/${name}`, home).href);
  const { staticServer, listen } = (await load('staticServer.mjs')) as StaticServer;
  const { openBrowser } = (await load('openBrowser.mjs')) as OpenBrowser;
  const folder = fileURLToPath(new URL('dist', home));
  const server = staticServer(folder, '/', new Map([[served.file, project]]));
  const address = `http://localhost:${await listen(server, usualPort)}/${served.query}`;
  return {
    address,
    openBrowser: () => openBrowser(address),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isBuilt(home: URL): boolean {
  const build = new URL('serve/build.mjs', home);
  if (existsSync(build)) {
    // Its words go to standard error.
    const { status } = spawnSync(process.execPath, [fileURLToPath(build), '--if-stale'], {
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) return false;
  }
  return existsSync(new URL('dist/index.html', home));
}
