// What was marked or noted and is no longer in the meeting: told by what it was set on, with its note.
import type { Meeting } from '#domain/meeting.ts';
import type { Mark, Note } from '#domain/plan.ts';
import type { Resolved, ResolvedPlan } from '#domain/plan-resolve.ts';
import { showNotice } from '../notices.ts';
import type { PlanActs } from '../plan-context.tsx';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { AnchorName } from './anchor-name.tsx';
import { CHOICE_SHAPES, CHOICE_WORDS } from './choices.ts';
import { NoteText } from './note-text.tsx';

type Lost = Resolved<Mark> | Resolved<Note>;

/** The list. */
export function GoneList({ meeting, resolved, acts }: { meeting: Meeting; resolved: ResolvedPlan; acts: PlanActs }) {
  const words = useWords();
  const { t } = words;
  const lost: readonly Lost[] = [...resolved.marks, ...resolved.notes].filter(
    ({ gone, of }) => gone === 'place' && of.anchor.meeting === meeting.id,
  );
  const forget = async ({ of }: Lost): Promise<void> => {
    const isNote = 'text' in of;
    const without = isNote
      ? ({ kind: 'set-note', id: of.id, note: null } as const)
      : ({ kind: 'set-mark', id: of.id, mark: null } as const);
    const back = isNote
      ? ({ kind: 'set-note', id: of.id, note: of } as const)
      : ({ kind: 'set-mark', id: of.id, mark: of } as const);
    if ((await told(acts.apply(without), words)) === null) return;
    showNotice(t('plan.removed', { what: isNote ? t('plan.note') : t(CHOICE_WORDS[of.choice]) }), {
      label: t('plan.undo'),
      run: async () => void (await told(acts.apply(back), words)),
    });
  };
  return (
    <section aria-labelledby="plan-gone" className="pt-8">
      <h3 id="plan-gone" className="border-edge border-b pb-1 text-xl leading-snug font-semibold">
        {t('plan.goneTitle')}
      </h3>
      <p className="py-2 text-soft">{t('plan.goneText')}</p>
      <ul>
        {lost.map((one) => (
          <li key={one.of.id} className="flex flex-wrap items-baseline gap-x-4 border-hairline border-b py-2">
            <div className="min-w-0 grow">
              <AnchorName anchor={one.of.anchor} />
              {'text' in one.of ? (
                <div className="mt-1">
                  <NoteText text={one.of.text} />
                </div>
              ) : (
                <span className="ms-3 text-soft">
                  <span aria-hidden="true">{CHOICE_SHAPES[one.of.choice]} </span>
                  {t(CHOICE_WORDS[one.of.choice])}
                </span>
              )}
            </div>
            <button
              type="button"
              className="min-h-6 cursor-pointer text-accent hover:underline pointer-coarse:min-h-11"
              onClick={() => void forget(one)}
            >
              {t('plan.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
