// The command line's entry: the same core as in the browser.
//   rostrum import FILE|-   prints { meeting, findings, unread } as JSON
//   rostrum show FILE|-     prints the programme of work as a plain table
//   rostrum check FILE|-    prints { findings } as JSON: what the reader and the checks have to say
// Exit: 0 read, 1 unreadable (message on standard error), 2 wrong use.
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { check } from '#checks/check.ts';
import { mergeFindings } from '#domain/finding.ts';
import { lineOfPlace } from '#importers/line-of-place.ts';
import { readDocument } from '#importers/read-document.ts';
import { ImportError, type Reading } from '#importers/reading.ts';
import { wordFinding } from '#languages/word-finding.ts';
import { plainTable } from './plain-table.ts';

const USAGE = `usage: rostrum import FILE|-  [--language TAG]
       rostrum show FILE|-    [--language TAG]
       rostrum check FILE|-   [--language TAG]
`;

/** Runs a command line (without program names) and gives its exit code. */
async function rostrum(args: readonly string[]): Promise<number> {
  const option = args.indexOf('--language');
  const language = option >= 0 ? args[option + 1] : 'en';
  const [name, file, ...more] = option >= 0 ? args.toSpliced(option, 2) : args;
  const unknown = language === undefined || !file || more.length > 0 || (file.startsWith('-') && file !== '-');
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? null : COMMANDS[name as keyof typeof COMMANDS];
  if (!command || unknown) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    process.stdout.write(command(await read(file, language), language));
    return 0;
  } catch (error) {
    if (error instanceof ImportError)
      process.stderr.write(`${file}: ${wordFinding(error.observation, language).message}\n`);
    else if (error instanceof Error && 'code' in error) process.stderr.write(`${file}: ${error.message}\n`);
    else throw error;
    return 1;
  }
}

function read(file: string, language: string): Promise<Reading> {
  const name = file === '-' ? 'standard-input' : basename(file);
  const id = name.replace(/\.[^.]*$/, '');
  return readDocument({ name, bytes: readFileSync(file === '-' ? 0 : file) }, { language, id });
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

function checked(reading: Reading, language: string): string {
  const found = check(reading.meeting).map((observation) => {
    const line = lineOfPlace(observation.where, reading, observation.values?.quote?.toString());
    const where = line === undefined ? observation.where : { ...observation.where, line };
    return wordFinding({ ...observation, where }, language);
  });
  return json({ findings: mergeFindings([...reading.findings, ...found]) });
}

const COMMANDS = {
  import: ({ meeting, findings, unread }: Reading) => json({ meeting, findings, unread }),
  show: ({ meeting }: Reading, language: string) => plainTable(meeting, language),
  check: checked,
};

process.exitCode = await rostrum(process.argv.slice(2));
