// One meeting of the library: its name leads to it, a menu holds what is rarer.
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { MenuButton } from '#ui/menu-button.tsx';
import { later } from '../later.tsx';
import { MeetingFacts } from '../meeting-facts.tsx';
import { MeetingName, meetingName } from '../meeting-name.tsx';
import { showNotice } from '../notices.ts';
import { saveFile } from '../save-file.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { deleteMeeting, duplicateMeeting, meetingFile } from './meeting-acts.ts';
import { RenameDialog } from './rename-dialog.tsx';

const ChangeLink = later(['changes'], async () => (await import('../changes/change-sign.tsx')).ChangeLink);

const ACTS = ['rename', 'duplicate', 'export', 'delete'] as const;

/** What the menu of a meeting does. */
function useActs(meeting: Meeting): Record<Exclude<(typeof ACTS)[number], 'rename'>, () => void> {
  const words = useWords();
  const store = useStore();
  const { t, language } = words;
  const name = meetingName(meeting, words);
  return {
    duplicate: async () => {
      const id = `${meeting.id}-${crypto.randomUUID().slice(0, 8)}`;
      const title = t('library.copyOf', { name });
      if (await told(duplicateMeeting(store, meeting, id, title, language), words))
        showNotice(t('library.duplicated', { name }));
    },
    export: () => saveFile(meetingFile(meeting)),
    delete: async () => {
      const edit = await told(deleteMeeting(store, meeting.id), words);
      if (!edit) return;
      showNotice(t('library.deleted', { name }), {
        label: t('library.undo'),
        run: async () => {
          await told(store.undo(edit), words);
        },
      });
    },
  };
}

/** A row. */
export function MeetingRow({ meeting }: { meeting: Meeting }) {
  const words = useWords();
  const { t } = words;
  const [renaming, setRenaming] = useState(false);
  const acts = useActs(meeting);
  return (
    <li className="flex items-start gap-2 border-hairline border-b py-3">
      <div className="min-w-0 flex-1">
        <Link
          to={`/meetings/${encodeURIComponent(meeting.id)}/programme`}
          className="font-semibold underline-offset-4 hover:text-accent hover:underline"
        >
          <MeetingName meeting={meeting} />
        </Link>
        <MeetingFacts meeting={meeting} />
        <Suspense fallback={null}>
          <ChangeLink meeting={meeting.id} />
        </Suspense>
      </div>
      <MenuButton
        label={t('library.actions', { name: meetingName(meeting, words) })}
        className={`${buttonClass('quiet')} min-w-8 pointer-coarse:min-w-11 !px-1`}
        items={ACTS.map((id) => ({ id, label: t(`library.${id}`) }))}
        onAction={(id) => (id === 'rename' ? setRenaming(true) : acts[id as keyof typeof acts]())}
      >
        <Icon name="more" />
      </MenuButton>
      {renaming && <RenameDialog meeting={meeting} onClose={() => setRenaming(false)} />}
    </li>
  );
}
