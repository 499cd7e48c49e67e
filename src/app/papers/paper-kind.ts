// What a kept file is, by its first bytes before its name: what decides how it is shown.

/** What a file is, as far as it matters here. */
export type PaperKind = 'pdf' | 'word' | 'text' | 'other';

/** The first bytes in which a PDF file says that it is one. */
const HEAD = 1024;

/** What a file is. */
export async function paperKind({
  name,
  type,
  bytes,
}: {
  name: string;
  type: string;
  bytes: Blob;
}): Promise<PaperKind> {
  const head = new Uint8Array(await bytes.slice(0, HEAD).arrayBuffer());
  const text = String.fromCharCode(...head);
  if (text.includes('%PDF-')) return 'pdf';
  if (text.startsWith('PK\u0003\u0004'))
    return /\.docx$/i.test(name) || /wordprocessingml/.test(type) ? 'word' : 'other';
  const isNamedText = /\.(?:txt|md|csv)$/i.test(name) || type === 'text/plain';
  return isNamedText && !head.includes(0) ? 'text' : 'other';
}
