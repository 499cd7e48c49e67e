// The agenda on the desk: each body's items as a tree, their titles in the meeting's languages side by side.
import { type KeyboardEvent, Suspense, useState } from 'react';
import { type AgendaRow, agendaRows, type ItemGesture, itemGesture, itemsAdded } from '#domain/agenda-gestures.ts';
import type { Change } from '#domain/edits.ts';
import type { Body, Item, ItemId } from '#domain/meeting.ts';
import { withWording } from '#domain/new-meeting.ts';
import { standingItem } from '#languages/standing-items.ts';
import { STANDING_TITLES } from '#languages/standing-titles.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { MenuButton } from '#ui/menu-button.tsx';
import { later } from '../later.tsx';
import { BodyName } from '../meeting-name.tsx';
import { useWords } from '../words.ts';
import { ItemDialog } from './item-dialog.tsx';
import { LiveField } from './live-field.tsx';
import type { Desk } from './use-desk.ts';
import { type RowFocus, useRowFocus } from './use-row-focus.ts';

const AgendaImport = later(['desk', 'importing'], async () => (await import('./agenda-import.tsx')).AgendaImport);

/** The agendas. */
export function AgendaDesk({ desk }: { desk: Desk }) {
  const { t } = useWords();
  const [importing, setImporting] = useState(false);
  const { meeting } = desk;
  return (
    <>
      <div className="mb-4">
        <Button onClick={() => setImporting(true)}>{t('desk.importAgenda')}</Button>
      </div>
      {importing && (
        <Suspense>
          <AgendaImport desk={desk} onClose={() => setImporting(false)} />
        </Suspense>
      )}
      {meeting.bodies.length === 0 && <p className="text-soft">{t('desk.noBodies')}</p>}
      {meeting.bodies.map((body) => (
        <BodyAgenda key={body.id} body={body} desk={desk} />
      ))}
    </>
  );
}

function BodyAgenda({ body, desk }: { body: Body; desk: Desk }) {
  const { t, language } = useWords();
  const { meeting, act } = desk;
  const rows = agendaRows(meeting.agenda, body.id);
  const [open, setOpen] = useState<ItemId | null>(null);
  const opened = rows.find(({ item }) => item.id === open)?.item;
  const languages = meeting.languages.length > 0 ? meeting.languages : [language];
  const { listProps, follow } = useRowFocus<HTMLOListElement>(meeting);
  const untitled = { [languages[0] ?? language]: t('desk.newItem') };
  const add = (at: ItemId | null, below = false): void =>
    void act((now) => {
      const change = itemsAdded(now, { body: body.id, at, below }, [{ title: untitled }]);
      const fresh = change && newItemOf(change);
      if (fresh) follow(fresh, (next) => next.agenda.length > now.agenda.length, true);
      return change;
    });

  const addStanding = (): void =>
    void act((now) => {
      const own = now.agenda.filter((item) => item.body === body.id);
      const has = (kind: string): boolean =>
        own.some((item) => Object.entries(item.title).some(([tag, title]) => standingItem(title, tag) === kind));
      const titleOf = (kind: keyof typeof STANDING_TITLES) =>
        Object.fromEntries(languages.map((tag) => [tag, STANDING_TITLES[kind][tag] ?? STANDING_TITLES[kind].en ?? '']));
      const wanted = [
        { kind: 'organizational', depth: 0 },
        { kind: 'opening', depth: 1 },
        { kind: 'adoption-of-agenda', depth: 1 },
        { kind: 'other-matters', depth: 0 },
        { kind: 'adoption-of-report', depth: 0 },
      ] as const;
      const missing = wanted.filter(({ kind }) => !has(kind));
      const titles = missing.map(({ kind, depth }) => ({ title: titleOf(kind), depth }));
      return itemsAdded(now, { body: body.id, at: null }, titles);
    });

  return (
    <section aria-labelledby={`desk-agenda-${body.id}`} className="mb-10">
      <h2 id={`desk-agenda-${body.id}`} className="mb-1 border-ink border-b pb-1 font-semibold">
        <BodyName body={body} />
      </h2>
      {rows.length === 0 && <p className="py-1 text-soft">{t('desk.noItems')}</p>}
      {rows.length > 0 && <p className="py-1 text-[0.875rem] text-soft">{t('desk.agendaHelp')}</p>}
      <ol {...listProps}>
        {rows.map((row) => (
          <Row
            key={row.item.id}
            row={row}
            languages={languages}
            desk={desk}
            follow={follow}
            onAdd={(below) => add(row.item.id, below)}
            onOpen={() => setOpen(row.item.id)}
          />
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => add(null)}>{t('desk.addItem')}</Button>
        <Button onClick={addStanding}>{t('desk.addStanding')}</Button>
      </div>
      {opened && <ItemDialog item={opened} desk={desk} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** With Alt and Shift these keys move an item, as in outlines elsewhere; along the line as the language is written. */
const KEYS: { readonly [key: string]: readonly [ltr: ItemGesture, rtl: ItemGesture] } = {
  ArrowUp: ['up', 'up'],
  ArrowDown: ['down', 'down'],
  ArrowRight: ['indent', 'outdent'],
  ArrowLeft: ['outdent', 'indent'],
};

function Row({
  row: { item, depth },
  languages,
  desk,
  follow,
  onAdd,
  onOpen,
}: {
  row: AgendaRow;
  languages: readonly string[];
  desk: Desk;
  follow: RowFocus<HTMLOListElement>['follow'];
  onAdd: (below?: boolean) => void;
  onOpen: () => void;
}) {
  const { t, direction } = useWords();
  const { meeting, act } = desk;
  const gestures = (
    [
      ['up', 'desk.itemUp'],
      ['down', 'desk.itemDown'],
      ['indent', 'desk.itemIndent'],
      ['outdent', 'desk.itemOutdent'],
      ['renumber', 'desk.itemRenumber'],
    ] as const
  ).filter(([gesture]) => itemGesture(meeting, item.id, gesture));
  const acts = [
    { id: 'open', label: t('desk.itemOpen') },
    { id: 'add', label: t('desk.itemAddAfter') },
    { id: 'add-below', label: t('desk.itemAddBelow') },
    ...gestures.map(([id, name]) => ({ id, label: t(name) })),
    ...(item.jointWith.length > 0 ? [{ id: 'part', label: t('desk.itemPart') }] : []),
    { id: 'remove', label: t('desk.itemRemove') },
  ];
  const move = (gesture: ItemGesture): void =>
    void act((now) => {
      const change = itemGesture(now, item.id, gesture);
      const to = change && rowAfter(change, item);
      if (to) follow(to, (next) => next !== now && next.agenda.some(({ id }) => id === to));
      return change;
    });
  const run = (chosen: string): void => {
    if (chosen === 'open') onOpen();
    else if (chosen === 'part') void act(() => ({ kind: 'part-item', item: item.id }));
    else if (chosen === 'add' || chosen === 'add-below') onAdd(chosen === 'add-below');
    else move(chosen as ItemGesture);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const gesture = event.altKey && event.shiftKey ? KEYS[event.key] : undefined;
    if (!gesture) return;
    event.preventDefault();
    move(gesture[direction === 'rtl' ? 1 : 0]);
  };
  return (
    <li
      data-row={item.id}
      className="flex items-start gap-2 border-hairline border-b py-1.5"
      style={{ marginInlineStart: `${depth * 1.75}rem` }}
      onKeyDown={onKeyDown}
    >
      <span className="figures min-w-14 py-1.5 font-semibold">
        <bdi>{item.number}</bdi>
      </span>
      <div className="min-w-0 grow">
        <div className="grid gap-x-3 gap-y-1 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
          {languages.map((tag) => (
            <LiveField
              key={tag}
              type="wording"
              labelShown={false}
              label={t('desk.itemTitle', { number: item.number, language: tag })}
              lang={tag}
              value={item.title[tag] ?? ''}
              onKeep={(value) =>
                void act((now) => {
                  const former = now.agenda.find(({ id }) => id === item.id)?.title ?? item.title;
                  return {
                    kind: 'set-item',
                    item: item.id,
                    to: { title: withWording(former, tag, value.trim()) ?? {} },
                  };
                })
              }
              onEnter={(value) => value.trim() !== '' && value !== t('desk.newItem') && onAdd()}
            />
          ))}
        </div>
        {item.jointWith.length > 0 && (
          <p className="mt-1 text-[0.875rem] text-soft">
            {t('desk.jointWith', { items: item.jointWith.map((id) => id.replace('/', ' ')).join(', ') })}
          </p>
        )}
      </div>
      <MenuButton
        label={t('desk.itemActs', { number: item.number })}
        className="inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center text-soft hover:text-accent pointer-coarse:min-h-11 pointer-coarse:min-w-11"
        items={acts}
        onAction={run}
      >
        <Icon name="more" />
      </MenuButton>
    </li>
  );
}

/** The id under which an item stands once it has moved; null where it goes. */
function rowAfter(change: Change, item: Item): ItemId | null {
  if (change.kind !== 'arrange-agenda') return null;
  const number = change.items.find(([id]) => id === item.id)?.[1];
  return number === undefined ? null : number === item.number ? item.id : `${item.body}/${number}`;
}

/** The id that the first of the items that a change adds gets in the end. */
function newItemOf(change: Change): ItemId | null {
  if (change.kind !== 'several') return null;
  const added = change.edits.find((edit) => edit.kind === 'add-item');
  const order = change.edits.find((edit) => edit.kind === 'arrange-agenda');
  return added && order ? rowAfter(order, added.item) : null;
}
