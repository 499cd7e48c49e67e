// The browser's entry: only joins.
import { ensureTemporal } from '#app/temporal.ts';

await ensureTemporal();
const { start } = await import('#app/start.tsx');
await start(document.getElementById('app') as HTMLElement);
