// The field for how long something takes, in the desk's forms.
import { FIELD } from '#ui/field.ts';
import { Labelled } from '#ui/labelled.tsx';

/** Minutes, under the name "minutes"; empty where none are given. */
export function MinutesField({ label, step, minutes }: { label: string; step: number; minutes: number | undefined }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          name="minutes"
          type="number"
          min={0}
          step={step}
          inputMode="numeric"
          defaultValue={minutes}
          className={FIELD}
        />
      )}
    </Labelled>
  );
}
