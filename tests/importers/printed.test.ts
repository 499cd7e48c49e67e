// Documents of our own making as PDF files in several layouts, NAME.LAYOUT.pdf beside the meeting that NAME means: tables
// ruled all round, by hairlines between rows alone, by nothing in narrow columns, by nothing in spread lines; small pages
// with a masthead in two columns, running heads and feet; lines placed piece by piece.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfHelp } from '#cli/pdf-help.ts';
import { readDocument } from '#importers/read-document.ts';

const folder = join(import.meta.dirname, 'printed');

test.each(readdirSync(folder))('%s', async (file) => {
  const name = file.slice(0, file.indexOf('.'));
  const expected = JSON.parse(readFileSync(join(folder, '..', '..', 'documents', `${name}.json`), 'utf8'));
  const bytes = readFileSync(join(folder, file));
  const { meeting } = await readDocument({ name, bytes }, { language: 'en', id: name, pdf: await pdfHelp() });
  expect(meeting).toEqual(expected);
});
