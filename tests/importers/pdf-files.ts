// PDF files made by hand: of objects, and of lines of text.

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const LINES_A_PAGE = 46;

/** A PDF file of objects, numbered from 1; the first is the catalogue. `trailer` are further keys of the trailer. */
export function pdfOfObjects(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (...added: readonly Buffer[]): void => {
    parts.push(...added);
    length += added.reduce((sum, part) => sum + part.length, 0);
  };
  for (const [at, object] of objects.entries()) {
    places.push(length);
    push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object as string, 'latin1'), Buffer.from('\nendobj\n'));
  }
  const start = length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}`));
  push(Buffer.from(`trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`));
  return Buffer.concat(parts);
}

/** A stream of bytes, or of Latin letters; `keys` are further keys of its dictionary. */
export function pdfStream(content: string | Uint8Array, keys = ''): Uint8Array {
  const bytes = Buffer.from(content as string, 'latin1');
  return Buffer.concat([
    Buffer.from(`<<${keys}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** What puts lines of Latin letters on a page, from its top; tabs are columns. */
export function pdfText(lines: readonly string[]): string {
  const shown = lines.map((line) => {
    const cells = line.split('\t').map((cell) => cell.replace(/[\\()]/g, '\\$&'));
    return cells.map((cell, at) => `1 0 0 1 ${60 + at * 150} Y Tm (${cell}) Tj`).join(' ');
  });
  return `BT /F1 11 Tf ${shown.map((line, at) => line.replaceAll(' Y Tm', ` ${790 - 16 * at} Tm`)).join('\n')} ET`;
}

/** A PDF file of lines, in pages; letters beyond Latin 1 are lost. */
export function pdfOfLines(lines: readonly string[]): Uint8Array {
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, at) =>
    lines.slice(at * LINES_A_PAGE, (at + 1) * LINES_A_PAGE),
  );
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>`,
    FONT,
    ...pages.flatMap((page, at) => [
      `<</Type/Page/Parent 2 0 R/Contents ${5 + 2 * at} 0 R>>`,
      pdfStream(pdfText(page)),
    ]),
  ]);
}
