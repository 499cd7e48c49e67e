// The languages in which a meeting is written: the first is that of its names, the others stand beside it.
import { INTERFACE_LANGUAGES, useWords } from '../words.ts';
import type { Desk } from './use-desk.ts';

/** The field. */
export function LanguagesField({ desk }: { desk: Desk }) {
  const { t } = useWords();
  const { languages } = desk.meeting;
  return (
    <fieldset className="col-span-full">
      <legend className="mb-0.5 text-[0.875rem] text-soft">{t('desk.languages')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {Object.entries(INTERFACE_LANGUAGES).map(([tag, name]) => (
          <label key={tag} className="inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-5 accent-accent"
              checked={languages.includes(tag)}
              disabled={languages.length === 1 && languages[0] === tag}
              onChange={({ target }) => {
                const { checked } = target;
                void desk.act((now) => {
                  const others = now.languages.filter((one) => one !== tag);
                  return { kind: 'set-facts', facts: { languages: checked ? [...others, tag] : others } };
                });
              }}
            />
            <span lang={tag}>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
