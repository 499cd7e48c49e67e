// Spoilt documents by the thousand: reading never breaks, never takes long, gives only meetings that a file can hold,
// and accounts for every line. `npm run fuzz` makes 20,000 of text and 2,000 of Word and PDF files from a seed of the
// hour; the whole test run fewer, from a fixed one. FUZZ_SEED makes the same ones again.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pdfHelp } from '#cli/pdf-help.ts';
import { readDocument } from '#importers/read-document.ts';
import { isPdf } from '#importers/sources/file-kinds.ts';
import { type Chance, chanceFrom, mutatedBytes, mutatedText } from './mutations.ts';
import { pdfOfLines } from './pdf-files.ts';
import { SEEDS, seedBytes } from './seed-facts.ts';
import { faultsOfReading } from './sound-reading.ts';
import { withTable } from './with-table.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 160);
const SEED = Number(process.env.FUZZ_SEED ?? 20280605);
/** Of processor time, for one document; a hang would show as much more. */
const LONGEST = 4000;

const folder = join(import.meta.dirname, '..', 'documents');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name)));
const bases = [...documents, ...SEEDS.map(seedBytes)];
const texts = bases.map((bytes) => strFromU8(bytes));
const meetingFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.reading.json'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const tabled = await Promise.all(
  [...documents.slice(-8), ...SEEDS.map(seedBytes)].map((bytes) => withTable(bytes).catch(() => null)),
);
const formats = tabled.filter((one) => one !== null);

/** A Word document whose parts are spoilt, or the archive itself. */
function mutatedDocx(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.below(4) === 0) return mutatedBytes(bytes, chance);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, spoiltXml(strFromU8(part), chance)]);
  return zipSync(Object.fromEntries(parts));
}

function spoiltXml(xml: string, chance: Chance): Uint8Array {
  const other = chance.one(formats).html;
  const lines = xml.replaceAll('<w:', '\n<w:');
  const spoilt = chance.below(2) === 0 ? mutatedText(lines, other, chance) : lines;
  return chance.below(3) === 0 ? mutatedBytes(strToU8(spoilt), chance) : strToU8(spoilt);
}

/** Spoils documents and reads them; tells each fault with the number of its run, and the longest time. */
async function faultsOfRuns(
  runs: number,
  make: (chance: Chance) => Uint8Array,
): Promise<{ faults: string[]; told: string }> {
  const faults: string[] = [];
  const outcomes = { read: 0, refused: 0 };
  let longest = 0;
  for (let run = 0; run < runs; run++) {
    const bytes = make(chanceFrom(SEED + run * 7919));
    const pdf = isPdf(bytes) ? { pdf: await pdfHelp() } : {};
    const begun = process.cpuUsage().user;
    const found = await faultsOfReading(async () => {
      outcomes.refused++;
      const reading = await readDocument({ name: 'any', bytes }, { language: 'en', id: 'any', ...pdf });
      outcomes.refused--;
      outcomes.read++;
      return reading;
    });
    const took = (process.cpuUsage().user - begun) / 1000;
    longest = Math.max(longest, took);
    if (took > LONGEST) found.push(`took ${Math.round(took)} ms`);
    faults.push(...found.map((fault) => `seed ${SEED}, run ${run}: ${fault}`));
  }
  const told = `seed ${SEED}: ${outcomes.read} read, ${outcomes.refused} refused with a reason, the longest ${Math.round(longest)} ms`;
  return { faults, told };
}

async function holds(what: string, runs: number, make: (chance: Chance) => Uint8Array): Promise<void> {
  const { faults, told } = await faultsOfRuns(runs, make);
  console.log(`${what}, ${told}`);
  expect(faults).toEqual([]);
}

const MINUTES = 120 * 60_000;

test('spoilt text, web pages and meeting files', { timeout: MINUTES }, () =>
  holds('text', RUNS, (chance) => {
    const other = chance.one(texts);
    const kind = chance.below(8);
    if (kind === 0) return mutatedBytes(chance.one(bases), chance);
    if (kind === 1) return strToU8(mutatedText(chance.one(formats).html.replaceAll('<td', '\n<td'), other, chance));
    if (kind === 2) return strToU8(mutatedText(chance.one(meetingFiles), chance.one(meetingFiles), chance));
    return strToU8(mutatedText(chance.one(texts), other, chance));
  }),
);

test('spoilt Word documents', { timeout: MINUTES }, () =>
  holds('Word', Math.ceil(RUNS / 20), (chance) => mutatedDocx(chance.one(formats).docx, chance)),
);

test('spoilt PDF files', { timeout: MINUTES }, () => {
  const files = texts.map((text) => pdfOfLines(text.split('\n')));
  return holds('PDF', Math.ceil(RUNS / 20), (chance) => mutatedBytes(chance.one(files), chance));
});
