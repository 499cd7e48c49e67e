// The business of a programme as it stands: what is taken up in one run of slots, one after the other, is one piece.

import { itemKind } from '#checks/item-kind.ts';
import { parentNumber } from '#domain/agenda.ts';
import type { Entry, Item, ItemId, Meeting, Session } from '#domain/meeting.ts';
import { type Business, kindWithin, type StandingPart } from './business.ts';

/** The pieces of business of a programme, in the order in which they begin. An item above its first sub-item heads it. */
export function standingBusiness(meeting: Meeting): readonly Business[] {
  const byId = new Map(meeting.agenda.map((item) => [item.id, item]));
  const found: (Business & { readonly standing: StandingPart[] })[] = [];
  for (const [at, slot] of meeting.slots.entries()) {
    let place = 0;
    for (const session of slot.sessions) {
      let heads: Entry[] = [];
      for (const [index, entry] of session.entries.entries()) {
        place++;
        if (isHead(entry, session.entries[index + 1], byId)) {
          heads.push(entry);
          continue;
        }
        const part: StandingPart = { at, slot: slot.id, entries: [...heads, entry], place };
        const run = heads.length > 0 ? undefined : found.findLast((one) => goesOn(one, session, entry, at));
        const last = run?.standing.at(-1);
        if (run && last?.at === at)
          run.standing[run.standing.length - 1] = { ...last, entries: [...last.entries, entry] };
        else if (run) run.standing.push(part);
        else found.push(begun(session, entry, heads, part, byId));
        heads = [];
      }
    }
  }
  return found;
}

const sameItems = (a: readonly ItemId[], b: readonly ItemId[]): boolean => a.join('+') === b.join('+');

function goesOn(one: Business, session: Session, entry: Entry, at: number): boolean {
  const last = one.standing?.at(-1)?.at ?? -2;
  return (
    entry.items.length > 0 &&
    at - last <= 1 &&
    sameItems(one.items, entry.items) &&
    sameItems(one.bodies, session.bodies)
  );
}

/** Whether an entry is only the heading of the next one: the items above that one's. */
function isHead(entry: Entry, next: Entry | undefined, byId: ReadonlyMap<ItemId, Item>): boolean {
  if (!next || entry.continued || entry.items.length === 0 || entry.items.length !== next.items.length) return false;
  return entry.items.every((id, index) => {
    const [head, below] = [byId.get(id), byId.get(next.items[index] ?? '')];
    return head && below && head.body === below.body && parentNumber(below.number) === head.number;
  });
}

function begun(
  { bodies }: Session,
  { items }: Entry,
  heads: readonly Entry[],
  part: StandingPart,
  byId: ReadonlyMap<ItemId, Item>,
): Business & { standing: StandingPart[] } {
  const agenda = items.flatMap((id) => byId.get(id) ?? []);
  const [first] = agenda;
  const parent =
    first &&
    [...byId.values()].find(({ body, number }) => body === first.body && number === parentNumber(first.number));
  const kind = first ? kindWithin(first, parent ? itemKind(parent) : 'substantive') : 'substantive';
  const key = items.length > 0 ? `${items.join('+')} ${part.slot}` : `${part.slot} ${part.place}`;
  return { key, items, bodies, kind, heads: heads.map((head) => head.items), agenda, standing: [part] };
}
