// The form of a member: a dialog with name, role, languages, what they follow and when they are there.
import { type FormEvent, useState } from 'react';
import { parentNumber } from '#domain/agenda.ts';
import type { Member } from '#domain/delegation.ts';
import type { BodyId, Meeting } from '#domain/meeting.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { BodyName } from '../meeting-name.tsx';
import { INTERFACE_LANGUAGES, useWords } from '../words.ts';
import { type DraftFault, followedValue, type MemberDraft, memberOf } from './member-draft.ts';
import { StayFields } from './stay-fields.tsx';

const CHECK = 'flex min-h-6 items-baseline gap-2 pointer-coarse:min-h-11';

/** The form, open as long as it is rendered. */
export function MemberForm({
  meeting,
  before,
  onSave,
  onClose,
}: {
  meeting: Meeting;
  before: Member | null;
  onSave: (draft: MemberDraft) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [fault, setFault] = useState<DraftFault | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const draft = memberOf(new FormData(event.currentTarget), meeting, before);
    if (typeof draft === 'string') setFault(draft);
    else onSave(draft);
  };
  return (
    <Dialog title={t(before ? 'delegation.changeMember' : 'delegation.addMember')} onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid gap-y-4 px-4 pt-3 pb-4">
        <Labelled label={t('delegation.name')}>
          {(id) => <input id={id} name="name" dir="auto" defaultValue={before?.name} className={FIELD} />}
        </Labelled>
        <Labelled label={t('delegation.role')}>
          {(id) => <input id={id} name="role" dir="auto" defaultValue={before?.role} className={FIELD} />}
        </Labelled>
        <fieldset>
          <legend className="mb-0.5 text-[0.875rem] text-soft">{t('delegation.languages')}</legend>
          <div className="flex flex-wrap gap-x-5">
            {Object.entries(INTERFACE_LANGUAGES).map(([language, name]) => (
              <label key={language} className={CHECK}>
                <input
                  type="checkbox"
                  name="languages"
                  value={language}
                  defaultChecked={before?.languages.includes(language) ?? false}
                />
                <span lang={language}>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-0.5 text-[0.875rem] text-soft">{t('delegation.follows')}</legend>
          {meeting.bodies.map((body) => (
            <div key={body.id} className="border-hairline border-b py-1">
              <label className={CHECK}>
                <input type="checkbox" {...followBox(meeting, before, body.id)} />
                <span className="font-semibold">
                  <BodyName body={body} />
                </span>
              </label>
              <FollowedItems meeting={meeting} body={body.id} before={before} />
            </div>
          ))}
        </fieldset>
        <StayFields meeting={meeting} before={before} />
        <Labelled label={t('delegation.memberNote')}>
          {(id) => <textarea id={id} name="note" dir="auto" rows={2} defaultValue={before?.note} className={FIELD} />}
        </Labelled>
        <p role="alert" className="text-error empty:hidden">
          {fault && t(fault === 'name' ? 'delegation.nameMissing' : 'delegation.stayMissing')}
        </p>
        <FormActs cancel={t('delegation.cancel')} onCancel={onClose}>
          {t('delegation.save')}
        </FormActs>
      </form>
    </Dialog>
  );
}

/** The name, value and state of the checkbox of something that is followed. */
function followBox(meeting: Meeting, before: Member | null, body: BodyId, item?: string) {
  const followed = before?.follows.some((one) => one.meeting === meeting.id && one.body === body && one.item === item);
  return {
    name: 'follows',
    value: followedValue({ body, ...(item === undefined ? {} : { item }) }),
    defaultChecked: followed ?? false,
  };
}

function FollowedItems({ meeting, body, before }: { meeting: Meeting; body: BodyId; before: Member | null }) {
  const { t, language } = useWords();
  const items = meeting.agenda.filter((item) => item.body === body);
  const some = before?.follows.some((one) => one.meeting === meeting.id && one.body === body && one.item !== undefined);
  return (
    <details open={some ?? false}>
      <summary className="min-h-6 cursor-pointer text-accent pointer-coarse:min-h-11">
        {t('delegation.singleItems')}
      </summary>
      <ul>
        {items.map((item) => {
          const title = wordingIn(item.title, [language, ...meeting.languages]);
          return (
            <li key={item.id} className={parentNumber(item.number) === null ? '' : 'ps-5'}>
              <label className={CHECK}>
                <input type="checkbox" {...followBox(meeting, before, body, item.id)} />
                <bdi className="figures shrink-0 font-semibold">{item.number}</bdi>
                <bdi lang={title.language} dir={directionOf(title.language)} className="min-w-0 wrap-anywhere">
                  {title.text}
                </bdi>
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
