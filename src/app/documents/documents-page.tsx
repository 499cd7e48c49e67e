// Every document of a meeting: symbol, title, status, its items, and the way to the official site.
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import {
  belongsTo,
  type DocumentOrder,
  inOrder,
  type ListedDocument,
  listedDocuments,
} from '#domain/listed-documents.ts';
import type { Document, DocumentStatus, Item, Meeting } from '#domain/meeting.ts';
import type { ReadingState } from '#domain/plan.ts';
import { wordingIn } from '#domain/text.ts';
import { WhereLocked } from '../lock/unlocked.tsx';
import { DocumentFiles } from '../papers/document-files.tsx';
import { KeptFiles } from '../papers/kept-files.tsx';
import { OfficialLink } from '../papers/official-link.tsx';
import { PackButton } from '../papers/pack-button.tsx';
import { PapersProvider, usePapers } from '../papers/papers-context.tsx';
import { useFileDrops } from '../papers/use-file-drops.ts';
import { type MeetingPlan, MeetingPlanProvider, useMeetingPlan } from '../plan/meeting-plan.tsx';
import { READING_STATES, READING_WORDS, ReadingChoice } from '../plan/reading-choice.tsx';
import { useStoredMeeting } from '../store-context.ts';
import { InLanguage, Worded } from '../worded.tsx';
import { type MessageId, useWords } from '../words.ts';
import { Choice, ItemChoice } from './document-choices.tsx';

const STATUSES: Record<DocumentStatus, MessageId> = {
  issued: 'documents.issued',
  expected: 'documents.expected',
  'to-be-reissued': 'documents.toBeReissued',
  'none-expected': 'documents.noneExpected',
};

const ORDERS = { item: 'documents.byItem', symbol: 'documents.bySymbol', title: 'documents.byTitle' } as const;

/** The documents of a meeting, at `/meetings/:id/documents?item=&order=&reading=&file=`. */
export function DocumentsPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  return (
    <main className="px-4 py-6 sm:px-6">
      {stored && (
        <MeetingPlanProvider meeting={stored.meeting}>
          <WhereLocked />
          <Papers meeting={stored.meeting} />
        </MeetingPlanProvider>
      )}
    </main>
  );
}

function Papers({ meeting }: { meeting: Meeting }) {
  const all = useMemo(() => listedDocuments(meeting), [meeting]);
  const symbols = useMemo(() => all.map(({ document }) => document.symbol), [all]);
  return (
    <PapersProvider symbols={symbols}>
      <Documents meeting={meeting} all={all} />
    </PapersProvider>
  );
}

function Documents({ meeting, all }: { meeting: Meeting; all: readonly ListedDocument[] }) {
  const { t, language } = useWords();
  const [search, setSearch] = useSearchParams();
  const papers = usePapers();
  useFileDrops((files, symbol) => void papers.attach(files, symbol));
  const item = meeting.agenda.find((candidate) => candidate.id === search.get('item'));
  const asked = search.get('order');
  const order: DocumentOrder = asked === 'symbol' || asked === 'title' ? asked : 'item';
  const titleOf = (document: Document): string => wordingIn(document.title, [language]).text;
  const plan = useMeetingPlan();
  const wanted = wantedReading(search.get('reading'));
  const kept = keptFilter(search.get('file'));
  const hasFile = ({ document }: ListedDocument): boolean => papers.filesOf(document.symbol).length > 0;
  const shown = inOrder(
    all.filter(
      (listed) =>
        (!item || belongsTo(listed, item)) &&
        isWanted(listed, wanted, plan) &&
        (kept === '' || hasFile(listed) === (kept === 'kept')),
    ),
    order,
    new Intl.Collator(language, { numeric: true }),
    titleOf,
  );
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  if (all.length === 0) return <p className="text-soft">{t('documents.none')}</p>;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3 sm:gap-x-6 print:hidden">
        <ItemChoice meeting={meeting} documents={all} chosen={item} onChoose={(id) => set('item', id)} />
        <Choice label={t('documents.order')} value={order} onChoose={(value) => set('order', value)}>
          {(Object.keys(ORDERS) as DocumentOrder[]).map((name) => (
            <option key={name} value={name}>
              {t(ORDERS[name])}
            </option>
          ))}
        </Choice>
        <Choice label={t('shell.reading')} value={wanted} onChoose={(value) => set('reading', value)}>
          <option value="">{t('plan.anyReading')}</option>
          <option value="any">{t('plan.onMyList')}</option>
          {READING_STATES.map((state) => (
            <option key={state} value={state}>
              {t(READING_WORDS[state])}
            </option>
          ))}
        </Choice>
        {papers.files !== undefined && (
          <Choice label={t('papers.files')} value={kept} onChoose={(value) => set('file', value)}>
            <option value="">{t('papers.withOrWithout')}</option>
            <option value="kept">{t('papers.withFile')}</option>
            <option value="none">{t('papers.withoutFile')}</option>
          </Choice>
        )}
        <p className="text-soft" aria-live="polite">
          {t('documents.count', { count: shown.length })}
        </p>
        <span className="ms-auto">
          <PackButton meeting={meeting} key={item?.id ?? ''} {...(item && { first: `item ${item.id}` })} />
        </span>
      </div>
      {shown.length === 0 && <p className="text-soft">{t(emptyWords(wanted, kept))}</p>}
      {shown.length > 0 && <DocumentTable meeting={meeting} documents={shown} />}
      <KeptFiles />
    </>
  );
}

type KeptFilter = 'kept' | 'none' | '';

function keptFilter(asked: string | null): KeptFilter {
  return asked === 'kept' || asked === 'none' ? asked : '';
}

function emptyWords(wanted: WantedReading, kept: KeptFilter): MessageId {
  if (kept !== '') return 'papers.noneOfThese';
  return wanted === '' ? 'documents.noneOfItem' : 'plan.noneRead';
}

type WantedReading = ReadingState | 'any' | '';

function wantedReading(asked: string | null): WantedReading {
  return asked === 'any' ? asked : (READING_STATES.find((state) => state === asked) ?? '');
}

function isWanted({ document }: ListedDocument, wanted: WantedReading, plan: MeetingPlan | null): boolean {
  if (wanted === '') return true;
  const state = plan?.reading.get(document.symbol);
  return wanted === 'any' ? state !== undefined : state === wanted;
}

function DocumentTable({ meeting, documents }: { meeting: Meeting; documents: readonly ListedDocument[] }) {
  const { t } = useWords();
  const hasStatus = documents.some(({ document }) => document.status !== undefined);
  return (
    <table className="w-full border-collapse max-md:block">
      <thead className="max-md:sr-only">
        <tr className="border-b border-edge text-start text-[0.875rem] text-soft">
          <th className="w-56 py-2 pe-4 text-start font-normal">{t('documents.symbol')}</th>
          <th className="py-2 pe-4 text-start font-normal">{t('documents.title')}</th>
          {hasStatus && <th className="w-32 py-2 pe-4 text-start font-normal">{t('documents.status')}</th>}
          <th className="w-44 py-2 pe-4 text-start font-normal">{t('documents.items')}</th>
          <th className="w-40 py-2 pe-4 text-start font-normal print:hidden">{t('shell.reading')}</th>
          <th className="w-64 py-2 text-start font-normal print:hidden">{t('papers.files')}</th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {documents.map(({ document, items }) => (
          <tr
            key={document.symbol}
            data-document={document.symbol}
            className="border-b border-hairline align-top max-md:block max-md:py-3"
          >
            <td className="py-2 pe-4 max-md:block max-md:py-0">
              <OfficialLink document={document} />
            </td>
            <td className="py-2 pe-4 max-md:block max-md:py-0.5">
              <Worded text={document.title} />
            </td>
            {hasStatus && (
              <td className="py-2 pe-4 text-soft max-md:block max-md:py-0">
                {document.status && t(STATUSES[document.status])}
              </td>
            )}
            <td className="py-2 pe-4 max-md:block max-md:py-0.5">
              <ItemLinks meeting={meeting} items={items} />
            </td>
            <td className="py-2 pe-4 max-md:block max-md:py-0.5 print:hidden">
              <ReadingChoice symbol={document.symbol} />
            </td>
            <td className="py-2 max-md:block max-md:py-0.5 print:hidden">
              <DocumentFiles meeting={meeting.id} symbol={document.symbol} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemLinks({ meeting, items }: { meeting: Meeting; items: readonly Item[] }) {
  const { t, language } = useWords();
  if (items.length === 0) return <span className="text-soft">{t('documents.noItem')}</span>;
  return (
    <ul className="flex flex-wrap gap-x-3 md:block">
      {items.map((item) => {
        const body = wordingIn(meeting.bodies.find(({ id }) => id === item.body)?.name, [language]);
        return (
          <li key={item.id}>
            <Link
              to={`/meetings/${encodeURIComponent(meeting.id)}/agenda/${encodeURIComponent(item.id)}`}
              className="inline-block min-h-6 text-accent hover:underline"
            >
              {t('documents.itemNumber', { number: item.number })}
            </Link>{' '}
            {meeting.bodies.length > 1 && (
              <InLanguage text={body.text} language={body.language} className="text-[0.875rem] text-soft" />
            )}
          </li>
        );
      })}
    </ul>
  );
}
