// `npm run -s rostrum -- import FILE`: the command line, installed and built where that is missing.
import { pathToFileURL } from 'node:url';
import { buildCommandLine, program } from './build-cli.mjs';

await buildCommandLine();
await import(pathToFileURL(program).href);
