// Opens the command palette and the list of shortcuts: by key anywhere, by a button in the app bar. Their code is
// loaded when they are first opened.
import { createContext, type ReactNode, Suspense, useContext, useLayoutEffect, useState } from 'react';
import { Icon } from '#ui/icons.tsx';
import { later } from '../later.tsx';
import { readPreferences } from '../preferences.ts';
import { useWords } from '../words.ts';

const loadPalette = () => import('./palette.tsx');
const Palette = later(['palette', 'settings'], async () => (await loadPalette()).Palette);
const ShortcutList = later(['palette', 'plan'], async () => (await import('./shortcut-list.tsx')).ShortcutList);

type Open = 'palette' | 'shortcuts' | null;

const OpenContext = createContext<(what: Open) => void>(() => {});

/** Whether a key press belongs to a field that takes text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !/^(?:button|checkbox|file|radio|range|reset|submit)$/.test(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** What a key press opens; null where it is not for the palette. */
export function openedBy(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'defaultPrevented'>,
  singleKeys: boolean,
): Open {
  if (event.defaultPrevented || event.altKey) return null;
  const command = event.ctrlKey || event.metaKey;
  if (command) return event.key.toLowerCase() === 'k' ? 'palette' : null;
  return event.key === '?' && singleKeys && !isTyping(event.target) ? 'shortcuts' : null;
}

/** Listens for the keys, and shows what they open over the page. */
export function PaletteHost({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<Open>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const wanted = openedBy(event, readPreferences().singleKeys);
      if (wanted === null) return;
      event.preventDefault();
      setOpen(wanted);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <OpenContext value={setOpen}>
      {children}
      <Suspense>
        {open === 'palette' && <Palette onClose={() => setOpen(null)} onShortcuts={() => setOpen('shortcuts')} />}
        {open === 'shortcuts' && <ShortcutList onClose={() => setOpen(null)} />}
      </Suspense>
    </OpenContext>
  );
}

/** The button that opens the palette. */
export function PaletteButton({ className }: { className: string }) {
  const { t } = useWords();
  const open = useContext(OpenContext);
  return (
    <button
      type="button"
      className={className}
      aria-label={t('shell.palette')}
      aria-keyshortcuts="Control+K Meta+K"
      title={`${t('shell.palette')} (Ctrl K)`}
      onClick={() => open('palette')}
      onPointerEnter={() => void loadPalette()}
    >
      <Icon name="search" />
    </button>
  );
}
