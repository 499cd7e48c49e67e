// The members of a delegation, each with what is known of them and what can be done.

import { Link } from 'react-router';
import type { Delegation, Member } from '#domain/delegation.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { CoverageRow } from '#scheduler/coverage.ts';
import { shortDay } from '../dates.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, useWords, type Words } from '../words.ts';
import { bodyMark, isolated } from './session-words.ts';

const ACT = 'inline-flex min-h-6 cursor-pointer items-center text-accent hover:underline pointer-coarse:min-h-11';

/** The list. */
export function MembersList({
  delegation,
  meeting,
  rows,
  onChange,
  onRemove,
}: {
  delegation: Delegation;
  meeting: Meeting;
  rows: readonly CoverageRow[];
  onChange: (member: Member) => void;
  onRemove: (member: Member) => void;
}) {
  const words = useWords();
  const { t } = words;
  return (
    <ul>
      {delegation.members.map((member) => {
        const count = rows.filter(({ parts }) => parts.some((part) => part.member === member.id)).length;
        const facts = factsOf(member, meeting, words);
        return (
          <li key={member.id} className="flex flex-wrap items-baseline gap-x-4 border-hairline border-b py-2">
            <div className="min-w-0 grow basis-72">
              <p>
                <bdi className="font-semibold">{member.name}</bdi>
                {member.role && (
                  <span className="ms-3 text-soft">
                    <bdi>{member.role}</bdi>
                  </span>
                )}
              </p>
              <p className="text-[0.9375rem] text-soft">
                {[...facts, t('delegation.sessions', { count })].map((fact) => (
                  <span key={fact} className="me-4 inline-block">
                    {fact}
                  </span>
                ))}
              </p>
            </div>
            <p className="flex gap-x-5 text-[0.9375rem]">
              <Link
                className={ACT}
                to={{ search: `?${new URLSearchParams({ brief: member.id })}` }}
                aria-label={`${t('delegation.openBrief')}: ${member.name}`}
              >
                {t('delegation.openBrief')}
              </Link>
              <button
                type="button"
                className={ACT}
                aria-label={`${t('delegation.change')}: ${member.name}`}
                onClick={() => onChange(member)}
              >
                {t('delegation.change')}
              </button>
              <button
                type="button"
                className={ACT}
                aria-label={`${t('delegation.remove')}: ${member.name}`}
                onClick={() => onRemove(member)}
              >
                {t('delegation.remove')}
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Languages, what is followed and when the member is there, each as a phrase. */
function factsOf(member: Member, meeting: Meeting, { t, language }: Words): readonly string[] {
  const languages = member.languages.map((tag) => isolated(INTERFACE_LANGUAGES[tag as InterfaceLanguage] ?? tag));
  const follows = member.follows
    .filter((followed) => followed.meeting === meeting.id)
    .map(({ body, item }) => {
      const mark = bodyMark(meeting, body, language);
      const number = meeting.agenda.find(({ id }) => id === item)?.number;
      return isolated(number === undefined ? mark : `${mark} ${number}`);
    });
  const listed = (parts: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(parts);
  const moment = (at: string): string =>
    `${isolated(shortDay(at.slice(0, 10) as `${number}-${number}-${number}`, language))} ${at.slice(11)}`;
  return [
    ...(languages.length > 0 ? [listed(languages)] : []),
    ...(follows.length > 0 ? [t('delegation.followsWhat', { what: listed(follows) })] : []),
    ...(member.stays?.length === 0 ? [t('delegation.neverThere')] : []),
    ...(member.stays ?? []).map(({ from, to }) => t('delegation.stay', { from: moment(from), to: moment(to) })),
  ];
}
