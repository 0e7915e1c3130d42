import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json'
};

export interface OwnServer {
  readonly origin: string;
  /** The paths requested from the server, not from a cache, since the start. */
  readonly asked: string[];
  /** Serves another folder, or a mixture, from now on. */
  readonly serve: (folderOf: (path: string) => string) => void;
  /** Whether nothing can be reached, as on a line that is cut. */
  readonly cut: (isCut: boolean) => void;
  readonly close: () => Promise<void>;
}

/** A server for one test, which can change what it serves and be stopped. */
export async function startServer(folder: string): Promise<OwnServer> {
  const asked: string[] = [];
  let folderOf: (path: string) => string = () => folder;
  let isLineCut = false;
  const server = createServer(({url = '/'}, response) => {
    if (isLineCut) {
      response.destroy();
      return;
    }
    const {pathname} = new URL(url, 'http://localhost');
    asked.push(pathname);
    const file = join(folderOf(pathname), pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = existsSync(file) && statSync(file).isFile();
    const immutable = pathname.startsWith('/_next/static/');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
    });
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    serve: (choice) => (folderOf = choice),
    cut: (isCut) => {
      isLineCut = isCut;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}
