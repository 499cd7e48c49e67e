// The course of an import: something is handed over, a worker reads it, what it read waits for review.
// A document that cannot be read leaves what was shown before as it was.
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import type { Reading } from '#importers/reading.ts';
import { isPdf } from '#importers/sources/file-kinds.ts';
import { LARGEST_FILE } from '#importers/sources/largest.ts';
import type { StoredMeeting } from '#store/store.ts';
import { keepPdfParts } from '../offline/keep-pdf-parts.ts';
import { useStore } from '../store-context.ts';
import { useWords } from '../words.ts';
import type { Handed } from './hand-over.ts';
import type { ReadDocument } from './read-in-worker.ts';
import { findStored } from './stored-match.ts';

/** A document that was read and waits for review. */
export interface Opened {
  readonly name: string;
  readonly text: string;
  readonly reading: Reading;
  /** The stored meeting that it is about. */
  readonly stored: StoredMeeting | null;
}

/** Why a document was not read. */
export type Failure =
  | { readonly kind: 'refused'; readonly finding: Finding }
  | { readonly kind: 'failed' | 'no-reader' | 'timed-out' | 'too-large' | 'unreadable' };

/** How it stands with what was handed over last. */
export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly pages?: { readonly read: number; readonly of: number } }
  | { readonly kind: 'failure'; readonly name: string; readonly failure: Failure };

/** The import. */
export interface Importing {
  readonly opened: Opened | null;
  readonly progress: Progress;
  readonly begin: (handed: Handed) => void;
  readonly cancel: () => void;
  /** Forgets what was read. */
  readonly discard: () => void;
}

/** Runs imports with a way to read documents. */
export function useImporting(read: ReadDocument): Importing {
  const store = useStore();
  const { t, language } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const running = useRef<AbortController>(null);

  const attempt = async (handed: Handed, signal: AbortSignal): Promise<void> => {
    const name = handed.kind === 'file' ? handed.file.name : t('importing.pastedText');
    const fail = (failure: Failure): void => {
      if (!signal.aborted) setProgress({ kind: 'failure', name, failure });
    };
    const source = handed.kind === 'file' ? handed.file : new Blob([handed.text]);
    if (source.size > LARGEST_FILE) return fail({ kind: 'too-large' });
    setProgress({ kind: 'reading', name });
    const bytes = await source.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (signal.aborted) return;
    if (!bytes) return fail({ kind: 'unreadable' });
    // What reads PDF files is wanted once, so it will be wanted again where there is no network.
    if (isPdf(bytes)) void keepPdfParts();
    const onPages = (done: number, of: number): void => {
      if (!signal.aborted) setProgress({ kind: 'reading', name, pages: { read: done, of } });
    };
    const request = { name, bytes, language, id: crypto.randomUUID() };
    const result = await read(request, signal, onPages).catch(() => null);
    if (signal.aborted || !result) return;
    if (result.kind === 'refused') return fail(result);
    if (result.kind !== 'read') return fail({ kind: result.kind });
    const text = result.reading.lines.map((line) => line.text).join('\n');
    // Where the store cannot be read the review is still of use; accepting will tell what is wrong.
    const stored = await findStored(store, result.reading.meeting, text).catch(() => null);
    if (signal.aborted) return;
    setOpened({ name, text, reading: result.reading, stored });
    setProgress({ kind: 'idle' });
  };
  const begin = (handed: Handed): void => {
    running.current?.abort();
    running.current = new AbortController();
    attempt(handed, running.current.signal);
  };
  const cancel = (): void => {
    running.current?.abort();
    setProgress({ kind: 'idle' });
  };
  const discard = (): void => {
    cancel();
    setOpened(null);
  };

  useEffect(() => () => running.current?.abort(), []);

  return { opened, progress, begin, cancel, discard };
}
