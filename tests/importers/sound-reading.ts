// What holds for every reading, of whatever: the meeting is one that the meeting file can hold, and each line that says
// something is part of a value or listed with the reason why not, never both.
import { readMeetingFile, writeMeetingFile } from '#domain/meeting-file.ts';
import { ImportError, type Reading } from '#importers/reading.ts';

/** What is wrong with a reading, in words; empty where it is sound. */
export function faultsOf({ meeting, lines, sources, unread }: Reading): string[] {
  const again = readMeetingFile(writeMeetingFile(meeting));
  const errors = again.observations.filter((observation) => observation.severity === 'error');
  // A meeting file is its values, line by line.
  const isMeetingFile = unread.length === 0 && Object.keys(sources).length === 0;
  const used = new Set(Object.values(sources).flat());
  const listed = new Set(unread.map((line) => line.number));
  const accounted = isMeetingFile ? [] : lines;
  const lost = accounted.filter((line) => line.text.trim() !== '' && used.has(line.number) === listed.has(line.number));
  return [
    ...errors.map(({ rule, values }) => `${rule} ${JSON.stringify(values)}`),
    ...lost.map(({ number, text }) => `line ${number} is ${used.has(number) ? 'used and listed' : 'lost'}: ${text}`),
  ];
}

/** Reads, and tells what is wrong; a refusal with its reason is nothing wrong, all else that is thrown is. */
export async function faultsOfReading(read: () => Promise<Reading>): Promise<string[]> {
  try {
    return faultsOf(await read());
  } catch (error) {
    if (error instanceof ImportError) return [];
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
