// What a revision is called, on the screen and on paper: "Rev.2 · Adopted".
import { isAdopted, type Revision, revisionMark, type Standing } from '#domain/revision.ts';
import type { AnnexStanding } from '#exporters/annex.ts';
import type { Words } from '../words.ts';

/** "Rev.2"; "Proposed" and "Re-issued for technical reasons" where there is no mark. */
export function revisionTitle(revision: Pick<Revision, 'kind' | 'count'>, { t }: Pick<Words, 't'>): string {
  const mark = revisionMark(revision);
  if (mark !== '') return mark;
  return t(revision.kind === 'reissue' ? 'grid.statusReissued' : 'grid.statusProposed');
}

/** The revision with its status, as it stands on each page of a print. */
export function printedRevision(revision: Revision, { t }: Pick<Words, 't'>): AnnexStanding {
  const title = revisionTitle(revision, { t });
  if (isAdopted(revision)) return { mark: `${title} · ${t('grid.statusAdopted')}`, isAdopted: true };
  const mark = revision.kind === 'proposed' ? title : `${title} · ${t('grid.statusProposed')}`;
  return { mark, isAdopted: false };
}

/** The same for the meeting as it now stands. */
export function printedStanding({ latest, isChanged }: Standing, words: Pick<Words, 't'>): AnnexStanding | null {
  if (!latest) return null;
  if (!isChanged) return printedRevision(latest, words);
  return { mark: words.t('grid.statusChanged', { revision: revisionTitle(latest, words) }), isAdopted: false };
}
