// Changes between two states of a meeting in plain words, old against new.
import type { Change } from '#domain/changes.ts';
import type { Meeting } from '#domain/meeting.ts';
import { useWords } from '../words.ts';
import { changeWords } from './change-words.ts';
import { ToldChangeLine } from './told-change.tsx';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly before: Meeting;
  readonly after: Meeting;
}

/** The changes as a list. */
export function ChangeList({ changes, before, after }: ChangeListProps) {
  const words = useWords();
  return (
    <ul className="mt-1">
      {changes.map((change) => {
        const told = changeWords(change, { before, after, words });
        return (
          <li
            key={JSON.stringify(change)}
            className="grid gap-x-6 border-b border-hairline py-1 last:border-0 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <ToldChangeLine told={told} />
          </li>
        );
      })}
    </ul>
  );
}
