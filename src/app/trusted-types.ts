// The policy behind `require-trusted-types-for 'script'`: text never becomes markup or script, and scripts (workers,
// the service worker) come from this site alone. Imported first, before anything starts a worker.

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };

trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`Not a script of this site: ${url}`);
    return url;
  },
});
