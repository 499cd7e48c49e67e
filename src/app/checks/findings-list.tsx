// Findings in a list, each a way to its place.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Finding } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import { useWords } from '../words.ts';
import { FindingSign } from './finding-sign.tsx';

/** The address of a finding's place: the item that it is about, on the day of its slot. */
function addressOf({ where }: Finding, meeting: Meeting): string | null {
  const day = meeting.slots.find((slot) => slot.id === where.slot)?.date;
  if (where.item === undefined && day === undefined) return null;
  const item = where.item === undefined ? '' : `?item=${encodeURIComponent(where.item)}`;
  return `/meetings/${encodeURIComponent(meeting.id)}/programme${day === undefined ? '' : `/${day}`}${item}`;
}

/** Findings about a meeting. */
export interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly meeting: Meeting;
  /** What can be done about one. */
  readonly actions?: (finding: Finding) => ReactNode;
}

/** The list of findings. */
export function FindingsList({ findings, meeting, actions }: FindingsProps) {
  const { language } = useWords();
  return (
    <ul className="max-w-3xl">
      {findings.map((finding) => {
        const address = addressOf(finding, meeting);
        return (
          <li
            key={JSON.stringify([finding.rule, finding.where, finding.values])}
            className="flex items-baseline gap-x-3 border-hairline border-b py-2 last:border-0"
          >
            <FindingSign severity={finding.severity} />
            <span className="min-w-0 grow" lang={language} dir={directionOf(language)}>
              {address === null ? (
                finding.message
              ) : (
                <Link to={address} className="hover:text-accent hover:underline">
                  {finding.message}
                </Link>
              )}
            </span>
            {actions?.(finding)}
          </li>
        );
      })}
    </ul>
  );
}
