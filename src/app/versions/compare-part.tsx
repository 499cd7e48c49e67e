// Any two versions of a meeting compared, in words and on the grid, and single changes taken over from one into the other.
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Change } from '#domain/changes.ts';
import { compareMeetings } from '#domain/compare.ts';
import { takeOver } from '#domain/take-over.ts';
import { type TakingOver, takingOver } from '#domain/taking-over.ts';
import { Button } from '#ui/button.tsx';
import { FIELD } from '#ui/field.ts';
import { byDay } from '../changes/by-day.ts';
import { changeWords } from '../changes/change-words.ts';
import { gridNews } from '../changes/grid-news.ts';
import { ToldChangeLine } from '../changes/told-change.tsx';
import { dayInWords } from '../dates.ts';
import { useWords } from '../words.ts';
import { StateGrid } from './state-grid.tsx';
import { useVersionActs } from './use-version-acts.ts';
import type { Version, Versions } from './use-versions.ts';

/** The comparison; what is compared stands in the address. */
export function ComparePart({ versions }: { versions: Versions }) {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const { all } = versions;
  const chosen = (name: string): Version | undefined => all.find(({ key }) => key === search.get(name));
  const into = chosen('a') ?? all[0];
  const from = chosen('b') ?? all.find((one) => one !== into) ?? into;
  const withoutRooms = search.get('rooms') === 'no';
  const put = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    setSearch(next, { replace: true });
  };
  const heading = <h2 className="sr-only">{t('versions.partCompare')}</h2>;
  if (!into || !from || all.length < 2)
    return (
      <>
        {heading}
        <p className="max-w-prose text-soft">{t('versions.nothingToCompare')}</p>
      </>
    );
  return (
    <>
      {heading}
      <div className="flex max-w-4xl flex-wrap items-end gap-x-4 gap-y-2">
        {(['a', 'b'] as const).map((name) => (
          <label key={name} className="min-w-48 flex-1">
            {t(name === 'a' ? 'versions.compareFirst' : 'versions.compareSecond')}
            <select
              className={FIELD}
              value={(name === 'a' ? into : from).key}
              onChange={(event) => put(name, event.target.value)}
            >
              {all.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            checked={withoutRooms}
            onChange={(event) => put('rooms', event.target.checked ? 'no' : 'yes')}
          />
          {t('versions.withoutRooms')}
        </label>
      </div>
      <Comparison versions={versions} into={into} from={from} withoutRooms={withoutRooms} />
    </>
  );
}

interface ComparisonProps {
  readonly versions: Versions;
  readonly into: Version;
  readonly from: Version;
  readonly withoutRooms: boolean;
}

function Comparison({ versions, into, from, withoutRooms }: ComparisonProps) {
  const words = useWords();
  const { t, language } = words;
  const acts = useVersionActs(versions.meeting.id);
  const before = into.meeting;
  const after = from.meeting;
  const told = useMemo(
    () =>
      compareMeetings(before, after)
        .filter(({ kind }) => !withoutRooms || kind !== 'room-changed')
        .map((change) => ({ change })),
    [before, after, withoutRooms],
  );
  const between = useMemo(() => takingOver(before, after), [before, after]);
  const news = useMemo(() => gridNews({ before, after, changes: told }, words), [before, after, told, words]);
  const canTake = into.revision === null;
  const whole = () => {
    const revision = into.key === 'meeting' ? before.revision + 1 : before.revision;
    const text = t('versions.tookAll', { name: into.name });
    void acts.takeInto(before, { kind: 'put', meeting: { ...after, id: before.id, revision } }, text);
  };
  if (told.length === 0) return <p className="max-w-prose py-4">{t('versions.same')}</p>;
  return (
    <>
      <div className="flex max-w-5xl flex-wrap items-center justify-between gap-3 pt-5">
        <h2 className="text-lg font-semibold">{t('versions.differences', { count: told.length })}</h2>
        {canTake && <Button onClick={whole}>{t('versions.takeAll', { name: into.name })}</Button>}
      </div>
      {byDay(told).map((group) => (
        <section key={group.place} className="max-w-5xl">
          <h3 className="mt-4 border-edge border-b pb-1 font-semibold">
            {group.place === 'meeting' || group.place === 'agenda'
              ? t(`changes.${group.place}`)
              : dayInWords(group.place, language)}
          </h3>
          <ul>
            {group.told.map(({ change }) => (
              <Difference key={JSON.stringify(change)} change={change} between={between} acts={canTake ? acts : null} />
            ))}
          </ul>
        </section>
      ))}
      <h2 className="mt-8 mb-2 text-lg font-semibold">{t('versions.onGrid', { name: from.name })}</h2>
      <StateGrid meeting={after} news={news} />
    </>
  );
}

interface DifferenceProps {
  readonly change: Change;
  readonly between: TakingOver;
  /** Null where nothing can be taken over, since a revision never changes. */
  readonly acts: ReturnType<typeof useVersionActs> | null;
}

function Difference({ change, between, acts }: DifferenceProps) {
  const words = useWords();
  const { t } = words;
  const { into: before, from: after } = between;
  const said = changeWords(change, { before, after, words });
  const what = [said.sentence, said.subject?.text ?? ''].join(' ').trim();
  const edit = acts && takeOver(change, between);
  return (
    <li className="flex flex-wrap items-start gap-x-4 border-hairline border-b py-2 sm:flex-nowrap">
      <div className="grid min-w-0 grow basis-64 gap-x-6 md:grid-cols-[minmax(0,3fr)_minmax(0,4fr)]">
        <ToldChangeLine told={said} />
      </div>
      {acts && edit && (
        <Button
          className="-my-1 shrink-0"
          aria-label={t('versions.takeNamed', { what })}
          onClick={() => void acts.takeInto(before, edit, t('versions.took', { what }))}
        >
          {t('versions.take')}
        </Button>
      )}
      {acts && !edit && <span className="shrink-0 text-[0.9375rem] text-soft">{t('versions.onlyWhole')}</span>}
    </li>
  );
}
