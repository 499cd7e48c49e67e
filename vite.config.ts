import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { policyForMeta } from './scripts/security-headers.mjs';
import { offline } from './src/app/offline/offline-plugin.ts';
import { pdfParts } from './src/app/offline/pdf-parts-plugin.ts';
import { words } from './src/app/translations/words-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

/** Puts the security policy into the built page, for servers that send no headers. */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  plugins: [react({ compiler: true }), tailwindcss(), words(), pdfParts(), securityPolicy(), offline()],
  define: {
    __VERSION__: JSON.stringify(version),
    __AS_OF__: JSON.stringify(process.env.SOURCE_DATE_EPOCH ?? String(Math.floor(Date.now() / 86_400_000) * 86_400)),
  },
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    testTimeout: 20_000,
    // What other tabs or a store come to is looked for as patiently as what a page shows (tests/setup.ts).
    expect: { poll: { timeout: 10_000 } },
    // The PDF library throws these of broken files where nobody waits for them (see src/cli/pdf-help.ts).
    onUnhandledError: ({ name = '' }) =>
      !/^(?:XRef(?:Entry|Parse)Exception|MissingDataException|FormatError)$/.test(name),
  },
});
