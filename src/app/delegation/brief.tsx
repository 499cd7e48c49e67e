// The brief of one member, to be read, printed or sent: their sessions by day, what they do in each, with whom, and
// the documents of what is taken up.
import { Link } from 'react-router';
import type { Assignment, Delegation, Member } from '#domain/delegation.ts';
import type { Document, LocalDate, Meeting } from '#domain/meeting.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import type { EntrySources } from '#grid/entry-facts.ts';
import type { CoverageRow } from '#scheduler/coverage.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { dayInWords } from '../dates.ts';
import { useWords } from '../words.ts';
import { type BriefLine, briefLines } from './brief-lines.ts';
import { briefText } from './brief-text.ts';
import { PartTroubles } from './cover-sign.tsx';
import { dutiesInWords } from './duties.ts';
import { PartNote } from './part-note.tsx';
import { sendBrief } from './send-brief.ts';
import { SessionBusiness, SessionLine } from './session-head.tsx';
import { isolated, sessionInWords } from './session-words.ts';

interface BriefProps {
  readonly member: Member;
  readonly delegation: Delegation;
  readonly meeting: Meeting;
  readonly rows: readonly CoverageRow[];
  readonly sources: EntrySources;
  /** Writes a note to the member on one of their sessions. */
  readonly onNote: (assignment: Assignment, note: string) => void;
}

/** The brief. */
export function Brief({ member, delegation, meeting, rows, sources, onNote }: BriefProps) {
  const words = useWords();
  const { t, language } = words;
  const lines = briefLines(member, delegation, meeting, rows, words);
  const send = (): void => {
    const title = t('delegation.briefFor', { member: member.name });
    void sendBrief(title, briefText(member, delegation, lines, sources, words));
  };
  const days = [...new Set(lines.map(({ row }) => row.sitting.slot.date))];
  return (
    <article className="max-w-3xl">
      <p className="mb-4 flex flex-wrap gap-3 print:hidden">
        <Link to={{ search: '' }} className={buttonClass('plain')}>
          {t('delegation.backToAll')}
        </Link>
        <Button look="primary" onClick={() => window.print()}>
          {t('delegation.print')}
        </Button>
        <Button onClick={send}>{t('delegation.send')}</Button>
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
            {lines
              .filter(({ row }) => row.sitting.slot.date === date)
              .map((line) => (
                <li key={line.row.sitting.key} className="break-inside-avoid border-hairline border-b py-2">
                  <BriefSession line={line} sources={sources} onNote={onNote} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

function BriefSession({
  line: { row, part, others, documents },
  sources,
  onNote,
}: Pick<BriefProps, 'sources' | 'onNote'> & { line: BriefLine }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <SessionLine sitting={row.sitting} sources={sources} />
        <b>{dutiesInWords(part.duties, words)}</b>
      </p>
      <SessionBusiness sitting={row.sitting} sources={sources} />
      <PartTroubles part={part} />
      {others.length > 0 && (
        <p className="text-[0.9375rem] text-soft">{t('delegation.with', { members: others.join(' · ') })}</p>
      )}
      {part.assignments.map((assignment) => (
        <PartNote
          key={assignment.at.session}
          assignment={assignment}
          what={sessionInWords(row.sitting, words.language)}
          onNote={onNote}
        />
      ))}
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
