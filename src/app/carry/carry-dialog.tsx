// Asks what of a plan is to be carried to another device, and how: as codes, as a link, or as a file.
import { useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { carriedPlan } from '#exporters/carry-plan.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { showNotice } from '../notices.ts';
import { saveFile } from '../save-file.ts';
import { useLockState } from '../use-store-state.ts';
import { useWords } from '../words.ts';
import { CodeView } from './code-view.tsx';
import { CODE_ROOM, LINK_ROOM } from './link-parts.ts';
import { LinkView } from './link-view.tsx';
import { carryAddress, fileOf, linksOf } from './make-carried.ts';

type Way = 'code' | 'link' | 'file';
type Made = { readonly way: 'code' | 'link'; readonly links: readonly string[] };

const CHECK = 'flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11';

/** The dialog, open as long as it is rendered. */
export function CarryDialog({
  meeting,
  meetings,
  plan,
  onClose,
}: {
  meeting: Meeting;
  meetings: readonly Meeting[];
  plan: Plan;
  onClose: () => void;
}) {
  const { t } = useWords();
  // What stands sealed here does not leave the device in the open.
  const mustSeal = useLockState().kind !== 'none';
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<'carry.tooLong' | 'carry.empty' | 'carry.sealMissing' | null>(null);
  const [working, setWorking] = useState(false);

  const make = async (form: FormData, way: Way): Promise<void> => {
    const carried = carriedPlan(plan, meetings, form.get('scope') === 'all' ? 'all' : meeting, {
      withNotes: form.has('notes'),
      withAppointments: form.has('appointments'),
      withFiles: form.has('meeting'),
    });
    const passphrase = String(form.get('passphrase') ?? '');
    const { marks, notes, appointments, reading } = carried.plan;
    setProblem(null);
    if (mustSeal && passphrase === '') return setProblem('carry.sealMissing');
    if ([marks, notes, appointments, reading].every(({ length }) => length === 0)) return setProblem('carry.empty');
    if (way === 'file') {
      const file = await fileOf(carried, passphrase);
      saveFile(file);
      showNotice(t('carry.saved', { name: file.name, address: carryAddress() }));
      return onClose();
    }
    const links = await linksOf(carried, passphrase, way === 'code' ? CODE_ROOM : LINK_ROOM);
    const fits = links && (way === 'code' || links.length === 1);
    if (fits) setMade({ way, links });
    else setProblem('carry.tooLong');
  };
  const choose = async (form: HTMLFormElement | null, way: Way): Promise<void> => {
    if (!form) return;
    setWorking(true);
    await make(new FormData(form), way);
    setWorking(false);
  };

  return (
    <Dialog title={t('plan.carry')} onClose={onClose}>
      <div className="px-4 pt-2 pb-4">
        {made?.way === 'code' && <CodeView links={made.links} />}
        {made?.way === 'link' && <LinkView link={made.links[0] ?? ''} />}
        {made ? (
          <Button className="mt-4" onClick={() => setMade(null)}>
            {t('carry.back')}
          </Button>
        ) : null}
        <form hidden={made !== null} onSubmit={(event) => event.preventDefault()}>
          <p className="mb-3 max-w-prose text-[0.9375rem] text-soft">{t('carry.sendHint')}</p>
          {meetings.length > 1 && (
            <fieldset className="mb-2">
              <legend className="font-semibold">{t('carry.scope')}</legend>
              {(['one', 'all'] as const).map((scope) => (
                <label key={scope} className={CHECK}>
                  <input
                    type="radio"
                    name="scope"
                    value={scope}
                    defaultChecked={scope === 'one'}
                    className="size-4 accent-(--accent)"
                  />
                  {t(scope === 'one' ? 'carry.thisMeeting' : 'carry.allMeetings')}
                </label>
              ))}
            </fieldset>
          )}
          {(
            [
              ['appointments', 'plan.withAppointments', true],
              ['notes', 'plan.withNotes', false],
              ['meeting', 'carry.withMeeting', false],
            ] as const
          ).map(([name, label, on]) => (
            <label key={name} className={CHECK}>
              <input type="checkbox" name={name} defaultChecked={on} className="size-4 shrink-0 accent-(--accent)" />
              {t(label)}
            </label>
          ))}
          <label className="mt-2 block max-w-sm">
            {t(mustSeal ? 'carry.passphraseNeeded' : 'carry.passphrase')}
            <input
              type="text"
              name="passphrase"
              required={mustSeal}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              className={`mt-1 ${FIELD}`}
            />
          </label>
          <p className="mt-1 text-[0.875rem] text-soft">{t('carry.passphraseHint')}</p>
          {problem && (
            <p role="alert" className="mt-3 border-warning border-s-4 ps-3">
              {t(problem)}
            </p>
          )}
          <div className="mt-4 flex flex-wrap gap-2">
            <Button
              look="primary"
              disabled={working}
              onClick={(event) => void choose(event.currentTarget.form, 'code')}
            >
              {t('carry.asCode')}
            </Button>
            <Button disabled={working} onClick={(event) => void choose(event.currentTarget.form, 'link')}>
              {t('carry.asLink')}
            </Button>
            <Button disabled={working} onClick={(event) => void choose(event.currentTarget.form, 'file')}>
              {t('carry.asFile')}
            </Button>
          </div>
        </form>
      </div>
    </Dialog>
  );
}
