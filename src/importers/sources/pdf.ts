// A PDF file to paragraphs and tables, by the positions of its text. Pages are read one after the other; scripts,
// forms and actions in the file are never run.
import { ImportError } from '../reading.ts';
import type { Block } from './blocks.ts';
import { withoutRadicals } from './cjk-radicals.ts';
import { LARGEST_TEXT } from './largest.ts';
import { partedRuns, withLamAlef } from './pdf-arabic.ts';
import type { Page } from './pdf-edges.ts';
import type { PdfPage } from './pdf-library.ts';
import { blocksOfPages } from './pdf-pages.ts';
import { type Run, readable } from './pdf-rows.ts';
import { type Matrix, type Rules, rulesOf, times } from './pdf-rules.ts';

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
const MOST_RUNS = 300_000;
/** What a page may draw; the library tells of a thousand at once. */
const MOST_DRAWN = 300_000;
const MOST_MESSAGES = MOST_DRAWN / 1000;
/** Of the library's ways with forms and remarks on pages, the one that leaves them out. */
const NO_ANNOTATIONS = 0;

/**
 * Reads a PDF file.
 * @throws ImportError `damaged`, `locked`, `too-many-pages`, `too-many-lines`, `picture-only`.
 */
export async function blocksOfPdf(bytes: Uint8Array, help: PdfHelp): Promise<Block[]> {
  const { DRAWN, openPdf, PdfError } = await import('./pdf-library.ts');
  // The library takes the bytes for itself.
  const swelling = watched(help.worker);
  const pdf = await openPdf(Uint8Array.from(bytes), help.parts, swelling.worker, 'read').catch((error: unknown) => {
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
      const view = transform as readonly number[] as Matrix;
      const items = await textOf(page, MOST_RUNS - runs);
      runs += items.length;
      const texts = withLamAlef(items.map((item) => ('str' in item ? item.str : '')));
      const placed = items.flatMap((item, at) => ('str' in item ? runOf({ ...item, str: texts[at] ?? '' }, view) : []));
      const { runs: own, rtl } = readable(partedRuns(placed), width);
      const drawn = await swelling.stop(page.getOperatorList({ annotationMode: NO_ANNOTATIONS }).catch(() => null));
      const rules = rulesOf(drawn ?? { fnArray: [], argsArray: [] }, DRAWN, view);
      pages.push({ runs: own, rtl, rules: rtl ? mirrored(rules, width) : rules, width, height });
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

type PdfText = Awaited<ReturnType<PdfPage['getTextContent']>>['items'];

/** The text of a page, stopped where it is more than any has. */
async function textOf(page: PdfPage, most: number): Promise<PdfText> {
  const reader = page.streamTextContent().getReader();
  const items: PdfText = [];
  let letters = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return items;
    for (const item of value.items) {
      items.push(item);
      if ('str' in item) letters += item.str.length;
    }
    if (items.length > most) throw new ImportError('too-many-lines', { limit: MOST_RUNS });
    if (letters > LARGEST_TEXT) throw new ImportError('too-many-parts', { limit: LARGEST_TEXT });
  }
}

/** What a worker is to whom it is handed. */
type Listener = (event: unknown) => void;
interface Port {
  postMessage(message: unknown, transfer: unknown): void;
  addEventListener(type: string, listener: Listener, options?: unknown): void;
  removeEventListener(type: string, listener: Listener): void;
  terminate(): void;
}

/**
 * The library's worker, its messages counted: it tells what a page draws piece by piece, without end if there is none.
 * `stop` gives what is awaited, or throws where the messages are more than any page has.
 */
function watched(worker: unknown): { readonly worker: unknown; stop<T>(awaited: Promise<T>): Promise<T> } {
  const port = worker as Port | null;
  if (!port) return { worker, stop: (awaited) => awaited };
  let told = Number.NEGATIVE_INFINITY;
  let swell = (): void => undefined;
  return {
    worker: {
      postMessage: (message: unknown, transfer: unknown) => port.postMessage(message, transfer),
      addEventListener: (type: string, listener: Listener, options?: unknown) =>
        port.addEventListener(
          type,
          (event) => {
            if (++told > MOST_MESSAGES) swell();
            else listener(event);
          },
          options,
        ),
      removeEventListener: (type: string, listener: Listener) => port.removeEventListener(type, listener),
      terminate: () => port.terminate(),
    },
    stop(awaited) {
      told = 0;
      const swollen = new Promise<never>((_, reject) => {
        swell = () => reject(new ImportError('too-many-parts', { limit: MOST_DRAWN }));
      });
      return Promise.race([awaited, swollen]).finally(() => {
        told = Number.NEGATIVE_INFINITY;
      });
    },
  };
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

/** A run where it stands on the page as it is shown, turned or not; what is written upwards or downwards, as a bar code's number, is left out. */
function runOf(item: Item, view: Matrix): Run[] {
  const [a, b, c, d, x, y] = times(view, item.transform as Matrix);
  if (Math.abs(b) > Math.abs(a)) return [];
  return [
    {
      text: withoutRadicals(item.str),
      x,
      y,
      width: item.width,
      height: Math.hypot(c, d),
      rtl: item.dir === 'rtl',
    },
  ];
}
