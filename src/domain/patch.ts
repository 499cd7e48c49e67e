// The difference of two JSON values as data, small where they share their parts, which is what edits leave: whatever
// an edit did not touch is the same object before and after. Applying it gives the second value to the last byte, the
// order of its keys included.

/** Turns one JSON value into another. */
export type Patch =
  /** Becomes this value. */
  | { readonly to: unknown }
  /** An object: these keys change; where keys come, go or change places, `order` has all that there are then. */
  | { readonly set: readonly (readonly [string, Patch])[]; readonly order?: readonly string[] }
  /** A list of the same length: the elements at these places change. */
  | { readonly at: readonly (readonly [number, Patch])[] }
  /** A list of things with ids: each by its former place (-1 = it is new) and what became of it (null = nothing). */
  | { readonly list: readonly (readonly [number, Patch | null])[] }
  /** Another list: from a place on some elements go, and these come. */
  | { readonly from: number; readonly remove: number; readonly insert: readonly unknown[] };

/** The patch that turns one value into the other; null where they say the same. */
export function patchBetween(from: unknown, to: unknown): Patch | null {
  if (Object.is(from, to)) return null;
  if (Array.isArray(from) && Array.isArray(to)) return betweenLists(from, to);
  if (isRecord(from) && isRecord(to)) return betweenRecords(from, to);
  return { to };
}

/** What a patch makes of a value. Parts that it does not name are the same objects as before. */
export function applyPatch(value: unknown, patch: Patch): unknown {
  if ('to' in patch) return patch.to;
  if ('set' in patch) {
    const before = isRecord(value) ? value : {};
    const changed = new Map(patch.set);
    const keys = patch.order ?? Object.keys(before);
    return Object.fromEntries(
      keys.map((key) => {
        const change = changed.get(key);
        return [key, change ? applyPatch(before[key], change) : before[key]];
      }),
    );
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if ('at' in patch) {
    const changed = new Map(patch.at);
    return list.map((element, index) => {
      const change = changed.get(index);
      return change ? applyPatch(element, change) : element;
    });
  }
  if ('list' in patch) {
    return patch.list.map(([former, change]) => (change ? applyPatch(list[former], change) : list[former]));
  }
  return list.toSpliced(patch.from, patch.remove, ...patch.insert);
}

interface JsonRecord {
  readonly [key: string]: unknown;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function betweenRecords(from: JsonRecord, to: JsonRecord): Patch | null {
  const order = Object.keys(to);
  const set: [string, Patch][] = [];
  for (const key of order) {
    const patch = Object.hasOwn(from, key) ? patchBetween(from[key], to[key]) : { to: to[key] };
    if (patch) set.push([key, patch]);
  }
  const former = Object.keys(from);
  const sameKeys = former.length === order.length && former.every((key, index) => key === order[index]);
  if (sameKeys) return set.length === 0 ? null : { set };
  return { set, order };
}

function idOf(element: unknown): string | undefined {
  return isRecord(element) && typeof element.id === 'string' ? element.id : undefined;
}

function betweenLists(from: readonly unknown[], to: readonly unknown[]): Patch | null {
  const places = placesById(from);
  const alike = from.length === to.length && (!places || to.every((element, at) => idOf(element) === idOf(from[at])));
  if (alike) {
    const at: [number, Patch][] = [];
    for (const [index, element] of to.entries()) {
      const patch = patchBetween(from[index], element);
      if (patch) at.push([index, patch]);
    }
    return at.length === 0 ? null : { at };
  }
  if (places && placesById(to)) {
    return {
      list: to.map((element) => {
        const former = places.get(idOf(element) as string);
        return former === undefined ? [-1, { to: element }] : [former, patchBetween(from[former], element)];
      }),
    };
  }
  let start = 0;
  while (start < from.length && start < to.length && Object.is(from[start], to[start])) start++;
  let end = 0;
  const rest = Math.min(from.length, to.length) - start;
  while (end < rest && Object.is(from[from.length - 1 - end], to[to.length - 1 - end])) end++;
  return { from: start, remove: from.length - start - end, insert: to.slice(start, to.length - end) };
}

/** The places of things by their ids; null where one has none, or two have the same. */
function placesById(list: readonly unknown[]): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>();
  for (const [index, element] of list.entries()) {
    const id = idOf(element);
    if (id === undefined) return null;
    places.set(id, index);
  }
  return places.size === list.length ? places : null;
}
