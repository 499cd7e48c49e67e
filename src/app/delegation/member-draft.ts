// What the form of a member says, as a member. What the form does not show is kept from the member as it was.
import type { Followed, LocalMoment, Member, Stay } from '#domain/delegation.ts';
import type { Meeting } from '#domain/meeting.ts';
import { INTERFACE_LANGUAGES } from '../words.ts';

/** A member as it is written down, before it has an id. */
export type MemberDraft = Omit<Member, 'id'>;

/** Why a form cannot be kept: no name, or a stay without both times or that ends before it begins. */
export type DraftFault = 'name' | 'stay';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** The value of a checkbox that stands for something followed. */
export function followedValue({ body, item }: Pick<Followed, 'body' | 'item'>): string {
  return JSON.stringify(item === undefined ? [body] : [body, item]);
}

function staysIn(form: FormData): readonly Stay[] | null {
  const from = form.getAll('from').map(String);
  const to = form.getAll('to').map(String);
  const stays = from.map((start, index) => ({ from: start as LocalMoment, to: (to[index] ?? '') as LocalMoment }));
  return stays.every((stay) => MOMENT.test(stay.from) && MOMENT.test(stay.to) && stay.from < stay.to) ? stays : null;
}

/** The member that a form describes, or what is wrong with it. */
export function memberOf(form: FormData, meeting: Meeting, before: Member | null): MemberDraft | DraftFault {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const name = text('name');
  if (name === '') return 'name';
  const stays = form.get('there') === 'some' ? staysIn(form) : [];
  if (!stays) return 'stay';
  const chosen = new Set(form.getAll('follows').map(String));
  const offered: Followed[] = meeting.bodies.flatMap(({ id: body }) => [
    { meeting: meeting.id, body },
    ...meeting.agenda
      .filter((item) => item.body === body)
      .map((item) => ({ meeting: meeting.id, body, item: item.id })),
  ]);
  const { id: _id, role: _role, note: _note, ...kept } = before ?? ({} as Partial<Member>);
  const isOfficial = (language: string): boolean => Object.hasOwn(INTERFACE_LANGUAGES, language);
  return {
    ...kept,
    name,
    ...(text('role') === '' ? {} : { role: text('role') }),
    ...(text('note') === '' ? {} : { note: text('note') }),
    languages: [
      ...form.getAll('languages').map(String),
      ...(before?.languages.filter((language) => !isOfficial(language)) ?? []),
    ],
    follows: [
      ...(before?.follows.filter((followed) => followed.meeting !== meeting.id) ?? []),
      ...offered.filter((followed) => chosen.has(followedValue(followed))),
    ],
    stays: form.get('there') === 'some' ? stays : null,
  };
}
