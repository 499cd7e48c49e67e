// Gives versions out as files: the official annex as a Word document, a revision as a meeting file, which updates the
// meeting of whoever opens it. What writes documents is loaded when it is used.
import type { Meeting } from '#domain/meeting.ts';
import { type Revision, revisionSymbol } from '#domain/revision.ts';
import type { AnnexStanding } from '#exporters/annex.ts';
import { fileNameOf, meetingFile } from '../library/meeting-acts.ts';
import { saveFile } from '../save-file.ts';
import type { InterfaceLanguage } from '../words.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The state that is printed of a version: under the symbol of its revision, where it is one. */
export function printedState(meeting: Meeting, revision: Pick<Revision, 'kind' | 'count' | 'meeting'> | null): Meeting {
  return revision ? { ...meeting, symbol: revisionSymbol(revision) } : meeting;
}

/** Gives the annex out in a language. */
export async function saveAnnex(
  meeting: Meeting,
  revision: Revision | null,
  language: InterfaceLanguage,
  standing: AnnexStanding,
): Promise<void> {
  const { annexDocument } = await import('#exporters/annex-docx.ts');
  const state = printedState(meeting, revision);
  const bytes = await annexDocument(state, language, standing);
  const name = fileNameOf(state).replace(/\.json$/, `-${language}.docx`);
  saveFile(new File([bytes], name, { type: TYPE }));
}

/** Gives a revision out as a meeting file, for those who follow the meeting. */
export function saveRevision(revision: Revision): void {
  saveFile(meetingFile(printedState(revision.meeting, revision)));
}
