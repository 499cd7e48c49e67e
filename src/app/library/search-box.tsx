// The library's search: finds meetings, items and documents, and shows why. The index is loaded and built when the
// field is first used.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useState } from 'react';
import type { StoredMeeting } from '#store/store.ts';
import { Icon } from '#ui/icons.tsx';
import { useStore } from '../store-context.ts';
import { useLockState } from '../use-store-state.ts';
import { useWords } from '../words.ts';
import { HitList } from './hit-list.tsx';
import type { Hit } from './search-index.ts';

type Find = (query: string) => readonly Hit[];

function useFind(meetings: readonly StoredMeeting[], wanted: boolean): Find | null {
  const store = useStore();
  const locked = useLockState().kind === 'locked';
  const read = useLiveQuery(() => store.plan().catch(() => undefined), [store, locked]);
  const plan = locked ? undefined : read;
  const [find, setFind] = useState<Find | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import('./search-index.ts').then(({ searchIndex }) => {
      const found = searchIndex(
        meetings.map(({ meeting }) => meeting),
        plan?.notes,
      );
      if (current) setFind(() => found);
    });
    return () => {
      current = false;
    };
  }, [meetings, plan, wanted]);
  return find;
}

/** The field, and what was found. */
export function SearchBox({
  meetings,
  query,
  onQuery,
}: {
  meetings: readonly StoredMeeting[];
  query: string;
  onQuery: (query: string) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [used, setUsed] = useState(query !== '');
  const locked = useLockState().kind === 'locked';
  const find = useFind(meetings, used);
  const hits = find && query.trim() !== '' ? find(query) : null;
  return (
    <search>
      <label htmlFor={id} className="sr-only">
        {t('library.search')}
      </label>
      <span className="flex items-center gap-2 border-edge border-b focus-within:border-accent">
        <Icon name="search" className="size-5 text-soft" />
        <input
          id={id}
          type="search"
          dir="auto"
          value={query}
          placeholder={t('library.search')}
          onFocus={() => setUsed(true)}
          onChange={(event) => onQuery(event.target.value)}
          className="min-h-10 w-full bg-transparent placeholder:text-soft pointer-coarse:min-h-11"
        />
      </span>
      <p role="status" className="pt-2 text-[0.9375rem] text-soft empty:hidden">
        {hits && t('library.found', { count: hits.length, query: query.trim() })}
        {hits && locked && ` ${t('library.notesNotSearched')}`}
      </p>
      {hits && hits.length > 0 && <HitList hits={hits} meetings={meetings} />}
    </search>
  );
}
