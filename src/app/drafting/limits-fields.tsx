// Within what a programme is drafted or repaired: the slots that are granted, hybrid or not, how many meetings with
// interpretation, how many sessions at once; and what stays where it is.
import type { ReactNode } from 'react';
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Meeting, Slot } from '#domain/meeting.ts';
import { asHybrid, type DraftLimits, limitsOf } from '#scheduler/draft-limits.ts';
import { FIELD_BOX } from '#ui/field.ts';
import { slotName } from '../desk/slot-words.ts';
import { businessInWords } from '../desk/step-words.ts';
import { useWords } from '../words.ts';

/** What a person chose. */
export interface Chosen {
  readonly way: 'draft' | 'repair';
  /** Stretches that are taken away, as "2022-05-23T10:00". */
  readonly without: ReadonlySet<string>;
  readonly hybrid: boolean;
  /** As it is typed; what is no number above 0 is no limit. */
  readonly hours: string;
  readonly interpretation: string;
  readonly parallel: string;
  /** Places by slot, session and index. */
  readonly pinned: ReadonlyMap<string, EntryPlace>;
}

/** What is chosen before anything is. */
export function chosenAtFirst(meeting: Meeting): Chosen {
  const { interpretation, parallel, hybridHours } = limitsOf(meeting);
  return {
    way: meeting.slots.some(({ sessions }) => sessions.length > 0) ? 'repair' : 'draft',
    without: new Set(),
    hybrid: false,
    hours: String(hybridHours ?? 2),
    interpretation: interpretation === null ? '' : String(interpretation),
    parallel: String(parallel),
    pinned: new Map(),
  };
}

const keyOf = ({ date, start }: { date: string; start: string }): string => `${date}T${start}`;

/** The limits that were chosen. */
export function limitsChosen(meeting: Meeting, chosen: Chosen): DraftLimits {
  const stated = limitsOf(meeting);
  const number = (typed: string): number | null => (Number(typed) > 0 ? Number(typed) : null);
  const limits = {
    ...stated,
    frames: stated.frames.filter((frame) => !chosen.without.has(keyOf(frame))),
    interpretation: number(chosen.interpretation),
    parallel: Math.max(1, Math.floor(number(chosen.parallel) ?? 1)),
  };
  const hours = number(chosen.hours);
  return chosen.hybrid && hours !== null ? asHybrid(limits, hours) : limits;
}

const NARROW = `w-24 ${FIELD_BOX}`;
const TICK = 'flex min-h-7 cursor-pointer items-center gap-2 pointer-coarse:min-h-11';

/** The fields. */
export function LimitsFields({
  meeting,
  chosen,
  onChoose,
}: {
  meeting: Meeting;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { frames } = limitsOf(meeting);
  const slots = frames.map((frame): Slot => ({ ...frame, id: keyOf(frame), sessions: [] }));
  const number = (label: string, field: 'hours' | 'interpretation' | 'parallel', step: number): ReactNode => (
    <label className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{label}</span>
      <input
        type="number"
        min={step}
        step={step}
        value={chosen[field]}
        placeholder={field === 'interpretation' ? t('drafting.noLimit') : undefined}
        onChange={({ target }) => onChoose({ ...chosen, [field]: target.value })}
        className={NARROW}
      />
    </label>
  );
  return (
    <>
      <fieldset>
        <legend className="font-semibold">{t('drafting.way')}</legend>
        {(['draft', 'repair'] as const).map((way) => (
          <label key={way} className={TICK}>
            <input
              type="radio"
              name="drafting-way"
              checked={chosen.way === way}
              onChange={() => onChoose({ ...chosen, way })}
            />
            {t(way === 'draft' ? 'drafting.wayDraft' : 'drafting.wayRepair')}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t('drafting.slots')}</legend>
        <div className="grid max-h-56 grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] overflow-auto">
          {slots.map((slot) => (
            <label key={slot.id} className={TICK}>
              <input
                type="checkbox"
                checked={!chosen.without.has(slot.id)}
                onChange={() => onChoose({ ...chosen, without: turned(chosen.without, slot.id) })}
              />
              {slotName(slot, { ...meeting, slots }, words)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
        {number(t('drafting.interpretation'), 'interpretation', 1)}
        {meeting.bodies.length > 1 && number(t('drafting.parallel'), 'parallel', 1)}
        <label className={TICK}>
          <input
            type="checkbox"
            checked={chosen.hybrid}
            onChange={() => onChoose({ ...chosen, hybrid: !chosen.hybrid })}
          />
          {t('drafting.hybrid')}
        </label>
        {chosen.hybrid && number(t('drafting.hours'), 'hours', 0.5)}
      </div>
      <PinnedFields meeting={meeting} chosen={chosen} onChoose={onChoose} />
    </>
  );
}

function PinnedFields({ meeting, chosen, onChoose }: Parameters<typeof LimitsFields>[0]) {
  const words = useWords();
  const { t } = words;
  const places = meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session) =>
      session.entries.flatMap((entry, index) =>
        entry.items.length > 0 ? [{ slot, entry, place: { slot: slot.id, session: session.id, index } }] : [],
      ),
    ),
  );
  if (places.length === 0) return null;
  const pin = (key: string, place: EntryPlace): void => {
    const pinned = new Map(chosen.pinned);
    if (!pinned.delete(key)) pinned.set(key, place);
    onChoose({ ...chosen, pinned });
  };
  return (
    <details>
      <summary className="min-h-6 cursor-pointer font-semibold pointer-coarse:min-h-11">
        {t('drafting.pinned')} {chosen.pinned.size > 0 && <span className="figures">({chosen.pinned.size})</span>}
      </summary>
      <p className="text-soft">{t('drafting.pinnedWhy')}</p>
      <div className="max-h-56 overflow-auto">
        {places.map(({ slot, entry, place }) => {
          const key = `${place.slot} ${place.session} ${place.index}`;
          return (
            <label key={key} className={TICK}>
              <input type="checkbox" checked={chosen.pinned.has(key)} onChange={() => pin(key, place)} />
              <span>
                {slotName(slot, meeting, words)} · <bdi>{businessInWords(entry.items, meeting, words)}</bdi>
              </span>
            </label>
          );
        })}
      </div>
    </details>
  );
}

function turned(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
