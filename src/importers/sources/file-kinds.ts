// Kinds of file, told by their first bytes. Apart from the readers, so that a page can ask without loading them.

const PDF: readonly number[] = [0x25, 0x50, 0x44, 0x46];
const ZIP: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

/** What is not read, by name and first bytes. */
const OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', PDF],
  ['Word 97-2003', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a file is a PDF file. */
export const isPdf = (bytes: Uint8Array): boolean => begins(bytes, PDF);

/** Whether a file is an archive, as Word documents are. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, ZIP);

/** The name of a format that is known and not read as text; undefined for all else. */
export const otherFormat = (bytes: Uint8Array): string | undefined =>
  OTHERS.find(([, signature]) => begins(bytes, signature))?.[0];
