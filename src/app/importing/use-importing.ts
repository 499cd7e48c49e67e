// The course of an import: something is handed over, a worker reads it, what it read waits for review. Several documents
// about one meeting are one review; several meetings are reviewed one after the other.
// A document that cannot be read leaves what was shown before as it was.
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import type { DrawnTable } from '#importers/drawn-table.ts';
import { joinRelated, type ReadFile } from '#importers/merging/join-readings.ts';
import type { Line, Reading } from '#importers/reading.ts';
import { isPdf } from '#importers/sources/file-kinds.ts';
import { LARGEST_FILE } from '#importers/sources/largest.ts';
import { keepPdfParts } from '../offline/keep-pdf-parts.ts';
import { useStore } from '../store-context.ts';
import { useWords } from '../words.ts';
import type { Handed } from './hand-over.ts';
import { type Original, originalsOf } from './originals.ts';
import type { ReadDocument } from './read-in-worker.ts';
import { type Match, matchStored } from './stored-match.ts';

/** What was read from one document, or from several about one meeting, and waits for review. */
export interface Opened {
  readonly name: string;
  readonly text: string;
  /** With the stored meeting, where that is completed and not replaced. */
  readonly reading: Reading;
  /** What the documents say by themselves. */
  readonly alone: Reading;
  /** The documents, where there are several. */
  readonly files: readonly ReadFile[];
  /** The PDF files among them, to show what was read on its page. */
  readonly originals: readonly Original[];
  /** The stored meeting that they are about. */
  readonly match: Match | null;
}

/** Why a document was not read. */
export type Failure =
  /** Where it could be opened, its table can be drawn over its lines. */
  | { readonly kind: 'refused'; readonly finding: Finding; readonly lines?: readonly Line[] }
  | { readonly kind: 'failed' | 'no-reader' | 'timed-out' | 'too-large' | 'unreadable' };

/** How it stands with what was handed over last. */
export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly pages?: { readonly read: number; readonly of: number } }
  | { readonly kind: 'failure'; readonly name: string; readonly failure: Failure };

/** A document over whose lines a table can be drawn. */
export interface Drawable {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Documents that wait for review as one meeting. */
type Group = ReturnType<typeof joinRelated>[number];

/** The import. */
export interface Importing {
  readonly opened: Opened | null;
  /** How many meetings wait for review behind the one that is opened. */
  readonly waiting: number;
  readonly progress: Progress;
  readonly begin: (handed: readonly Handed[]) => void;
  readonly cancel: () => void;
  /** Ends the review; opens the next one where one waits, and tells whether it does. */
  readonly close: () => boolean;
  /** Takes the documents of the review for meetings of their own. */
  readonly part: () => void;
  /** Reads a document anew, with a table that was drawn over its lines by hand. */
  readonly draw: (table: DrawnTable, over: Drawable) => void;
}

/** Runs imports with a way to read documents. */
export function useImporting(read: ReadDocument): Importing {
  const store = useStore();
  const { t, language } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [queue, setQueue] = useState<readonly Group[]>([]);
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  const pdfFiles = useRef(new WeakMap<readonly Line[], Blob>());

  /** Reads one document; null where it cannot be read, which is then told, or is no longer wanted. */
  const readOne = async (
    handed: Handed,
    signal: AbortSignal,
    tell: (failure: Progress) => void,
  ): Promise<ReadFile | null> => {
    const name = handed.kind === 'file' ? handed.file.name : t('importing.pastedText');
    const fail = (failure: Failure): null => {
      tell({ kind: 'failure', name, failure });
      return null;
    };
    const source = handed.kind === 'file' ? handed.file : new Blob([handed.text]);
    if (source.size > LARGEST_FILE) return fail({ kind: 'too-large' });
    setProgress({ kind: 'reading', name });
    const bytes = await source.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (signal.aborted) return null;
    if (!bytes) return fail({ kind: 'unreadable' });
    // What reads PDF files is wanted once, so it will be wanted again where there is no network.
    if (isPdf(bytes)) void keepPdfParts();
    const onPages = (done: number, of: number): void => {
      if (!signal.aborted) setProgress({ kind: 'reading', name, pages: { read: done, of } });
    };
    const request = { name, bytes, language, id: crypto.randomUUID() };
    const result = await read(request, signal, onPages).catch(() => null);
    if (signal.aborted || !result) return null;
    const lines = result.kind === 'read' ? result.reading.lines : result.kind === 'refused' ? result.lines : undefined;
    if (lines && isPdf(bytes)) pdfFiles.current.set(lines, source);
    if (result.kind === 'refused') return fail(result);
    if (result.kind !== 'read') return fail({ kind: result.kind });
    return { name, reading: result.reading };
  };
  const open = async ({ name, reading, files }: Group, signal: AbortSignal): Promise<void> => {
    const text = reading.lines.map((line) => line.text).join('\n');
    // Where the store cannot be read the review is still of use; accepting will tell what is wrong.
    const match = await matchStored(store, { name, reading }, text, language).catch(() => null);
    if (signal.aborted) return;
    const shown = match?.reading ?? reading;
    const originals = originalsOf(files, shown.lines.length, (lines) => pdfFiles.current.get(lines));
    setOpened({ name, text, reading: shown, alone: reading, files, originals, match });
  };
  const openFirst = async ([first, ...others]: readonly Group[], signal: AbortSignal): Promise<void> => {
    setQueue(others);
    if (first) await open(first, signal);
  };
  const attempt = async (handed: readonly Handed[], signal: AbortSignal): Promise<void> => {
    const files: ReadFile[] = [];
    let failure: Progress | null = null;
    for (const one of handed) {
      const file = await readOne(one, signal, (told) => {
        failure = told;
      });
      if (signal.aborted) return;
      if (file) files.push(file);
    }
    if (files.length > 0) await openFirst(joinRelated(files, language), signal);
    // What could not be read is told above the review of the others.
    if (!signal.aborted) setProgress(failure ?? { kind: 'idle' });
  };
  const restart = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };
  const begin = (handed: readonly Handed[]): void => {
    void attempt(handed, restart());
  };
  const cancel = (): void => {
    running.current?.abort();
    setProgress({ kind: 'idle' });
  };
  const close = (): boolean => {
    cancel();
    setOpened(null);
    void openFirst(queue, restart());
    return queue.length > 0;
  };
  const part = (): void => {
    const parts = (opened?.files ?? []).map((file) => ({ ...file, files: [file] }));
    void openFirst([...parts, ...queue], restart());
  };

  const draw = (table: DrawnTable, { name, lines }: Drawable): void => {
    const signal = restart();
    const request = { name, bytes: new Uint8Array(), language, id: crypto.randomUUID() };
    setProgress({ kind: 'reading', name });
    void read({ ...request, drawn: { lines, table } }, signal)
      .catch(() => null)
      .then(async (result) => {
        if (signal.aborted || !result) return;
        if (result.kind === 'read') {
          const drawn = { name, reading: result.reading };
          const original = pdfFiles.current.get(lines);
          if (original) pdfFiles.current.set(drawn.reading.lines, original);
          await open({ ...drawn, files: [drawn] }, signal);
          setProgress({ kind: 'idle' });
        } else
          setProgress({
            kind: 'failure',
            name,
            failure: result.kind === 'refused' ? { ...result, lines } : { kind: result.kind },
          });
      });
  };

  useEffect(() => () => running.current?.abort(), []);

  return { opened, waiting: queue.length, progress, begin, cancel, close, part, draw };
}
