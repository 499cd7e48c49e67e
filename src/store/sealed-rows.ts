// Seals the rows of what is private with a data key, and opens them. Loaded where there is a lock.
// A row keeps what names and orders it; all else stands in `sealed`, bound to its table and key.
import { decodeBase64, encodeBase64 } from './base64.ts';
import type { RowSealer } from './keyring.ts';
import type { PlainRows, SealableTable, StoredRows } from './private-rows.ts';
import { isSealedRow } from './record.ts';
import { openWith, SealError, sealWith } from './seal.ts';
import { StoreError } from './store.ts';
import { Wanting } from './wanting.ts';

type Row = Readonly<Record<string, unknown>>;

const KEYS = { privates: 'of', privateEdits: 'sequence', attachments: 'id' } as const;

const CLEAR: { readonly [table in SealableTable]: ReadonlySet<string> } = {
  privates: new Set(['of', 'savedAt']),
  privateEdits: new Set(['sequence', 'of', 'at', 'stateBefore', 'stateAfter', 'carries']),
  attachments: new Set(['id', 'size', 'at']),
};

const placeOf = (table: SealableTable, row: Row): string => `${table}/${String(row[KEYS[table]])}`;

/** Seals a row; its bytes, where it has some, by themselves. */
async function closed(key: CryptoKey, place: string, clear: ReadonlySet<string>, row: Row): Promise<Row> {
  const { bytes, ...rest } = row;
  const isFile = bytes instanceof Blob;
  const entries = Object.entries(isFile ? rest : row);
  const hidden = JSON.stringify(Object.fromEntries(entries.filter(([name]) => !clear.has(name))));
  const sealed = encodeBase64(await sealWith(key, new TextEncoder().encode(hidden), place));
  const kept = { ...Object.fromEntries(entries.filter(([name]) => clear.has(name))), sealed };
  if (!isFile) return kept;
  const content = new Uint8Array(await bytes.arrayBuffer());
  return { ...kept, bytes: new Blob([await sealWith(key, content, `${place}/bytes`)]) };
}

/** Opens a row. @throws StoreError `damaged` where it was changed, or belongs to another place */
async function opened(key: CryptoKey, place: string, row: Row): Promise<Row> {
  try {
    return await openedRow(key, place, row);
  } catch (error) {
    if (error instanceof SealError) throw new StoreError('damaged', place, error);
    throw error;
  }
}

async function openedRow(key: CryptoKey, place: string, row: Row): Promise<Row> {
  const { sealed, bytes, ...clear } = row;
  const cipher = decodeBase64(String(sealed));
  if (!cipher) throw new SealError('not-sealed');
  const text = new TextDecoder().decode(await openWith(key, cipher, place));
  const whole: Row = { ...JSON.parse(text), ...clear };
  if (!(bytes instanceof Blob)) return whole;
  const content = await openWith(key, new Uint8Array(await bytes.arrayBuffer()), `${place}/bytes`);
  return { ...whole, bytes: new Blob([content], { type: String(whole.type ?? '') }) };
}

const nameOf = (table: SealableTable, row: Row): string => `${placeOf(table, row)}\n${JSON.stringify(row)}`;

/** The rows under one data key, with those that were opened remembered by their place until it is let go. */
export class SealedRows {
  readonly #key: CryptoKey;
  readonly #known = new Map<string, { readonly sealed: string; readonly row: Row }>();

  constructor(key: CryptoKey) {
    this.#key = key;
  }

  /** Opens rows; those that stand plain are given as they are. @throws StoreError `damaged` */
  open<Table extends SealableTable>(
    table: Table,
    rows: readonly StoredRows[Table][],
  ): Promise<readonly PlainRows[Table][]> {
    const one = async (row: Row): Promise<Row> => {
      if (!isSealedRow(row)) return row;
      const place = placeOf(table, row);
      const known = this.#known.get(place);
      if (known?.sealed === row.sealed) return known.row;
      return this.#learn(place, row.sealed, await opened(this.#key, place, row));
    };
    return Promise.all((rows as readonly unknown[]).map((row) => one(row as Row))) as never;
  }

  /** What opens and seals in one work's transactions, without waiting: what it lacks it says by Wanting. */
  forWork(): RowSealer {
    // One row may be written several times in a work, and each has to be found again in the next round.
    const made = new Map<string, Row>();
    const own = new Map<string, Row>();
    const plainOf = (table: SealableTable, row: Row): Row | undefined => {
      if (!isSealedRow(row)) return row;
      const known = this.#known.get(placeOf(table, row));
      return known?.sealed === row.sealed ? known.row : own.get(row.sealed);
    };
    const sealedOf = (table: SealableTable, row: Row): Row | undefined => {
      return isSealedRow(row) ? row : made.get(nameOf(table, row));
    };
    return {
      open: (table, rows) => {
        const found = (rows as readonly unknown[]).map((row) => plainOf(table, row as Row));
        const missing = rows.filter((_, at) => found[at] === undefined);
        if (missing.length > 0) throw new Wanting(() => this.open(table, missing));
        return found as never;
      },
      close: (table, rows) => {
        const found = (rows as readonly unknown[]).map((row) => sealedOf(table, row as Row));
        const missing = (rows as readonly unknown[]).filter((_, at) => found[at] === undefined) as readonly Row[];
        if (missing.length === 0) return found as never;
        throw new Wanting(async () => {
          for (const row of missing) {
            const place = placeOf(table, row);
            const sealed = await closed(this.#key, place, CLEAR[table], row);
            made.set(nameOf(table, row), sealed);
            own.set(String(sealed.sealed), row);
          }
        });
      },
    };
  }

  #learn(place: string, sealed: string, row: Row): Row {
    this.#known.set(place, { sealed, row });
    return row;
  }
}
