// The brief of one member, to be read, printed or sent: their sessions by day, what they do in each, with whom, and
// the documents of what is taken up.
import { Link } from 'react-router';
import type { Delegation, Member } from '#domain/delegation.ts';
import type { Document, LocalDate, Meeting } from '#domain/meeting.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import type { EntrySources } from '#grid/entry-facts.ts';
import type { CoverageRow, Part } from '#scheduler/coverage.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { dayInWords } from '../importing/when.ts';
import { useWords, type Words } from '../words.ts';
import { PartTroubles } from './cover-sign.tsx';
import { dutiesInWords } from './duties.ts';
import { SessionBusiness, SessionLine } from './session-head.tsx';
import { isolated } from './session-words.ts';

interface BriefProps {
  readonly member: Member;
  readonly delegation: Delegation;
  readonly meeting: Meeting;
  readonly rows: readonly CoverageRow[];
  readonly sources: EntrySources;
}

/** The brief. */
export function Brief({ member, delegation, meeting, rows, sources }: BriefProps) {
  const { t, language } = useWords();
  const mine = rows.flatMap((row) => {
    const part = row.parts.find((one) => one.member === member.id);
    return part ? [{ row, part }] : [];
  });
  const days = [...new Set(mine.map(({ row }) => row.sitting.slot.date))];
  return (
    <article className="max-w-3xl">
      <p className="mb-4 flex flex-wrap gap-3 print:hidden">
        <Link to={{ search: '' }} className={buttonClass('plain')}>
          {t('delegation.backToAll')}
        </Link>
        <Button look="primary" onClick={() => window.print()}>
          {t('delegation.print')}
        </Button>
      </p>
      <h2 className="font-semibold text-xl">{t('delegation.briefFor', { member: isolated(member.name) })}</h2>
      <p className="text-soft">
        <bdi>{delegation.name}</bdi>
        {member.role && (
          <>
            {' · '}
            <bdi>{member.role}</bdi>
          </>
        )}
      </p>
      {member.note && (
        <p dir="auto" className="mt-2 whitespace-pre-line">
          {member.note}
        </p>
      )}
      {days.length === 0 && <p className="mt-4 text-soft">{t('delegation.nothingAssigned')}</p>}
      {days.map((date: LocalDate) => (
        <section key={date} aria-label={dayInWords(date, language)} className="pt-5">
          <h3 className="border-edge border-b pb-1 font-semibold text-lg">{dayInWords(date, language)}</h3>
          <ul>
            {mine
              .filter(({ row }) => row.sitting.slot.date === date)
              .map(({ row, part }) => (
                <li key={row.sitting.key} className="break-inside-avoid border-hairline border-b py-2">
                  <BriefSession row={row} part={part} delegation={delegation} meeting={meeting} sources={sources} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

function BriefSession({
  row,
  part,
  delegation,
  meeting,
  sources,
}: Omit<BriefProps, 'member' | 'rows'> & { row: CoverageRow; part: Part }) {
  const words = useWords();
  const { t } = words;
  const others = row.parts.filter(({ member }) => member !== part.member);
  const documents = documentsOf(row, meeting);
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <SessionLine sitting={row.sitting} sources={sources} />
        <b>{dutiesInWords(part.duties, words)}</b>
      </p>
      <SessionBusiness sitting={row.sitting} sources={sources} />
      <PartTroubles part={part} />
      {others.length > 0 && (
        <p className="text-[0.9375rem] text-soft">
          {t('delegation.with', { members: others.map((other) => partOf(other, delegation, words)).join(' · ') })}
        </p>
      )}
      {part.assignments.map(
        ({ note, at }) =>
          note && (
            <p key={at.session} dir="auto" className="whitespace-pre-line">
              {note}
            </p>
          ),
      )}
      {documents.length > 0 && (
        <ul aria-label={t('delegation.documents')} className="mt-1 text-[0.9375rem]">
          {documents.map((document) => (
            <DocumentLine key={document.symbol} document={document} languages={sources.languages} />
          ))}
        </ul>
      )}
    </>
  );
}

function partOf({ member, duties }: Part, { members }: Delegation, words: Words): string {
  const name = members.find(({ id }) => id === member)?.name ?? '';
  return `${isolated(name)} (${dutiesInWords(duties, words)})`;
}

/** The documents of the items that a session takes up, each once. */
function documentsOf({ sitting }: CoverageRow, meeting: Meeting): readonly Document[] {
  const items = new Set(sitting.session.entries.flatMap((entry) => entry.items));
  const symbols = new Set(meeting.agenda.flatMap((item) => (items.has(item.id) ? item.documents : [])));
  return [...symbols].map((symbol) => meeting.documents.find((one) => one.symbol === symbol) ?? { symbol, title: {} });
}

function DocumentLine({ document, languages }: { document: Document; languages: readonly string[] }) {
  const title = wordingIn(document.title, languages);
  const symbol = <bdi dir="ltr">{document.symbol}</bdi>;
  return (
    <li className="flex flex-wrap gap-x-3">
      {document.url ? (
        <a href={document.url} target="_blank" rel="noreferrer" className="text-accent hover:underline">
          {symbol}
        </a>
      ) : (
        symbol
      )}
      <bdi lang={title.language} dir={directionOf(title.language)} className="min-w-0 text-soft wrap-anywhere">
        {title.text}
      </bdi>
    </li>
  );
}
