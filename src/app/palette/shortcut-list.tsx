// The list of shortcuts, opened by "?". Loaded when it is first opened.
import { CHOICES } from '#domain/attendance.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { CHOICE_KEYS, CHOICE_WORDS } from '../plan/choices.ts';
import { usePreferences } from '../preferences.ts';
import { type MessageId, useWords } from '../words.ts';

/** The single keys that choose on the grid and the agenda. */
const CHOOSING = CHOICES.map((choice) => ({ key: CHOICE_KEYS[choice], word: CHOICE_WORDS[choice] }));

const SHORTCUTS: readonly { readonly keys: string | MessageId; readonly does: MessageId; readonly single?: true }[] = [
  { keys: 'Ctrl K / ⌘ K', does: 'palette.openPalette' },
  { keys: '?', does: 'palette.openShortcuts', single: true },
  { keys: 'Esc', does: 'palette.closeDialog' },
  { keys: 'palette.arrows', does: 'palette.moveInGrid' },
  { keys: 'Enter', does: 'palette.openEntry' },
  { keys: 'D', does: 'palette.nextDate', single: true },
];

/** The list, open as long as it is rendered. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { singleKeys } = usePreferences();
  return (
    <Dialog title={t('palette.shortcutsTitle')} onClose={onClose}>
      <div className="px-4 pt-2 pb-4">
        <table className="mb-4 w-full">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('palette.key')}</th>
              <th scope="col">{t('palette.act')}</th>
            </tr>
          </thead>
          <tbody>
            {SHORTCUTS.filter(({ single }) => singleKeys || !single).map(({ keys, does }) => (
              <tr key={does} className="border-hairline border-b">
                <td className="py-2 pe-4 whitespace-nowrap">
                  <kbd className="font-sans font-semibold">
                    {keys === 'palette.arrows' ? t('palette.arrows') : <bdi dir="ltr">{keys}</bdi>}
                  </kbd>
                </td>
                <td className="py-2">{t(does)}</td>
              </tr>
            ))}
            {singleKeys &&
              CHOOSING.map(({ key, word }) => (
                <tr key={key} className="border-hairline border-b">
                  <td className="py-2 pe-4 whitespace-nowrap">
                    <kbd className="font-sans font-semibold">{key}</kbd>
                  </td>
                  <td className="py-2">{t('plan.keyChoose', { choice: t(word) })}</td>
                </tr>
              ))}
          </tbody>
        </table>
        {!singleKeys && <p className="pb-4 text-soft">{t('palette.singleKeysOff')}</p>}
        <Button onClick={onClose}>{t('palette.close')}</Button>
      </div>
    </Dialog>
  );
}
