// `npm start`: installs what is missing, builds, serves, prints the address.
import { join } from 'node:path';
import { installNodeModules, run } from './install-missing.mjs';
import { serve, serveOnFreePort } from './serve.mjs';

const root = join(import.meta.dirname, '..');
installNodeModules();
run(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']);
const port = Number(process.env.PORT);
const { address } = await (port ? serve(join(root, 'dist'), port) : serveOnFreePort(join(root, 'dist')));
console.log(`Rostrum is at ${address}`);
