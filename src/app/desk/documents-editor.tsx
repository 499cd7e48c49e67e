// The documents of a meeting on the desk: symbol, title, and how it stands with each; a line each, opened to be changed.
import { useId, useState } from 'react';
import { isSymbol } from '#domain/document-symbol.ts';
import type { Document, DocumentStatus } from '#domain/meeting.ts';
import { withWording } from '#domain/new-meeting.ts';
import { wordingIn } from '#domain/text.ts';
import { Button } from '#ui/button.tsx';
import { FIELD, FIELD_BOX } from '#ui/field.ts';
import { useWords } from '../words.ts';
import { LiveField } from './live-field.tsx';
import type { Desk } from './use-desk.ts';
import { useRowFocus } from './use-row-focus.ts';

const STATUSES = {
  issued: 'desk.statusIssued',
  expected: 'desk.statusExpected',
  'to-be-reissued': 'desk.statusReissue',
  'none-expected': 'desk.statusNone',
} as const satisfies Record<DocumentStatus, string>;

/** The documents. */
export function DocumentsEditor({ desk, className, headClass }: { desk: Desk; className: string; headClass: string }) {
  const { t } = useWords();
  const { meeting, act } = desk;
  const id = useId();
  const { listProps } = useRowFocus<HTMLUListElement>(meeting);
  return (
    <section aria-labelledby="desk-documents" className={className}>
      <h2 id="desk-documents" className={headClass}>
        {t('shell.documents')} <span className="figures font-normal text-soft">{meeting.documents.length}</span>
      </h2>
      <ul {...listProps}>
        {meeting.documents.map((document) => (
          <DocumentRow key={document.symbol} document={document} desk={desk} />
        ))}
      </ul>
      <form
        className="mt-3 flex max-w-md flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const symbol = String(new FormData(form).get('symbol') ?? '').trim();
          form.reset();
          if (symbol !== '')
            void act((now) =>
              now.documents.some((one) => one.symbol === symbol)
                ? null
                : { kind: 'put-document', symbol: null, document: { symbol, title: {}, status: 'expected' } },
            );
        }}
      >
        <label htmlFor={id} className="min-w-0 flex-1 text-[0.875rem] text-soft">
          {t('desk.addDocument')}
          <input id={id} name="symbol" dir="ltr" className={`${FIELD} mt-0.5`} />
        </label>
        <Button type="submit">{t('desk.add')}</Button>
      </form>
    </section>
  );
}

function DocumentRow({ document, desk }: { document: Document; desk: Desk }) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const title = wordingIn(document.title, [language, ...desk.meeting.languages]);
  return (
    <li data-row={document.symbol} className="border-hairline border-b py-0.5">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="flex min-h-8 w-full cursor-pointer flex-wrap content-center items-baseline gap-x-4 py-1 text-start text-[0.9375rem] hover:text-accent pointer-coarse:min-h-11"
        onClick={() => setOpen(!open)}
      >
        <bdi className="min-w-56">{document.symbol}</bdi>
        <bdi lang={title.language} className="min-w-48 grow basis-0">
          {title.text}
        </bdi>
        {document.status && <span className="text-soft">{t(STATUSES[document.status])}</span>}
        {!isSymbol(document.symbol) && <span className="text-warning">{t('desk.symbolOddHere')}</span>}
      </button>
      <div id={id} hidden={!open} className="pb-2">
        {open && <DocumentFields document={document} desk={desk} />}
      </div>
    </li>
  );
}

function DocumentFields({ document, desk }: { document: Document; desk: Desk }) {
  const { t, language } = useWords();
  const { meeting, act } = desk;
  const languages = meeting.languages.length > 0 ? meeting.languages : [language];
  const { symbol } = document;
  const put = (next: Document): void => void act(() => ({ kind: 'put-document', symbol, document: next }));
  return (
    <div className="flex flex-wrap items-end gap-2">
      <LiveField
        className="w-64"
        labelShown={false}
        label={t('desk.symbolOf', { symbol })}
        value={symbol}
        onKeep={(value) => {
          const next = value.trim();
          const taken = meeting.documents.some((one) => one.symbol === next);
          return next !== '' && !taken && put({ ...document, symbol: next });
        }}
      />
      {languages.map((tag) => (
        <LiveField
          key={tag}
          className="min-w-60 grow"
          type="wording"
          labelShown={false}
          label={t('desk.titleIn', { symbol, language: tag })}
          lang={tag}
          value={document.title[tag] ?? ''}
          onKeep={(value) => put({ ...document, title: withWording(document.title, tag, value.trim()) ?? {} })}
        />
      ))}
      <select
        aria-label={t('desk.statusOf', { symbol })}
        value={document.status ?? ''}
        className={FIELD_BOX}
        onChange={({ target }) => {
          const { status: _former, ...rest } = document;
          put(target.value === '' ? rest : { ...rest, status: target.value as DocumentStatus });
        }}
      >
        <option value="">{t('desk.modeUnsaid')}</option>
        {Object.entries(STATUSES).map(([status, name]) => (
          <option key={status} value={status}>
            {t(name)}
          </option>
        ))}
      </select>
      <Button
        aria-label={t('desk.removeDocument', { symbol })}
        onClick={() => void act(() => ({ kind: 'remove-document', symbol }))}
      >
        {t('desk.remove')}
      </Button>
    </div>
  );
}
