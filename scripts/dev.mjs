// `npm run dev`: installs what is missing and starts Vite's development server.
import { join } from 'node:path';
import { installNodeModules, run } from './install-missing.mjs';

installNodeModules();
const vite = join(import.meta.dirname, '..', 'node_modules', 'vite', 'bin', 'vite.js');
run(process.execPath, [vite, '--host', '127.0.0.1', ...process.argv.slice(2)]);
