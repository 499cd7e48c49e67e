// One of four choices by one press; the choice that holds, pressed again, is taken back.
import { CHOICES, type Choice } from '#domain/attendance.ts';
import { useWords } from '../words.ts';
import { CHOICE_KEYS, CHOICE_SHAPES, CHOICE_WORDS } from './choices.ts';

const BUTTON =
  'flex min-h-11 grow basis-0 cursor-pointer flex-col items-center justify-center border border-edge bg-raised px-1 py-0.5 text-[0.875rem] leading-tight -ms-px first-of-type:ms-0 first-of-type:rounded-s-sm last-of-type:rounded-e-sm hover:z-1 hover:border-accent hover:text-accent aria-pressed:z-1 aria-pressed:border-accent aria-pressed:bg-tint aria-pressed:font-semibold';

/** The four buttons. `what` names for assistive technology what is chosen; `follows` is what holds unless one is pressed. */
export function ChoiceButtons({
  what,
  chosen,
  follows = null,
  onChoose,
}: {
  what: string;
  chosen: Choice | null;
  follows?: Choice | null;
  onChoose: (choice: Choice | null) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className="flex w-full min-w-0 max-w-sm print:hidden">
      <legend className="sr-only">{t('plan.choiceFor', { what })}</legend>
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          className={`${BUTTON} ${follows === choice ? 'border-dashed' : ''}`}
          aria-pressed={chosen === choice}
          title={`${t(CHOICE_WORDS[choice])} (${CHOICE_KEYS[choice]})`}
          onClick={() => onChoose(chosen === choice ? null : choice)}
        >
          <span aria-hidden="true" className={chosen === choice ? 'text-accent' : 'text-soft'}>
            {CHOICE_SHAPES[choice]}
          </span>
          {t(CHOICE_WORDS[choice])}
        </button>
      ))}
    </fieldset>
  );
}

/** The sign of a choice that holds: its shape, and its word, shown or only for those who do not see the shape. */
export function ChoiceSign({ choice, worded = false }: { choice: Choice; worded?: boolean }) {
  const { t } = useWords();
  const word = t(CHOICE_WORDS[choice]);
  return (
    <span className="whitespace-nowrap" title={word}>
      <span aria-hidden="true">{CHOICE_SHAPES[choice]}</span> <span className={worded ? '' : 'sr-only'}>{word}</span>
    </span>
  );
}
