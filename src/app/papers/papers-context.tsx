// The kept files as a page of a meeting needs them: by document, with the acts, each told. Read once a page.
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { DocumentSymbol, LanguageTag } from '#domain/meeting.ts';
import { MAX_ATTACHMENT_BYTES } from '#store/attachment-record.ts';
import type { StoredAttachment } from '#store/store.ts';
import { formatBytes } from '../format-bytes.ts';
import { showNotice } from '../notices.ts';
import { useAttachments } from '../plan-context.tsx';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { languageInName, symbolInName } from './file-names.ts';
import { filesOf } from './files-of.ts';
import { readFile } from './read-file.ts';

/** A file that is being read to be kept. */
export interface Keeping {
  readonly name: string;
  /** From 0 to 1. */
  readonly part: number;
}

/** The kept files, and what can be done with them. */
export interface Papers {
  /** Every file on the device; undefined while they are read. */
  readonly files: readonly StoredAttachment[] | undefined;
  readonly filesOf: (symbol: DocumentSymbol) => readonly StoredAttachment[];
  readonly keeping: Keeping | null;
  /** Keeps files of a document; without one each is of the document that its name tells. */
  readonly attach: (files: readonly File[], symbol: DocumentSymbol | null) => Promise<void>;
  readonly remove: (file: StoredAttachment) => void;
  readonly setLanguage: (file: StoredAttachment, language: LanguageTag | null) => void;
}

const PapersOfPage = createContext<Papers | null>(null);

/** The kept files. */
export function usePapers(): Papers {
  const papers = useContext(PapersOfPage);
  if (!papers) throw new Error('usePapers is used outside PapersProvider');
  return papers;
}

/** Gives the kept files to a page; `symbols` are those of its documents. */
export function PapersProvider({ symbols, children }: { symbols: readonly DocumentSymbol[]; children: ReactNode }) {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const { attachments: files, attach, detach, restore } = useAttachments();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const value = useMemo((): Papers => {
    const size = (bytes: number): string => formatBytes(bytes, language);
    /** Gives whether the file was kept; where it was not, says why. */
    const attachOne = async (file: File, wanted: DocumentSymbol | null): Promise<boolean> => {
      const { name } = file;
      const symbol = wanted ?? symbolInName(name, symbols);
      if (symbol === null) return refuse(t('papers.whichDocument', { name }));
      if (file.size > MAX_ATTACHMENT_BYTES)
        return refuse(t('papers.tooLarge', { name, limit: size(MAX_ATTACHMENT_BYTES) }));
      const { bytes: used, quota } = await store.usage();
      if (quota !== null && file.size > quota - (used ?? 0))
        return refuse(
          t('papers.noRoom', { name, size: size(file.size), room: size(Math.max(0, quota - (used ?? 0))) }),
        );
      setKeeping({ name, part: 0 });
      const bytes = await readFile(file, (part) => setKeeping({ name, part })).catch(() => null);
      if (!bytes) return refuse(t('papers.unreadable', { name }));
      const kept = await told(attach({ symbol, name, type: file.type, language: languageInName(name), bytes }), words);
      return kept !== null;
    };
    return {
      files,
      filesOf: (symbol) => filesOf(files, symbol),
      keeping,
      attach: async (chosen, symbol) => {
        let count = 0;
        for (const file of chosen) if (await attachOne(file, symbol)) count++;
        setKeeping(null);
        if (count > 0 && count === chosen.length) showNotice(t('papers.kept', { count }));
      },
      remove: (file) =>
        void told(detach(file.id), words).then((gone) => {
          if (!gone) return;
          showNotice(t('papers.removed', { name: file.name }), {
            label: t('plan.undo'),
            run: async () => void (await told(restore(gone), words)),
          });
        }),
      setLanguage: (file, tag) => void told(restore({ ...file, language: tag }), words),
    };
  }, [files, keeping, symbols, store, attach, detach, restore, words, t, language]);
  return <PapersOfPage value={value}>{children}</PapersOfPage>;
}

function refuse(why: string): false {
  showNotice(why);
  return false;
}
