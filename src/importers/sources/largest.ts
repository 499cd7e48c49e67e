// How large a file may be. Apart from the reader, so that a page can refuse without loading it.

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 20_000_000;

/** The largest file of text alone, in bytes: a hundred times what the longest agenda has. */
export const LARGEST_TEXT = 5_000_000;
