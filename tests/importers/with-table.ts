// A text document saved again in other formats, its programme of work as a real table.
import { readDocument } from '#importers/read-document.ts';
import { docxOf, htmlOf, preformatted, programmeRows, wordParagraph } from './table-files.ts';

/** The formats of one document. */
export interface Formats {
  readonly html: string;
  readonly docx: Uint8Array;
  /** The text alone as a web page, its table as it was extracted. */
  readonly flat: string;
}

/** Lines that stand together are one paragraph that breaks its lines. */
const wordParagraphs = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => wordParagraph(paragraph))
    .join('');

/** A text document, whose last heading is its programme's, in other formats. */
export async function withTable(bytes: Uint8Array): Promise<Formats> {
  const { meeting, lines, sources } = await readDocument({ name: 'any', bytes }, { language: 'en', id: 'any' });
  const heading = Math.max(...(sources.headings ?? []));
  const head = lines.slice(0, heading).map(({ text }) => text);
  const rows = programmeRows(meeting);
  const language = meeting.languages[0] ?? 'en';
  return {
    html: htmlOf(preformatted(head), rows, language),
    docx: docxOf(wordParagraphs(head), rows),
    flat: htmlOf(preformatted(lines.map(({ text }) => text)), [], language),
  };
}
