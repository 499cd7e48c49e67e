// A member's brief as plain text, to be sent: what the page shows, in its order.
import type { Delegation, Member } from '#domain/delegation.ts';
import { wordingIn } from '#domain/text.ts';
import { type EntrySources, entryFactsOf } from '#grid/entry-facts.ts';
import { dayInWords } from '../dates.ts';
import type { Words } from '../words.ts';
import type { BriefLine } from './brief-lines.ts';
import { troublesOf } from './cover-sign.tsx';
import { dutiesInWords } from './duties.ts';

/** The text, its lines ended by line feeds. Names and titles stand as they are. */
export function briefText(
  member: Member,
  delegation: Delegation,
  lines: readonly BriefLine[],
  sources: EntrySources,
  words: Words,
): string {
  const { t, language } = words;
  const said: string[] = [t('delegation.briefFor', { member: member.name })];
  said.push([delegation.name, member.role].filter(Boolean).join(' · '));
  if (member.note) said.push(member.note);
  let day = '';
  for (const { row, part, others, documents } of lines) {
    const { slot, session } = row.sitting;
    if (slot.date !== day) said.push('', dayInWords(slot.date, language));
    day = slot.date;
    const bodies = session.bodies.map((id) => sources.bodies.get(id)?.mark ?? id).join(' + ');
    said.push('', [`${slot.start}–${slot.end}`, bodies, session.room].filter(Boolean).join('  '));
    for (const { number, title } of entryFactsOf(session, sources)) said.push(`${number} ${title.text}`.trim());
    said.push(
      [dutiesInWords(part.duties, words), ...troublesOf(part).map(({ word }) => t(word))].join(' · '),
      ...(others.length > 0 ? [t('delegation.with', { members: others.join(' · ') })] : []),
      ...part.assignments.flatMap(({ note }) => note ?? []),
      ...documents.map(({ symbol, title, url }) =>
        [symbol, wordingIn(title, sources.languages).text, url].filter(Boolean).join('  '),
      ),
    );
  }
  return `${said.join('\n')}\n`;
}
