// Temporal where the platform has none yet, loaded only then.

/** Resolves once `Temporal` is there. */
export async function ensureTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
