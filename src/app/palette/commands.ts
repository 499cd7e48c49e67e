// What the palette offers: places to go and settings to change, in the order in which they are listed.
import type { Meeting } from '#domain/meeting.ts';
import type { Note } from '#domain/plan.ts';
import { wordingIn } from '#domain/text.ts';
import type { StoredMeeting } from '#store/store.ts';
import { fold } from '../fold-text.ts';
import { meetingName } from '../meeting-name.tsx';
import { MEETING_TABS } from '../meeting-tabs.ts';
import { setPreferences } from '../preferences.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Words } from '../words.ts';

/** The groups of commands, in their order. */
export const COMMAND_GROUPS = ['pages', 'items', 'notes', 'meetings', 'settings'] as const;

/** Something that the palette does. */
export interface Command {
  readonly id: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  readonly label: string;
  /** The label's language, where it is not the interface's. */
  readonly lang?: string;
  /** Where it leads; or what it does. */
  readonly does: string | (() => void);
  /** What it is found by, where that is more than its label; such a command is only offered to one who looks for it. */
  readonly text?: string;
}

const PAGES = { library: '/', importing: '/import', startMeeting: '/start', settings: '/settings' } as const;

/** How much of a note is its label, in characters. */
const NOTE_LABEL = 90;

/** Every command: `open` is the meeting whose page is shown. */
export function allCommands(
  words: Words,
  meetings: readonly StoredMeeting[],
  open: Meeting | undefined,
  showShortcuts: () => void,
  notes: readonly Note[] = [],
): readonly Command[] {
  const { t, language } = words;
  const at = (id: string): string => `/meetings/${encodeURIComponent(id)}`;
  const tabs: Command[] = open
    ? Object.entries(MEETING_TABS).map(([tab, name]) => ({
        id: `tab ${tab}`,
        group: 'pages',
        label: t(name),
        does: `${at(open.id)}/${tab}`,
      }))
    : [];
  const pages: Command[] = Object.entries(PAGES).map(([page, address]) => ({
    id: `page ${page}`,
    group: 'pages',
    label: t(`shell.${page as keyof typeof PAGES}`),
    does: address,
  }));
  pages.splice(1, 0, { id: 'page plan', group: 'pages', label: t('library.allPlans'), does: '/plan' });
  const severalBodies = (open?.bodies.length ?? 0) > 1;
  const items: Command[] = (open?.agenda ?? []).map((item) => {
    const title = wordingIn(item.title, [language]);
    return {
      id: `item ${item.id}`,
      group: 'items',
      label: `${severalBodies ? `${item.body} ` : ''}${item.number} ${title.text}`,
      lang: title.language,
      does: `${at(open?.id ?? '')}/agenda/${encodeURIComponent(item.id)}`,
    };
  });
  const noted: Command[] = notes
    .filter(({ anchor }) => anchor.meeting === open?.id)
    .map(({ id, text }) => ({
      id: `note ${id}`,
      group: 'notes',
      label: text.trim().replace(/\s+/g, ' ').slice(0, NOTE_LABEL),
      text,
      does: `${at(open?.id ?? '')}/notes#${encodeURIComponent(id)}`,
    }));
  const known: Command[] = meetings.map(({ id, meeting }) => ({
    id: `meeting ${id}`,
    group: 'meetings',
    label: `${meetingName(meeting, words)} ${meeting.start.slice(0, 4)}`,
    does: `${at(id)}/programme`,
  }));
  const languages: Command[] = Object.entries(INTERFACE_LANGUAGES).map(([id, name]) => ({
    id: `language ${id}`,
    group: 'settings',
    label: name,
    lang: id,
    does: () => setPreferences({ language: id as InterfaceLanguage }),
  }));
  const themes: Command[] = (['light', 'dark', 'system'] as const).map((theme) => ({
    id: `theme ${theme}`,
    group: 'settings',
    label: t('palette.themeNamed', { name: t(`settings.${theme}`) }),
    does: () => setPreferences({ theme }),
  }));
  const shortcuts: Command = {
    id: 'shortcuts',
    group: 'pages',
    label: t('palette.shortcutsTitle'),
    does: showShortcuts,
  };
  return [...tabs, ...pages, shortcuts, ...items, ...noted, ...known, ...languages, ...themes];
}

/** The commands whose labels hold every word of what was typed. */
export function matching(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return commands.filter(({ label, text }) => {
    if (text !== undefined && wanted.length === 0) return false;
    const folded = fold(text ?? label);
    return wanted.every((word) => folded.includes(word));
  });
}
