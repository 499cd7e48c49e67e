// Sessions one under another with the members who have a part in them: the matrix for a narrow window.
import type { Member } from '#domain/delegation.ts';
import type { CoverageRow } from '#scheduler/coverage.ts';
import { isThere } from '#scheduler/following.ts';
import { buttonClass } from '#ui/button.tsx';
import { MenuButton } from '#ui/menu-button.tsx';
import { dayInWords } from '../dates.ts';
import { useWords } from '../words.ts';
import { CoverSign, PartTroubles } from './cover-sign.tsx';
import type { CoverageShown } from './coverage-matrix.tsx';
import { DUTY_SHAPES, dutiesInWords, inOrder } from './duties.ts';
import { PartMenu } from './part-menu.tsx';
import { SessionBusiness, SessionLine } from './session-head.tsx';
import { sessionId, sessionInWords } from './session-words.ts';

/** The list. */
export function CoverageList({ days, members, sources, onDuties }: CoverageShown) {
  const { language } = useWords();
  return days.map(({ date, rows }) => (
    <section key={date} aria-label={dayInWords(date, language)}>
      <h4 className="border-edge border-b pt-5 pb-1 font-semibold text-lg">{dayInWords(date, language)}</h4>
      <ul>
        {rows.map((row) => (
          <SessionItem key={row.sitting.key} row={row} members={members} sources={sources} onDuties={onDuties} />
        ))}
      </ul>
    </section>
  ));
}

function SessionItem({
  row,
  members,
  sources,
  onDuties,
}: Pick<CoverageShown, 'members' | 'sources' | 'onDuties'> & { row: CoverageRow }) {
  const words = useWords();
  const { t } = words;
  const { sitting } = row;
  const what = sessionInWords(sitting, words.language);
  const without = members.filter(({ id }) => row.parts.every((part) => part.member !== id));
  const named = (member: Member): string =>
    isThere(member, sitting.slot) ? member.name : t('delegation.memberAway', { member: member.name });
  const hasLead = row.parts.some(({ duties }) => duties.includes('lead'));
  return (
    <li
      id={sessionId(sitting.slot, sitting.session)}
      tabIndex={-1}
      className={`border-hairline border-b py-3 ${row.cover === 'open' ? 'border-s-3 border-s-error ps-2' : ''}`}
    >
      <p className="flex items-baseline justify-between gap-3">
        <SessionLine sitting={sitting} sources={sources} />
        <CoverSign cover={row.cover} />
      </p>
      <SessionBusiness sitting={sitting} sources={sources} />
      <ul className="mt-1">
        {row.parts.map((part) => {
          const member = members.find(({ id }) => id === part.member);
          if (!member) return null;
          return (
            <li key={part.member} className="flex items-center gap-2">
              <span aria-hidden="true" className="text-accent">
                {inOrder(part.duties)
                  .map((duty) => DUTY_SHAPES[duty])
                  .join('')}
              </span>
              <span className="min-w-0 grow">
                <bdi className="font-semibold">{member.name}</bdi>{' '}
                <span className="text-soft">{dutiesInWords(part.duties, words)}</span>
                <PartTroubles part={part} />
              </span>
              <PartMenu
                member={member}
                what={what}
                duties={part.duties}
                onChoose={(duties) => onDuties(row, member.id, duties)}
              />
            </li>
          );
        })}
      </ul>
      {without.length > 0 && (
        <MenuButton
          label={t('delegation.assignIn', { session: what })}
          className={`mt-1 ${buttonClass('plain')}`}
          items={without.map((member) => ({ id: member.id, label: named(member) }))}
          onAction={(id) => onDuties(row, id, [hasLead ? 'support' : 'lead'])}
        >
          {t('delegation.assign')}
        </MenuButton>
      )}
    </li>
  );
}
