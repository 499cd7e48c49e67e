// The files that are kept of one document, each with its language and size, and the way to attach another.
import { useRef } from 'react';
import { Link } from 'react-router';
import type { DocumentSymbol } from '#domain/meeting.ts';
import type { StoredAttachment } from '#store/store.ts';
import { Icon } from '#ui/icons.tsx';
import { formatBytes } from '../format-bytes.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, useWords } from '../words.ts';
import { usePapers } from './papers-context.tsx';

const ACT =
  'inline-flex min-h-6 min-w-6 cursor-pointer items-center justify-center text-accent hover:underline pointer-coarse:min-h-11 pointer-coarse:min-w-11';

/** Where a kept file is shown. */
export function paperAddress(meeting: string, file: Pick<StoredAttachment, 'id'>): string {
  return `/meetings/${encodeURIComponent(meeting)}/documents/${encodeURIComponent(file.id)}`;
}

/** The files of a document. */
export function DocumentFiles({ meeting, symbol }: { meeting: string; symbol: DocumentSymbol }) {
  const { t } = useWords();
  const papers = usePapers();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="print:hidden">
      <ul>
        {papers.filesOf(symbol).map((file) => (
          <FileLine key={file.id} meeting={meeting} file={file} />
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t('papers.attachTo', { symbol })}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          void papers.attach(chosen, symbol);
        }}
      />
      <button
        type="button"
        className={`${ACT} text-[0.9375rem]`}
        aria-label={t('papers.attachTo', { symbol })}
        onClick={() => input.current?.click()}
      >
        {t('papers.attach')}
      </button>
    </div>
  );
}

function FileLine({ meeting, file }: { meeting: string; file: StoredAttachment }) {
  const { t, language } = useWords();
  const papers = usePapers();
  const known = file.language !== null && Object.hasOwn(INTERFACE_LANGUAGES, file.language);
  return (
    <li className="pb-1">
      <Link
        to={paperAddress(meeting, file)}
        className="inline-block min-h-6 wrap-anywhere text-accent hover:underline pointer-coarse:min-h-11"
      >
        <bdi>{file.name}</bdi>
      </Link>
      <div className="flex flex-wrap items-center gap-x-2 text-[0.875rem] text-soft">
        <select
          aria-label={t('papers.languageOf', { name: file.name })}
          value={file.language ?? ''}
          onChange={({ target }) => papers.setLanguage(file, target.value === '' ? null : target.value)}
          className="min-h-6 max-w-28 bg-transparent pointer-coarse:min-h-11"
        >
          <option value="">{t('papers.languageUnknown')}</option>
          {file.language !== null && !known && <option value={file.language}>{file.language}</option>}
          {Object.entries(INTERFACE_LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag as InterfaceLanguage}>
              {name}
            </option>
          ))}
        </select>
        <span className="figures whitespace-nowrap">{formatBytes(file.size, language)}</span>
        <button
          type="button"
          className={ACT}
          title={t('papers.remove')}
          aria-label={t('papers.removeFile', { name: file.name })}
          onClick={() => papers.remove(file)}
        >
          <Icon name="cross" className="size-4" />
        </button>
      </div>
    </li>
  );
}
