import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css'
};

/** Serves a folder compressed, from memory, so that the server does not affect the measurement. */
export async function serve(root: string, port: number) {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const path = join(root, pathname);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    const body = packed.get(file) ?? gzipSync(readFileSync(file), {level: 9});
    packed.set(file, body);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': extname(file) === '.html' ? 'no-cache' : 'max-age=31536000, immutable'
    });
    return response.end(body);
  });
  await new Promise<void>((done) => server.listen(port, done));
  return {address: `http://localhost:${port}`, close: () => server.close()};
}
