// The name of the delegation, with the ways to rename and to remove it.
import { type FormEvent, useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Icon } from '#ui/icons.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { MenuButton } from '#ui/menu-button.tsx';
import { useWords } from '../words.ts';

/** The heading. */
export function DelegationName({
  name,
  onRename,
  onRemove,
}: {
  name: string;
  onRename: (name: string) => void;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const [state, setState] = useState<'read' | 'write' | 'missing'>('read');
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const next = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    setState(next === '' ? 'missing' : 'read');
    if (next !== '' && next !== name) onRename(next);
  };
  return (
    <div className="flex min-w-0 items-center gap-2">
      <h2 className="min-w-0 font-semibold text-lg wrap-anywhere">
        <bdi>{name}</bdi>
      </h2>
      <MenuButton
        label={t('delegation.acts')}
        className="flex size-6 shrink-0 cursor-pointer items-center justify-center text-soft hover:text-accent pointer-coarse:size-11 print:hidden"
        items={[
          { id: 'rename', label: t('delegation.rename') },
          { id: 'remove', label: t('delegation.removeDelegation') },
        ]}
        onAction={(act) => (act === 'rename' ? setState('write') : onRemove())}
      >
        <Icon name="more" className="size-4" />
      </MenuButton>
      {state !== 'read' && (
        <Dialog title={t('delegation.rename')} onClose={() => setState('read')}>
          <form noValidate onSubmit={save} className="grid gap-y-3 px-4 pt-3 pb-4">
            <Labelled label={t('delegation.delegationName')}>
              {(id) => (
                <>
                  <input
                    id={id}
                    name="name"
                    dir="auto"
                    defaultValue={name}
                    aria-describedby={`${id}-fault`}
                    className={FIELD}
                  />
                  <p id={`${id}-fault`} role="alert" className="text-error empty:hidden">
                    {state === 'missing' && t('delegation.delegationNameMissing')}
                  </p>
                </>
              )}
            </Labelled>
            <FormActs cancel={t('delegation.cancel')} onCancel={() => setState('read')}>
              {t('delegation.save')}
            </FormActs>
          </form>
        </Dialog>
      )}
    </div>
  );
}
