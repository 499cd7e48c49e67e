// The floor: the same cells, texts and colours written by hand as one CSS grid a day with innerHTML, and a move made
// by hand by moving one element. No containment, nothing for the keyboard, nothing for assistive technology.
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Entry, Item, Meeting, Session } from '#domain/meeting.ts';
import { programmeDays, sessionRows } from '#domain/programme.ts';
import type { GridWords } from '#grid/grid-words.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function entryHtml(entry: Entry, items: ReadonlyMap<string, Item>, session: Session, words: GridWords): string {
  const own = entry.items.map((id) => items.get(id)).filter((item) => item !== undefined);
  const numbers = new Set(own.map((item) => item.number));
  const number =
    numbers.size === 1 && own.length === session.bodies.length
      ? own[0]?.number
      : own.map((item) => `${item.body}\u00a0${item.number}`).join(' / ');
  const title = own[0]?.title.en ?? '';
  const text = entry.continued ? `${title} ${words.continued('en')}` : title;
  return `<div class="e${entry.continued ? ' c' : ''}"><b>${number} </b>${escaped(text)}</div>`;
}

/** The whole programme as HTML. */
export function floorHtml(meeting: Meeting, words: GridWords): string {
  const items = new Map(meeting.agenda.map((item) => [item.id, item]));
  const columns = new Map(meeting.bodies.map((body, at) => [body.id, at]));
  const heads = meeting.bodies.map(
    (body, at) => `<div class="h b${at % 7}"><b>${body.id}</b> ${escaped(body.name.en ?? '')}</div>`,
  );
  let html = `<div class="d heads"><div></div>${heads.join('')}</div>`;
  for (const day of programmeDays(meeting)) {
    html += `<div class="d"><h2>${escaped(words.day(day.date))}</h2>`;
    let row = 2;
    for (const slot of day.slots) {
      const rows = sessionRows(slot);
      const deep = Math.max(0, ...rows) + 1;
      html += `<div class="t" style="grid-area:${row}/1/${row + deep}/2">${words.hours(slot).venue}</div>`;
      slot.sessions.forEach((session, at) => {
        const column = (columns.get(session.bodies[0] as string) ?? 0) + 2;
        const top = row + (rows[at] ?? 0);
        const joint = session.bodies.length > 1;
        const hues = session.bodies.map((body) => (columns.get(body) ?? 0) % 7);
        const look = joint
          ? `;background-image:linear-gradient(to right,var(--body-${hues[0]}) 50%,var(--body-${hues[1]}) 50%)`
          : '';
        html += `<div class="s ${joint ? 'j' : `b${hues[0]}`}" style="grid-area:${top}/${column}/${top + 1}/${column + session.bodies.length}${look}">`;
        for (const entry of session.entries) html += entryHtml(entry, items, session, words);
        html += '</div>';
      });
      row += deep;
    }
    html += '</div>';
  }
  return `<div class="floor${meeting.bodies.length > 3 ? ' wide' : ''}" style="--columns:${meeting.bodies.length}">${html}</div>`;
}

/** Moves an entry as one would by hand: its one element goes into the other cell. */
export function floorMove(root: HTMLElement, meeting: Meeting, from: EntryPlace, to: EntryPlace): void {
  const cells = root.querySelectorAll('.s');
  const cellOf = (place: EntryPlace): Element | undefined => {
    let at = 0;
    for (const slot of meeting.slots)
      for (const session of slot.sessions) {
        if (slot.id === place.slot && session.id === place.session) return cells[at];
        at++;
      }
    return undefined;
  };
  const target = cellOf(to);
  const entry = cellOf(from)?.children[from.index];
  if (target && entry) target.insertBefore(entry, target.children[to.index] ?? null);
}
