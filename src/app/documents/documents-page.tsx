// Every document of a meeting: symbol, title, status, its items, and the way to the official site.
import { useId, useMemo } from 'react';
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
import { InLanguage, Worded } from '../importing/worded.tsx';
import { WhereLocked } from '../lock/unlocked.tsx';
import { DocumentFiles } from '../papers/document-files.tsx';
import { KeptFiles } from '../papers/kept-files.tsx';
import { PackButton } from '../papers/pack-button.tsx';
import { PapersProvider, usePapers } from '../papers/papers-context.tsx';
import { useFileDrops } from '../papers/use-file-drops.ts';
import { type MeetingPlan, MeetingPlanProvider, useMeetingPlan } from '../plan/meeting-plan.tsx';
import { READING_STATES, READING_WORDS, ReadingChoice } from '../plan/reading-choice.tsx';
import { useStoredMeeting } from '../store-context.ts';
import { type MessageId, useWords } from '../words.ts';
import { OfficialLink } from './official-link.tsx';

const STATUSES: Record<DocumentStatus, MessageId> = {
  issued: 'documents.issued',
  expected: 'documents.expected',
  'to-be-reissued': 'documents.toBeReissued',
  'none-expected': 'documents.noneExpected',
};

const ORDERS = { item: 'documents.byItem', symbol: 'documents.bySymbol', title: 'documents.byTitle' } as const;

/** The documents of a meeting, at `/meetings/:id/documents?item=&order=&reading=`. */
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
  const shown = inOrder(
    all.filter((listed) => (!item || belongsTo(listed, item)) && isWanted(listed, wanted, plan)),
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
      <div className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
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
        <p className="text-soft" aria-live="polite">
          {t('documents.count', { count: shown.length })}
        </p>
        <span className="ms-auto">
          <PackButton meeting={meeting} key={item?.id ?? ''} {...(item && { first: `item ${item.id}` })} />
        </span>
      </div>
      {shown.length === 0 && <p className="text-soft">{t(wanted === '' ? 'documents.noneOfItem' : 'plan.noneRead')}</p>}
      {shown.length > 0 && <DocumentTable meeting={meeting} documents={shown} />}
      <KeptFiles />
    </>
  );
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

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: React.ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="min-w-0 max-sm:w-full">
      <label htmlFor={id} className="block text-[0.875rem] text-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-9 w-full max-w-md rounded-sm border border-edge bg-raised px-2 pointer-coarse:min-h-11"
      >
        {children}
      </select>
    </div>
  );
}

interface ItemChoiceProps {
  readonly meeting: Meeting;
  readonly documents: readonly ListedDocument[];
  readonly chosen: Item | undefined;
  readonly onChoose: (id: string) => void;
}

/** Chooses among the items that have documents, by themselves or below them. */
function ItemChoice({ meeting, documents, chosen, onChoose }: ItemChoiceProps) {
  const { t, language } = useWords();
  const withDocuments = meeting.agenda.filter(
    (item) => item === chosen || documents.some((listed) => belongsTo(listed, item)),
  );
  return (
    <Choice label={t('documents.filter')} value={chosen?.id ?? ''} onChoose={onChoose}>
      <option value="">{t('documents.allItems')}</option>
      {meeting.bodies.map((body) => {
        const name = wordingIn(body.name, [language]);
        const own = withDocuments.filter((item) => item.body === body.id);
        return own.length === 0 ? null : (
          <optgroup key={body.id} label={name.text} lang={name.language}>
            {own.map((item) => {
              const title = wordingIn(item.title, [language]);
              return (
                <option key={item.id} value={item.id} lang={title.language}>
                  {`${item.number} ${title.text}`}
                </option>
              );
            })}
          </optgroup>
        );
      })}
    </Choice>
  );
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
