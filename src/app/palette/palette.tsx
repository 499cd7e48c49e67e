// The command palette: one field, a list below it, arrow keys and Enter. Loaded when it is first opened.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Collection } from 'react-aria-components/Collection';
import { Input } from 'react-aria-components/Input';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { useLocation, useNavigate } from 'react-router';
import { directionOf } from '#domain/text.ts';
import { Dialog } from '#ui/dialog.tsx';
import { usePlan } from '../plan-context.tsx';
import { useStore } from '../store-context.ts';
import { useWords } from '../words.ts';
import { allCommands, COMMAND_GROUPS, type Command, matching } from './commands.ts';

const MOST_SHOWN = 50;

/** The id in the address of a meeting's page. */
export function openMeetingId(pathname: string): string | null {
  const id = /^\/meetings\/([^/]+)/.exec(pathname)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}

function useCommands(onShortcuts: () => void): readonly Command[] {
  const words = useWords();
  const store = useStore();
  const { pathname } = useLocation();
  const meetings = useLiveQuery(() => store.meetings().catch(() => []), [store]);
  const { plan } = usePlan();
  return useMemo(() => {
    const stored = meetings ?? [];
    const open = stored.find(({ id }) => id === openMeetingId(pathname))?.meeting;
    return allCommands(words, stored, open, onShortcuts, plan?.notes);
  }, [words, meetings, plan, pathname, onShortcuts]);
}

/** The palette, open as long as it is rendered. */
export function Palette({ onClose, onShortcuts }: { onClose: () => void; onShortcuts: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const commands = useCommands(onShortcuts);
  const shown = matching(commands, typed).slice(0, MOST_SHOWN);
  const run = (id: string): void => {
    const command = commands.find((one) => one.id === id);
    if (!command) return;
    if (typeof command.does === 'string') {
      onClose();
      navigate(command.does);
      return;
    }
    if (command.id !== 'shortcuts') onClose();
    command.does();
  };
  return (
    <Dialog title={t('palette.title')} titleShown={false} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField
          aria-label={t('palette.field')}
          autoFocus
          className="sticky top-0 border-hairline border-b bg-raised px-4 py-2 focus-within:border-accent"
        >
          <Input
            placeholder={t('palette.field')}
            className="min-h-10 w-full bg-transparent outline-none placeholder:text-soft"
          />
        </SearchField>
        <Menu
          aria-label={t('palette.title')}
          className="py-1 outline-none"
          onAction={(key) => run(String(key))}
          renderEmptyState={() => <p className="px-4 py-3 text-soft">{t('palette.none')}</p>}
        >
          <Collection
            items={COMMAND_GROUPS.map((id) => ({ id })).filter(({ id }) => shown.some((c) => c.group === id))}
          >
            {({ id }) => (
              <MenuSection id={id}>
                <Header className="px-4 pt-2 pb-1 text-[0.875rem] text-soft">{t(`palette.${id}`)}</Header>
                <Collection items={shown.filter(({ group }) => group === id)}>
                  {(command) => (
                    <MenuItem
                      id={command.id}
                      textValue={command.label}
                      className="flex min-h-8 scroll-mt-16 cursor-pointer items-center px-4 outline-none data-[focused]:bg-tint data-[focused]:text-accent pointer-coarse:min-h-11"
                    >
                      <bdi lang={command.lang} dir={command.lang === undefined ? 'auto' : directionOf(command.lang)}>
                        {command.label}
                      </bdi>
                    </MenuItem>
                  )}
                </Collection>
              </MenuSection>
            )}
          </Collection>
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
