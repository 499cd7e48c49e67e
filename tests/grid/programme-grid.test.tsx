// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyEdit } from '#domain/edits.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Finding } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';
import { ProgrammeGrid, type ProgrammeGridProps } from '#grid/programme-grid.tsx';
import { words } from './english.ts';
import { meetingWith, slotAt, week } from './sample.ts';
import '@testing-library/jest-dom/vitest';

const LANGUAGES = ['en', 'zh'];

afterEach(cleanup);

function show(meeting: Meeting, more: Partial<ProgrammeGridProps> = {}) {
  return render(<ProgrammeGrid meeting={meeting} words={words} languages={LANGUAGES} {...more} />);
}

const day = (date: string): HTMLElement => document.querySelector(`[data-date="${date}"]`) as HTMLElement;
const cells = (of: HTMLElement = document.body): HTMLElement[] => within(of).getAllByRole('gridcell');
/** A name whatever its spaces: where a browser puts them depends on styles, of which there are none here. */
const named = (...parts: string[]): RegExp =>
  new RegExp(`^${parts.map((part) => part.replace(/[+().]/g, '\\$&').replace(/\s/g, '\\s*')).join('\\s*')}$`);
const lines = (of: HTMLElement): (string | null)[] =>
  within(of)
    .queryAllByRole('button')
    .map((entry) => entry.textContent);

describe('the joint week', () => {
  it('opens Monday morning jointly and goes on with one body beside an idle one', () => {
    show(week);
    const [opening, alone, idle] = cells(day('2022-05-23'));
    expect(opening).toHaveAttribute('aria-colspan', '2');
    expect(lines(opening as HTMLElement)).toEqual(['1(a) 会议开幕', '1(b) 通过议程和工作安排']);
    expect(alone).not.toHaveAttribute('aria-colspan');
    expect(lines(alone as HTMLElement)).toEqual(['2 被判刑人员的移交（《有组织犯罪公约》第十七条）']);
    expect(lines(idle as HTMLElement)).toEqual([]);
  });

  it('spans both columns on Tuesday, with the number of each body and the mark in the language of the title', () => {
    show(week);
    const tuesday = cells(day('2022-05-24'));
    expect(tuesday.map((cell) => cell.getAttribute('aria-colspan'))).toEqual(['2', '2']);
    expect(tuesday.map((cell) => cell.textContent)).toEqual([
      'A\u00a03 / B\u00a02 适用《有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪',
      'A\u00a03 / B\u00a02 适用《有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪（续）',
    ]);
  });

  it('names every cell by its day, its hours and its bodies', () => {
    show(week);
    const [opening, , idle] = cells(day('2022-05-23'));
    const body = (at: number) => screen.getAllByRole('columnheader')[at]?.textContent ?? '';
    expect(opening).toHaveAccessibleName(
      named(
        'day 2022-05-23',
        '10:00–13:00',
        body(1),
        body(2),
        'Joint meeting',
        '1(a)',
        '会议开幕',
        '1(b)',
        '通过议程和工作安排',
      ),
    );
    expect(idle).toHaveAccessibleName(named('day 2022-05-23', '10:00–13:00', body(2), 'does not meet'));
  });

  it('says that Friday has a morning only', () => {
    show(week);
    expect(within(day('2022-05-27')).getByText('morning only')).toBeVisible();
  });

  it('gives a title its own language and direction', () => {
    show(week);
    const cell = screen.getAllByText(/会议开幕/)[0]?.closest('[lang]');
    expect(cell).toHaveAttribute('lang', 'zh');
    expect(cell).toHaveAttribute('dir', 'ltr');
  });

  it('shows one day alone when asked to', () => {
    show(week, { only: '2022-05-25' });
    expect(day('2022-05-24')).toBeNull();
    expect(lines(day('2022-05-25'))).toHaveLength(2);
  });

  it('draws the line for now on the venue’s day', () => {
    show(week, { now: Date.parse('2022-05-24T09:30Z') });
    expect(day('2022-05-24').querySelector('.grid-now')).not.toBeNull();
    expect(document.querySelectorAll('.grid-now')).toHaveLength(1);
    expect(within(day('2022-05-24')).getByText('Today')).toBeVisible();
  });
});

describe('keys', () => {
  const walked = (...path: string[]) => path.map((key) => `{${key}}`).join('');

  it('make one Tab stop of the grid and walk from cell to cell', async () => {
    show(week);
    const user = userEvent.setup();
    await user.tab();
    const monday = cells(day('2022-05-23'));
    expect(monday[0]).toHaveFocus();
    await user.keyboard(walked('ArrowDown', 'ArrowRight'));
    expect(monday[2]).toHaveFocus();
    await user.keyboard(walked('PageDown'));
    expect(cells(day('2022-05-24'))[0]).toHaveFocus();
    expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('are mirrored in Arabic', async () => {
    show(week, { words: { ...words, direction: 'rtl' } });
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(walked('ArrowDown', 'ArrowLeft'));
    expect(cells(day('2022-05-23'))[2]).toHaveFocus();
  });

  it('open the one entry of a cell, and go in among several', async () => {
    const onOpen = vi.fn();
    show(week, { onOpen });
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(walked('Enter'));
    expect(screen.getByText(/会议开幕/)).toHaveFocus();
    await user.keyboard(walked('ArrowDown', 'Enter'));
    expect(onOpen.mock.lastCall?.[0].entry.items).toEqual(['A/1(b)', 'B/1(b)']);
    await user.keyboard(walked('Escape'));
    expect(cells(day('2022-05-23'))[0]).toHaveFocus();
    await user.keyboard(walked('ArrowDown', 'Enter'));
    expect(onOpen.mock.lastCall?.[0].entry.items).toEqual(['A/2']);
  });

  it('leave the Tab stop where it is when the meeting changes', async () => {
    const { rerender } = show(week);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(walked('PageDown', 'ArrowDown'));
    const place = cells(day('2022-05-24'))[1];
    rerender(<ProgrammeGrid meeting={{ ...week, revision: 2 }} words={words} languages={LANGUAGES} />);
    expect(place).toHaveFocus();
    expect(place).toHaveAttribute('tabindex', '0');
  });
});

it('opens an entry with the pointer', async () => {
  const onOpen = vi.fn();
  show(week, { onOpen });
  await userEvent.click(screen.getAllByText(/其他事项/)[0] as HTMLElement);
  expect(onOpen).toHaveBeenCalledOnce();
  expect(onOpen.mock.lastCall?.[0]).toMatchObject({ index: 0, entry: { items: ['A/4', 'B/6'] } });
});

it('marks what stands open, in every slot that takes it up', () => {
  show(week, { openKey: 'A/3' });
  expect(document.querySelectorAll('[aria-current=true]')).toHaveLength(2);
});

it('marks what a finding is about, in words too', () => {
  show(week, {
    findings: [{ rule: 'r', severity: 'warning', message: '', where: { item: 'A/2', slot: '2022-05-23T15:00' } }],
  });
  const marked = screen.getByText('warning').closest('[role=button]');
  expect(marked).toHaveTextContent('（续）');
});

it('draws only the two sessions anew between which an entry moves', () => {
  const languageAsked = vi.fn(words.continued);
  const counting = { ...words, continued: languageAsked };
  const all = { ...week, slots: week.slots };
  const view = (meeting: Meeting) => <ProgrammeGrid meeting={meeting} words={counting} languages={LANGUAGES} />;
  const { rerender } = render(view(all));
  const untouched = [...document.querySelectorAll('[role=gridcell]')].filter(
    (cell) => !day('2022-05-26').contains(cell) && !day('2022-05-25').contains(cell),
  );
  const asked = languageAsked.mock.calls.length;
  expect(asked).toBe(4);
  const from = { slot: '2022-05-26T10:00', session: '2022-05-26T10:00/B', index: 1 };
  const to = { slot: '2022-05-25T10:00', session: '2022-05-25T10:00/B', index: 1 };
  rerender(view(applyEdit(all, { kind: 'move-entry', from, to }).meeting as Meeting));
  expect(lines(day('2022-05-25')).map((line) => line?.slice(0, 2))).toEqual(['3 ', '5 ', '3 ']);
  // The continued entries are in neither of the two sessions: none of their cells was drawn again.
  expect(languageAsked.mock.calls.length).toBe(asked);
  expect(untouched.every((cell) => cell.isConnected)).toBe(true);
});

it('does not draw the sessions anew that stand in the slot beside the one that changed', () => {
  const languageAsked = vi.fn(words.continued);
  const counting = { ...words, continued: languageAsked };
  const slots = [slotAt('10:00', '13:00', 'A', 'B', 'C'), slotAt('15:00', '18:00', 'A', 'B', 'C')].map((slot) => ({
    ...slot,
    sessions: slot.sessions.map((session) => ({
      ...session,
      id: `${slot.start}/${session.bodies.join()}`,
      entries: session.entries.map((entry) => ({ ...entry, continued: true })),
    })),
  }));
  const before = meetingWith(['A', 'B', 'C'], slots);
  const { rerender } = render(<ProgrammeGrid meeting={before} words={counting} languages={LANGUAGES} />);
  languageAsked.mockClear();
  const [morning, afternoon] = slots.map((slot) => ({ slot: slot.id, session: `${slot.start}/A`, index: 0 }));
  const edit = { kind: 'move-entry', from: morning as EntryPlace, to: afternoon as EntryPlace } as const;
  rerender(
    <ProgrammeGrid meeting={applyEdit(before, edit).meeting as Meeting} words={counting} languages={LANGUAGES} />,
  );
  // The afternoon's session of A has two lines now; those of B and C, in the same slots, are not drawn again.
  expect(languageAsked).toHaveBeenCalledTimes(2);
});

it('draws only the sessions anew whose findings changed', () => {
  const languageAsked = vi.fn(words.continued);
  const counting = { ...words, continued: languageAsked };
  const slots = [slotAt('10:00', '13:00', 'A', 'B'), slotAt('15:00', '18:00', 'A', 'B')].map((slot) => ({
    ...slot,
    sessions: slot.sessions.map((session) => ({
      ...session,
      entries: session.bodies.map((body) => ({ items: [`${body}/1`], continued: true, title: { en: 'x' } })),
    })),
  }));
  const meeting = meetingWith(['A', 'B'], slots);
  const at = (slot: number, item: string): Finding => ({
    rule: 'made-up',
    severity: 'warning',
    where: { slot: slots[slot]?.id ?? '', item },
    values: {},
    message: '',
  });
  const view = (findings: readonly Finding[]) => (
    <ProgrammeGrid meeting={meeting} words={counting} languages={LANGUAGES} findings={findings} />
  );
  const { rerender } = render(view([at(0, 'A/1')]));
  languageAsked.mockClear();
  rerender(view([at(0, 'A/1'), at(1, 'B/1')]));
  expect(screen.getAllByText('warning')).toHaveLength(2);
  expect(languageAsked).toHaveBeenCalledTimes(1);
  rerender(view([at(1, 'B/1')]));
  expect(screen.getAllByText('warning')).toHaveLength(1);
  expect(languageAsked).toHaveBeenCalledTimes(2);
});

describe('meetings of other shapes', () => {
  it('say on which bodies’ columns a joint session stands when another body’s lies between', () => {
    show(meetingWith(['A', 'B', 'C'], [slotAt('10:00', '13:00', 'A+C', 'B')]));
    expect(screen.getAllByText('Jointly: A + C')).toHaveLength(2);
  });

  it('say the hours in the cell where slots overlap', () => {
    show(meetingWith(['A', 'B'], [slotAt('10:00', '13:00', 'A'), slotAt('11:00', '12:30', 'B')]));
    const [long, , short] = cells();
    expect(long).toHaveAttribute('aria-rowspan', '2');
    expect(within(short as HTMLElement).getByText('11:00–12:30')).toBeVisible();
  });

  it('keep a day without meetings, which can be walked to', () => {
    const slots = [slotAt('10:00', '13:00', 'A')];
    show(meetingWith(['A'], slots, { end: '2026-11-03' }));
    const [, none] = cells();
    expect(none).toHaveAccessibleName(named('day 2026-11-03', 'No meetings on this day'));
  });

  it('show business outside the agenda without a number', () => {
    show(meetingWith(['A'], [slotAt('10:00', '13:00', 'A')]));
    expect(lines(document.body)).toEqual(['business of A']);
  });
});

describe('on a narrow screen', () => {
  it('tells joint from parallel in words and names who does not meet', () => {
    const slots = [slotAt('10:00', '13:00', 'A+B'), slotAt('15:00', '18:00', 'A', 'B')];
    show(meetingWith(['A', 'B', 'C'], slots), { stacked: true });
    const [joint, idle, parallel] = cells();
    const morning = ['day 2026-11-02', '10:00–13:00'];
    expect(joint).toHaveAccessibleName(named(...morning, 'A Body A', 'B Body B', 'Joint meeting', 'business of A+B'));
    expect(idle).toHaveAccessibleName(named(...morning, 'Not meeting: C'));
    expect(parallel).toHaveAccessibleName(
      named('day 2026-11-02', '15:00–18:00', 'A Body A', 'In parallel', 'business of A'),
    );
    expect(screen.queryAllByRole('columnheader')).toEqual([]);
  });
});
