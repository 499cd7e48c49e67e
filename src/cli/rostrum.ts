// The command line's entry: the same core as in the browser.
//   rostrum import FILE|-   prints { meeting, findings, unread } as JSON
//   rostrum show FILE|-     prints the programme of work as a plain table
//   rostrum check FILE|-    prints { findings } as JSON: what the reader and the checks have to say
//   rostrum draft FILE|-    prints the meeting file with a programme drafted anew; where no programme can hold, why
// Exit: 0 done, 1 unreadable (message on standard error) or impossible, 2 wrong use.
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { check } from '#checks/check.ts';
import { mergeFindings } from '#domain/finding.ts';
import { lineOfPlace } from '#importers/line-of-place.ts';
import { readDocument } from '#importers/read-document.ts';
import { ImportError, type Reading } from '#importers/reading.ts';
import { isPdf } from '#importers/sources/file-kinds.ts';
import { wordFinding } from '#languages/word-finding.ts';
import { pdfHelp } from './pdf-help.ts';
import { plainTable } from './plain-table.ts';

const USAGE = `usage: rostrum import FILE|-  [--language TAG]
       rostrum show FILE|-    [--language TAG]
       rostrum check FILE|-   [--language TAG]
       rostrum draft FILE|-   [--slots N] [--hybrid HOURS] [--seconds N] [--language TAG]
`;

const OPTIONS = { language: 'tag', slots: 'number', hybrid: 'number', seconds: 'number' } as const;

/** A command line in parts; null where it is used wrongly. */
function parsed(args: readonly string[]): { words: readonly string[]; options: ReadonlyMap<string, string> } | null {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const name = args[at]?.startsWith('--') ? args[at]?.slice(2) : undefined;
    const value = args[at + 1];
    if (name === undefined) words.push(args[at] as string);
    else if (!Object.hasOwn(OPTIONS, name) || value === undefined) return null;
    else if (OPTIONS[name as keyof typeof OPTIONS] === 'number' && !(Number(value) > 0)) return null;
    else {
      options.set(name, value);
      at++;
    }
  }
  return { words, options };
}

/** Runs a command line (without program names) and gives its exit code. */
async function rostrum(args: readonly string[]): Promise<number> {
  const line = parsed(args);
  const [name, file, ...more] = line?.words ?? [];
  const unknown = !file || more.length > 0 || (file.startsWith('-') && file !== '-');
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const options = line?.options ?? new Map<string, string>();
  if (!line || !command || unknown || (name !== 'draft' && [...options.keys()].some((key) => key !== 'language'))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const language = options.get('language') ?? 'en';
  try {
    const { printed, done = true } = await command(await read(file, language), language, options);
    process.stdout.write(printed);
    return done ? 0 : 1;
  } catch (error) {
    if (error instanceof ImportError)
      process.stderr.write(`${file}: ${wordFinding(error.observation, language).message}\n`);
    else if (error instanceof Error && 'code' in error) process.stderr.write(`${file}: ${error.message}\n`);
    else throw error;
    return 1;
  }
}

async function read(file: string, language: string): Promise<Reading> {
  const name = file === '-' ? 'standard-input' : basename(file);
  const id = name.replace(/\.[^.]*$/, '');
  const bytes = readFileSync(file === '-' ? 0 : file);
  return readDocument({ name, bytes }, { language, id, ...(isPdf(bytes) ? { pdf: await pdfHelp() } : {}) });
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

function checked(reading: Reading, language: string): string {
  const found = check(reading.meeting).map((observation) => {
    const line = lineOfPlace(observation, reading);
    const where = line === undefined ? observation.where : { ...observation.where, line };
    return wordFinding({ ...observation, where }, language);
  });
  return json({ findings: mergeFindings([...reading.findings, ...found]) });
}

async function draftedAnew({ meeting }: Reading, _: string, options: ReadonlyMap<string, string>): Promise<Printed> {
  const number = (name: string): number | undefined => (options.has(name) ? Number(options.get(name)) : undefined);
  const { drafted } = await import('./draft.ts');
  const [slots, hybrid] = [number('slots'), number('hybrid')];
  const limits = { ...(slots === undefined ? {} : { slots }), ...(hybrid === undefined ? {} : { hybrid }) };
  const { printed, found } = await drafted(meeting, { ...limits, seconds: number('seconds') ?? 30 });
  return { printed: json(printed), done: found };
}

/** What a command prints, and whether it did what it is for. */
interface Printed {
  readonly printed: string;
  readonly done?: boolean;
}

type Command = (reading: Reading, language: string, options: ReadonlyMap<string, string>) => Printed | Promise<Printed>;

const COMMANDS: { readonly [name: string]: Command } = {
  import: ({ meeting, findings, unread }) => ({ printed: json({ meeting, findings, unread }) }),
  show: ({ meeting }, language) => ({ printed: plainTable(meeting, language) }),
  check: (reading, language) => ({ printed: checked(reading, language) }),
  draft: draftedAnew,
};

process.exitCode = await rostrum(process.argv.slice(2));
