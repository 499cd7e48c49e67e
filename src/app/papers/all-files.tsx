// Every kept file of every meeting, the largest first, with what it takes: also those of meetings that were deleted,
// which no other page shows. A section of the settings; nothing where no file is kept.

import { formatBytes } from '../format-bytes.ts';
import { saveFile } from '../save-file.ts';
import { SymbolText } from '../symbol-text.tsx';
import { useWords } from '../words.ts';
import { FileAccount } from './kept-files.tsx';
import { PapersProvider, usePapers } from './papers-context.tsx';

const NO_SYMBOLS: readonly string[] = [];
const ACT = 'min-h-6 cursor-pointer text-accent hover:underline pointer-coarse:min-h-11';

/** The section. */
export function AllFiles() {
  return (
    <PapersProvider symbols={NO_SYMBOLS}>
      <Files />
    </PapersProvider>
  );
}

function Files() {
  const { t, language } = useWords();
  const { files = [], remove } = usePapers();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="all-files" className="border-hairline border-b py-5">
      <h2 id="all-files" className="mb-2 font-semibold">
        {t('papers.files')}
      </h2>
      <p className="text-soft">
        <FileAccount />
      </p>
      <ul>
        {files
          .toSorted((a, b) => b.size - a.size)
          .map((file) => (
            <li key={file.id} className="flex flex-wrap items-baseline gap-x-4 border-hairline border-b py-1.5">
              <span className="min-w-0 grow wrap-anywhere">
                <bdi>{file.name}</bdi>{' '}
                <span className="text-soft">
                  <SymbolText symbol={file.symbol} />
                </span>
              </span>
              <span className="figures whitespace-nowrap text-soft">{formatBytes(file.size, language)}</span>
              <button
                type="button"
                className={ACT}
                aria-label={`${t('papers.saveOut')}: ${file.name}`}
                onClick={() => saveFile(new File([file.bytes], file.name, { type: file.type }))}
              >
                {t('papers.saveOut')}
              </button>
              <button
                type="button"
                className={ACT}
                aria-label={t('papers.removeFile', { name: file.name })}
                onClick={() => remove(file)}
              >
                {t('papers.remove')}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
