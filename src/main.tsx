// The browser's entry: only joins.
import '#app/trusted-types.ts';
import { start } from '#app/start.tsx';
import { ensureTemporal } from '#app/temporal.ts';

await ensureTemporal();
await start(document.getElementById('app') as HTMLElement);
