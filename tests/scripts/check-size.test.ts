import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstScreen, scriptsOf, staticImports } from '../../scripts/check-size.mjs';

test('imports that wait to be asked for do not count', () => {
  const code = 'import{a}from"./a-1.js";import"./b-2.js";export*from"./c-3.js";const d=()=>import("./d-4.js");';
  expect(staticImports(code)).toEqual(['a-1.js', 'b-2.js', 'c-3.js']);
});

test('scripts and preloads of a page count', () => {
  const html =
    '<script src="/first.js"></script><script type="module" crossorigin src="/assets/a.js"></script><link rel="modulepreload" crossorigin href="/assets/b.js">';
  expect(scriptsOf(html)).toEqual(['first.js', 'assets/a.js', 'assets/b.js']);
});

test('the first screen is what is imported from the page on, each file once, and the largest language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  mkdirSync(join(folder, 'assets'));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write('index.html', '<script type="module" src="/assets/app.js"></script>');
  write('assets/app.js', 'import"./shared.js";import"./other.js";import("./lazy.js")');
  write('assets/shared.js', 'import"./other.js"');
  write('assets/other.js', '');
  write('assets/lazy.js', '');
  write('assets/first-en-x.js', 'x');
  write('assets/first-ru-x.js', 'ю'.repeat(99) + Math.PI);
  expect(firstScreen(folder).files).toEqual([
    'assets/app.js',
    'assets/shared.js',
    'assets/other.js',
    'assets/first-ru-x.js',
  ]);
  rmSync(folder, { recursive: true });
});
