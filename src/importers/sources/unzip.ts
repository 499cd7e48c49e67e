// The parts of a ZIP archive that are asked for, each inflated up to a limit, whatever sizes the archive states.
import { ImportError } from '../reading.ts';

/** The most that the asked parts may take together, inflated, in bytes. */
const LARGEST_INFLATED = 32_000_000;

/** The most parts that an archive may list. */
const MOST_PARTS = 5000;

const PIECE = 16_384;

/**
 * Inflates the parts whose names are wanted.
 * @throws ImportError `damaged` where it is no sound archive, `too-large` where it swells beyond the limit.
 */
export async function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const parts = new Map<string, Uint8Array[]>();
  let listed = 0;
  let inflated = 0;
  const unzip = new Unzip((file) => {
    if (++listed > MOST_PARTS) throw new ImportError('too-many-parts', { limit: MOST_PARTS });
    if (!isWanted(file.name) || parts.has(file.name)) return;
    // What an archive states need not be so; where it states too much, nothing has to be inflated to see it.
    const stated = file.originalSize ?? 0;
    if (stated > LARGEST_INFLATED) throw tooLarge(stated);
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error) throw error;
      inflated += piece.length;
      if (inflated > LARGEST_INFLATED) throw tooLarge(inflated);
      pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Pushed in pieces, so that what swells is stopped on its way.
    for (let at = 0; at < bytes.length; at += PIECE) {
      const end = Math.min(at + PIECE, bytes.length);
      unzip.push(bytes.subarray(at, end), end === bytes.length);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('damaged', { format: 'ZIP' });
  }
  return new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]));
}

function tooLarge(size: number): ImportError {
  const megabytes = (count: number): number => Math.round(count / 100_000) / 10;
  return new ImportError('too-large', { megabytes: megabytes(size), limit: megabytes(LARGEST_INFLATED) });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
