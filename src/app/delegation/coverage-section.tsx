// The coverage of a meeting: a table where there is room, else a list by session; all of it, one day, or what needs
// attention. A large matrix is shown a day at a time, since thousands of cells take a browser long.
import { useMemo, useState } from 'react';
import type { Delegation } from '#domain/delegation.ts';
import type { LocalDate } from '#domain/meeting.ts';
import type { EntrySources } from '#grid/entry-facts.ts';
import type { Coverage, CoverageRow } from '#scheduler/coverage.ts';
import type { Sitting } from '#scheduler/sittings.ts';
import { FIELD_BOX } from '#ui/field.ts';
import { shortDay } from '../dates.ts';
import { useMedia } from '../use-media.ts';
import { useWords } from '../words.ts';
import type { CarryPart, SetDuties } from './coverage-acts.ts';
import { CoverageCounts } from './coverage-counts.tsx';
import { CoverageList } from './coverage-list.tsx';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { sessionId } from './session-words.ts';

/** Cells beyond which a matrix is shown a day at a time. */
const MANY_CELLS = 2000;

const ALL = 'all';
const TROUBLED = 'troubled';

function isTroubled({ cover, parts }: CoverageRow): boolean {
  return (
    cover === 'open' ||
    cover === 'doubtful' ||
    cover === 'double' ||
    parts.some((part) => part.absent || part.elsewhere)
  );
}

/** The coverage with its counts. */
export function CoverageSection({
  coverage,
  delegation,
  meeting,
  sources,
  onDuties,
  onCarry,
}: {
  coverage: Coverage;
  delegation: Delegation;
  meeting: string;
  sources: EntrySources;
  onDuties: SetDuties;
  onCarry: CarryPart;
}) {
  const { t, language } = useWords();
  const narrow = useMedia('(max-width: 47.99rem)');
  const dates = useMemo(() => [...new Set(coverage.rows.map(({ sitting }) => sitting.slot.date))], [coverage.rows]);
  const isLarge = coverage.rows.length * delegation.members.length > MANY_CELLS;
  const troubled = useMemo(() => coverage.rows.filter(isTroubled), [coverage.rows]);
  const tooTroubled = troubled.length * delegation.members.length > MANY_CELLS;
  const [chosen, setChosen] = useState<string | null>(null);
  const isOffered = chosen === ALL ? !isLarge : chosen === TROUBLED ? !tooTroubled : chosen !== null;
  const shown = (isOffered && chosen) || (isLarge ? (dates[0] ?? ALL) : ALL);
  const days = useMemo(
    () =>
      dates.flatMap((date: LocalDate) => {
        if (shown !== ALL && shown !== TROUBLED && shown !== date) return [];
        const rows = (shown === TROUBLED ? troubled : coverage.rows).filter(
          ({ sitting }) => sitting.slot.date === date,
        );
        return rows.length > 0 ? [{ date, rows }] : [];
      }),
    [coverage, troubled, dates, shown],
  );
  const go = ({ slot, session }: Sitting): void => {
    if (shown !== ALL && shown !== TROUBLED) setChosen(slot.date);
    // The day that was chosen stands by the next task.
    setTimeout(() => {
      const row = document.getElementById(sessionId(slot, session));
      row?.scrollIntoView({ block: 'center' });
      row?.focus({ preventScroll: true });
    });
  };
  const Shown = narrow ? CoverageList : CoverageMatrix;
  return (
    <div className="pt-6">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h3 className="sr-only">{t('delegation.matrix')}</h3>
        <CoverageCounts coverage={coverage} own={meeting} onGo={go} />
        <label className="ms-auto flex items-center gap-2 text-[0.9375rem] text-soft print:hidden">
          {t('delegation.show')}
          <select value={shown} onChange={({ target }) => setChosen(target.value)} className={FIELD_BOX}>
            {!isLarge && <option value={ALL}>{t('delegation.allDays')}</option>}
            {!tooTroubled && <option value={TROUBLED}>{t('delegation.needsAttention')}</option>}
            {dates.map((date) => (
              <option key={date} value={date}>
                {shortDay(date, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {days.length === 0 ? (
        <p className="py-4 text-soft">{t(shown === TROUBLED ? 'delegation.nothingToMend' : 'delegation.noSessions')}</p>
      ) : (
        <Shown days={days} members={delegation.members} sources={sources} onDuties={onDuties} onCarry={onCarry} />
      )}
    </div>
  );
}
