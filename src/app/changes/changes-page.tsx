// What changed in a meeting since the person last looked, in plain words: mine first, by day, until it is seen.
import { Link, useParams } from 'react-router';
import { type ChangeForMe, seeChanges } from '#domain/plan-changes.ts';
import { Button } from '#ui/button.tsx';
import { dayInWords } from '../dates.ts';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { byDay, type ChangeGroup } from './by-day.ts';
import { changeWords } from './change-words.ts';
import { ToldChangeLine } from './told-change.tsx';
import type { Untold } from './untold.ts';
import { useUntold } from './use-untold.ts';

/** The page. */
export function ChangesPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const untold = useUntold(id);
  if (untold === undefined) return <main className="p-6 text-soft">{t('meeting.loading')}</main>;
  if (untold === null) return <main className="max-w-2xl p-6">{t('meeting.missing')}</main>;
  return (
    <main className="max-w-5xl px-4 pt-4 pb-16 sm:px-6">
      {untold.changes.length === 0 ? <NothingNew /> : <News untold={untold} />}
    </main>
  );
}

function NothingNew() {
  const { t } = useWords();
  return (
    <div className="max-w-2xl py-4">
      <h2 className="font-semibold">{t('changes.none')}</h2>
      <p className="mt-1 text-soft">{t('changes.noneText')}</p>
    </div>
  );
}

function News({ untold }: { untold: Untold }) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const see = async (seen: readonly ChangeForMe[], message: string): Promise<void> => {
    const edit = await told(store.applyPlan(seeChanges(untold.after.id, seen)), words);
    if (!edit) return;
    showNotice(message, {
      label: t('changes.takeBack'),
      run: async () => {
        await told(store.undoPlan(edit), words);
      },
    });
  };
  const mine = untold.changes.filter((one) => one.mine);
  const others = untold.changes.filter((one) => !one.mine);
  const parts = [
    { name: t('changes.mine'), changes: mine },
    { name: t('changes.others'), changes: others },
  ].filter(({ changes }) => changes.length > 0);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="max-w-2xl text-soft">{t('changes.intro')}</p>
        <Button onClick={() => see(untold.changes, t('changes.allSeen'))}>{t('changes.seeAll')}</Button>
      </div>
      {parts.map(({ name, changes }) => (
        <section key={name} className="mt-8" aria-label={name}>
          {mine.length > 0 && <h2 className="border-ink border-b pb-1 text-lg font-semibold">{name}</h2>}
          {byDay(changes).map((group) => (
            <Group key={group.place} group={group} untold={untold} under={mine.length > 0} onSee={see} />
          ))}
        </section>
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: ChangeGroup<ChangeForMe>;
  readonly untold: Untold;
  /** Whether it stands under a heading of its part. */
  readonly under: boolean;
  readonly onSee: (seen: readonly ChangeForMe[], message: string) => void;
}

function Group({ group, untold, under, onSee }: GroupProps) {
  const words = useWords();
  const { t, language } = words;
  const { before, after } = untold;
  const { place } = group;
  const Heading = under ? 'h3' : 'h2';
  return (
    <>
      <Heading className="mt-5 border-edge border-b pb-1 font-semibold">
        {place === 'meeting' || place === 'agenda' ? (
          t(`changes.${place}`)
        ) : (
          <Link
            to={`/meetings/${encodeURIComponent(after.id)}/programme/${place}`}
            className="hover:text-accent hover:underline"
          >
            {dayInWords(place, language)}
          </Link>
        )}
      </Heading>
      <ul>
        {group.told.map((one) => {
          const said = changeWords(one.change, { before, after, words });
          const what = [said.sentence, said.subject?.text ?? ''].join(' ').trim();
          return (
            <li key={one.key} className="flex items-start gap-4 border-hairline border-b py-2">
              <div className="grid min-w-0 grow gap-x-6 md:grid-cols-[minmax(0,3fr)_minmax(0,4fr)]">
                <ToldChangeLine told={said} />
              </div>
              <Button
                look="quiet"
                className="-my-1 shrink-0"
                aria-label={t('changes.seeNamed', { what })}
                onClick={() => onSee([one], t('changes.oneSeen', { what }))}
              >
                {t('changes.see')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
