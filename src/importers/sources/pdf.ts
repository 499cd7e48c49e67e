// A PDF file to paragraphs and tables, by the positions of its text. Pages are read one after the other; scripts,
// forms and actions in the file are never run.
import { ImportError } from '../reading.ts';
import type { Block } from './blocks.ts';
import { withoutRadicals } from './cjk-radicals.ts';
import type { Page } from './pdf-edges.ts';
import { blocksOfPages } from './pdf-pages.ts';
import { type Run, readable } from './pdf-rows.ts';
import { type Rules, rulesOf } from './pdf-rules.ts';

/** What the platform gives for reading PDF files (pdf-library.ts). */
export interface PdfHelp {
  /** The address of the library's own files, with a slash at its end. */
  readonly parts: string;
  /** A Worker that runs the library's worker; null where the library runs beside the reader. */
  readonly worker: unknown;
  /** Called after each page: how many of all are read. */
  readonly onPage?: (read: number, pages: number) => void;
}

const MOST_PAGES = 1000;
const MOST_RUNS = 1_000_000;

/**
 * Reads a PDF file.
 * @throws ImportError `damaged`, `locked`, `too-many-pages`, `too-many-lines`, `picture-only`.
 */
export async function blocksOfPdf(bytes: Uint8Array, help: PdfHelp): Promise<Block[]> {
  const { DRAWN, openPdf, PdfError } = await import('./pdf-library.ts');
  // The library takes the bytes for itself.
  const pdf = await openPdf(Uint8Array.from(bytes), help.parts, help.worker).catch((error: unknown) => {
    if (!(error instanceof PdfError)) throw error;
    throw new ImportError(error.code === 'password' ? 'locked' : 'damaged', { format: 'PDF' });
  });
  try {
    if (pdf.numPages > MOST_PAGES) throw new ImportError('too-many-pages', { limit: MOST_PAGES });
    const pages: Page[] = [];
    let runs = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      runs += items.length;
      if (runs > MOST_RUNS) throw new ImportError('too-many-lines', { limit: MOST_RUNS });
      const placed = items.flatMap((item) => ('str' in item ? runOf(item, transform, height) : []));
      const { runs: own, rtl } = readable(placed, width);
      const [, , , , left = 0, top = height] = transform;
      const rules = rulesOf(await page.getOperatorList(), DRAWN, left, top);
      pages.push({ runs: own, rtl, rules: rtl ? mirrored(rules, width) : rules, height });
      page.cleanup();
      help.onPage?.(number, pdf.numPages);
    }
    const blocks = blocksOfPages(pages);
    if (runs === 0 || blocks.length === 0) throw new ImportError('picture-only');
    return blocks;
  } catch (error) {
    // Whatever the library stumbles over is the file's fault.
    throw error instanceof ImportError ? error : new ImportError('damaged', { format: 'PDF' });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** The lines of a page that is written from right to left, as its text is mirrored. */
const mirrored = ({ across, down }: Rules, width: number): Rules => ({
  across: across.map(({ at, from, to }) => ({ at, from: width - to, to: width - from })),
  down: down.map(({ at, from, to }) => ({ at: width - at, from, to })),
});

interface Item {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** A run where it stands on the page; what is written upwards or downwards, as a bar code's number, is left out. */
function runOf(item: Item, viewport: readonly number[], pageHeight: number): Run[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  if (Math.abs(b) > Math.abs(a)) return [];
  const [, , , , left = 0, top = pageHeight] = viewport;
  return [
    {
      text: withoutRadicals(item.str),
      x: e + left,
      y: top - f,
      width: item.width,
      height: Math.hypot(c, d),
      rtl: item.dir === 'rtl',
    },
  ];
}
