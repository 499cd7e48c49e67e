// The documents of a meeting on the desk: symbol, title, and how it stands with each.
import type { Document, DocumentStatus } from '#domain/meeting.ts';
import { withWording } from '#domain/new-meeting.ts';
import { hasSymbolForm } from '#domain/symbol-form.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { FIELD } from './field.ts';
import { LiveField } from './live-field.tsx';
import type { Desk } from './use-desk.ts';

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
  return (
    <section aria-labelledby="desk-documents" className={className}>
      <h2 id="desk-documents" className={headClass}>
        {t('shell.documents')} <span className="figures font-normal text-soft">{meeting.documents.length}</span>
      </h2>
      <ul>
        {meeting.documents.map((document) => (
          <DocumentRow key={document.symbol} document={document} desk={desk} />
        ))}
      </ul>
      <LiveField
        key={meeting.documents.length}
        className="mt-3 max-w-md"
        label={t('desk.addDocument')}
        value=""
        onKeep={(value) => {
          const symbol = value.trim();
          if (symbol !== '')
            void act((now) =>
              now.documents.some((one) => one.symbol === symbol)
                ? null
                : { kind: 'put-document', symbol: null, document: { symbol, title: {}, status: 'expected' } },
            );
        }}
      />
    </section>
  );
}

function DocumentRow({ document, desk }: { document: Document; desk: Desk }) {
  const { t, language } = useWords();
  const { meeting, act } = desk;
  const own = meeting.languages[0] ?? language;
  const { symbol } = document;
  const put = (next: Document): void => void act(() => ({ kind: 'put-document', symbol, document: next }));
  return (
    <li className="flex flex-wrap items-end gap-2 border-hairline border-b py-1.5">
      <div className="w-64">
        <LiveField
          labelShown={false}
          label={t('desk.symbolOf', { symbol })}
          value={symbol}
          onKeep={(value) => value.trim() !== '' && put({ ...document, symbol: value.trim() })}
        />
        {!hasSymbolForm(symbol) && <p className="text-[0.875rem] text-warning">{t('desk.symbolOddHere')}</p>}
      </div>
      <LiveField
        className="min-w-60 grow"
        labelShown={false}
        label={t('desk.titleOf', { symbol })}
        lang={own}
        value={document.title[own] ?? ''}
        onKeep={(value) => put({ ...document, title: withWording(document.title, own, value.trim()) ?? {} })}
      />
      <select
        aria-label={t('desk.statusOf', { symbol })}
        value={document.status ?? ''}
        className={`${FIELD} !w-auto`}
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
    </li>
  );
}
