// What a carried plan would change here, before it is taken over; and the taking over, which can be taken back.
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CarriedPlan } from '#domain/carried-plan.ts';
import type { Store, StoredPlanEdit } from '#store/store.ts';
import { Button } from '#ui/button.tsx';
import { MeetingName } from '../meeting-name.tsx';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { CarriedList } from './carried-list.tsx';
import { MissingMeeting } from './missing-meeting.tsx';
import { type TakeOver, takeOver } from './take-over.ts';

async function heldAgainst(store: Store, carried: CarriedPlan): Promise<TakeOver> {
  const [plan, stored] = await Promise.all([store.plan(), store.meetings()]);
  const meetings = stored.map(({ meeting }) => meeting);
  return takeOver(carried, plan, meetings, Date.now());
}

/** Keeps it, held against what stands here now: another tab may have written since it was shown. */
async function takenOver(
  store: Store,
  carried: CarriedPlan,
): Promise<{ readonly would: TakeOver; readonly edit: StoredPlanEdit | null }> {
  const would = await heldAgainst(store, carried);
  for (const meeting of would.meetings) await store.apply(meeting.id, { kind: 'put', meeting });
  return { would, edit: would.edit && (await store.applyPlan(would.edit)) };
}

/** The preview. `onDone` is told whether all of the plan was taken over, so that nothing of it need be kept. */
export function CarriedPreview({
  carried,
  onDone,
  onDiscard,
}: {
  carried: CarriedPlan;
  onDone: (whole: boolean) => void;
  onDiscard: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const navigate = useNavigate();
  const [working, setWorking] = useState(false);
  const would = useLiveQuery(() => told(heldAgainst(store, carried), words), [store, carried]);

  const take = async (): Promise<void> => {
    setWorking(true);
    const done = await told(takenOver(store, carried), words);
    setWorking(false);
    if (!done) return;
    const { marks, notes, appointments, reading, homes, missing } = done.would;
    const { edit } = done;
    const home = carried.meetings.flatMap(({ id }) => homes.get(id) ?? [])[0];
    onDone(missing.length === 0);
    await navigate(home === undefined ? '/' : `/meetings/${encodeURIComponent(home)}/plan`);
    const count = [marks, notes, appointments, reading].flat().length;
    const back = edit && {
      label: t('plan.undo'),
      run: async () => void (await told(store.undoPlan(edit), words)),
    };
    showNotice(t('carry.taken', { count }), back ?? undefined);
  };

  if (!would) return <p className="mt-4 text-soft">{t('carry.working')}</p>;
  const something = would.edit !== null || would.meetings.length > 0;
  return (
    <section aria-labelledby="carry-would" className="mt-4">
      <h2 id="carry-would" className="text-lg font-semibold">
        {t('carry.would')}
      </h2>
      {something && <p className="mb-2 max-w-prose text-soft">{t('carry.wouldHint')}</p>}
      {would.meetings.length > 0 && (
        <div className="border-hairline border-b py-2">
          <p className="font-semibold">{t('carry.brings', { count: would.meetings.length })}</p>
          <ul className="ps-4">
            {would.meetings.map((meeting) => (
              <li key={meeting.id} className="py-1">
                <MeetingName meeting={meeting} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <CarriedList would={would} />
      {would.missing.length > 0 && (
        <div className="my-3 border-warning border-s-4 ps-3">
          <p className="font-semibold">{t('carry.missing')}</p>
          <ul>
            {would.missing.map((meeting) => (
              <MissingMeeting key={meeting.id} meeting={meeting} />
            ))}
          </ul>
          <p className="max-w-prose">{t('carry.missingHint', { count: would.leftOut })}</p>
        </div>
      )}
      {would.unchanged > 0 && <p className="py-2 text-soft">{t('carry.unchanged', { count: would.unchanged })}</p>}
      {!something && <p className="py-2">{t(would.missing.length > 0 ? 'carry.nothingFits' : 'carry.nothingNew')}</p>}
      <div className="mt-3 flex gap-2">
        {something && (
          <Button look="primary" disabled={working} onClick={() => void take()}>
            {t('carry.takeOver')}
          </Button>
        )}
        <Button onClick={onDiscard}>{t('carry.discard')}</Button>
      </div>
    </section>
  );
}
