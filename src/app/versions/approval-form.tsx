// Asks by whom a revision was approved, and for what.
import { type FormEvent, useState } from 'react';
import type { LocalDate } from '#domain/meeting.ts';
import type { Approval } from '#domain/revision.ts';
import type { StoredRevision } from '#store/store.ts';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { useWords } from '../words.ts';

/** The item under which meetings adopt their organization of work, unless the agenda has another. */
const ADOPTION_ITEM = '1(b)';

interface ApprovalFormProps {
  readonly revision: StoredRevision;
  readonly onClose: () => void;
  readonly onApprove: (approval: Approval) => Promise<boolean>;
}

/** The dialog, open as long as it is rendered. */
export function ApprovalForm({ revision, onClose, onApprove }: ApprovalFormProps) {
  const { t } = useWords();
  const [by, setBy] = useState<Approval['by']>('bureau');
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const date = String(form.get('date')) as LocalDate;
    const scope = String(form.get('scope')).trim();
    const item = String(form.get('item') ?? '').trim();
    const approval: Approval = by === 'bureau' ? { by, until: date, scope } : { by, on: date, item, scope };
    if (await onApprove(approval)) onClose();
  };
  return (
    <Dialog title={t('versions.approve')} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-3 px-4 pt-2 pb-4">
        <label>
          {t('versions.approvedBy')}
          <select className={FIELD} value={by} onChange={(event) => setBy(event.target.value as Approval['by'])}>
            <option value="bureau">{t('versions.bureau')}</option>
            <option value="meeting">{t('versions.theMeeting')}</option>
          </select>
        </label>
        <label>
          {t(by === 'bureau' ? 'versions.silenceUntil' : 'versions.adoptedOn')}
          <input type="date" name="date" required defaultValue={revision.meeting.start} className={FIELD} />
        </label>
        {by === 'meeting' && (
          <label>
            {t('versions.underItem')}
            <input name="item" defaultValue={ADOPTION_ITEM} required className={FIELD} />
          </label>
        )}
        <label>
          {t('versions.scope')}
          <input name="scope" dir="auto" maxLength={300} className={FIELD} />
        </label>
        <FormActs cancel={t('versions.cancel')} onCancel={onClose}>
          {t('versions.save')}
        </FormActs>
      </form>
    </Dialog>
  );
}
