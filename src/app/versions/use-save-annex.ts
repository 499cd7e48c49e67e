// Saves the official annex as a Word document. What writes it is loaded when it is used.
import { useMemo } from 'react';
import { revisionSymbol } from '#domain/revision.ts';
import { titlesMissing } from '#exporters/annex.ts';
import { fileNameOf } from '../library/meeting-acts.ts';
import { saveFile } from '../save-file.ts';
import type { InterfaceLanguage } from '../words.ts';
import type { Version } from './use-versions.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How many titles a version lacks in a language, and the way to save it; `stands` = its revision and status. */
export function useSaveAnnex(version: Version | undefined, language: InterfaceLanguage) {
  const missing = useMemo(() => (version ? titlesMissing(version.meeting, language) : 0), [version, language]);
  const save = async (stands: string | null): Promise<void> => {
    if (!version) return;
    const { annexDocument } = await import('#exporters/annex-docx.ts');
    const { revision } = version;
    const symbol = revision ? revisionSymbol(revision) : version.meeting.symbol;
    const meeting = { ...version.meeting, symbol };
    const bytes = await annexDocument(meeting, language, stands ?? '');
    const name = fileNameOf(meeting).replace(/\.json$/, `-${language}.docx`);
    saveFile(new File([bytes], name, { type: TYPE }));
  };
  return { missing, save };
}
