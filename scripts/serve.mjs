// Serves a build on 127.0.0.1 with the headers that a public server must send as well.
// As a program: `node scripts/serve.mjs [FOLDER]` serves dist on PORT, or on 4173 or the next port that is free.
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { securityHeaders } from './security-headers.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 50;

/** Hashed names never change their content; everything else is asked for anew, and no proxy may rewrite it. */
const cachingOf = (path) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache, no-transform';

/** Answers requests from a folder; addresses of pages get index.html, missing files 404. */
export async function answering(folder) {
  const { default: sirv } = await import('sirv');
  const files = sirv(folder, {
    dev: true,
    etag: true,
    single: true,
    ignores: [/^\/(?:assets|feeds|schema)\//, /^\/[^/]+\.[a-z]+$/],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingOf(path)),
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end('Not found\n');
    });
  };
}

/** Starts a server on exactly this port (0 = any that is free). Rejects where it is taken. */
export async function serve(folder, port) {
  const server = createServer(await answering(folder));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** Starts a server on the first free port. */
export async function serveOnFreePort(folder, first = FIRST_PORT) {
  for (let port = first; ; port++) {
    try {
      return await serve(folder, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port - first >= PORTS_TRIED) throw error;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '..', 'dist'));
  const port = Number(process.env.PORT);
  const { address } = port ? await serve(folder, port) : await serveOnFreePort(folder);
  console.log(`Rostrum is at ${address}`);
}
