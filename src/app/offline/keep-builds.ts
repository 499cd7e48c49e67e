// The service worker's reasoning, apart from its events: each build is kept whole in a cache of its own, three builds
// at most, so that a tab of an older build still finds the files that it has not loaded yet. What is heavy (the viewer
// of PDF files) is kept from when it is first needed, and then with every later build.

/** A file of a build. */
export interface BuildFile {
  readonly url: string;
  /** Subresource integrity: what a network login page or half a file answers is refused by it. */
  readonly integrity: string;
}

/** Everything that was built. */
export interface Build {
  readonly id: string;
  readonly files: readonly BuildFile[];
  /** What is kept only once it is needed. */
  readonly heavy: readonly BuildFile[];
}

const PREFIX = 'rostrum-build-';
const BUILDS_KEPT = 3;
const AT_ONCE = 6;
/** Stands in the cache of a build whose heavy files are kept. */
const HEAVY_KEPT = '/heavy-kept';

/** The name of a build's cache. */
export function cacheNameOf(build: Pick<Build, 'id'>): string {
  return PREFIX + build.id;
}

/** Whether a file's name holds its hash, so that its content can never change. */
const isHashed = (url: string): boolean => url.startsWith('/assets/');

async function fileOf(file: BuildFile, caches: CacheStorage, fetcher: typeof fetch): Promise<Response> {
  const kept = isHashed(file.url) ? await caches.match(file.url) : undefined;
  if (kept) return kept;
  const response = await fetcher(
    new Request(file.url, { cache: isHashed(file.url) ? 'default' : 'no-cache', integrity: file.integrity }),
  );
  if (!response.ok || response.redirected) throw new Error(`${file.url} answered ${response.status}`);
  return response;
}

async function keepFiles(
  files: readonly BuildFile[],
  cache: Cache,
  caches: CacheStorage,
  fetcher: typeof fetch,
): Promise<void> {
  const waiting = [...files];
  const keepNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift())
      await cache.put(file.url, await fileOf(file, caches, fetcher));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** Keeps the heavy files of a build as well, unless they are kept already; rejects where one of them fails. */
export async function keepHeavy(build: Build, caches: CacheStorage, fetcher: typeof fetch): Promise<void> {
  const cache = await caches.open(cacheNameOf(build));
  if (await cache.match(HEAVY_KEPT)) return;
  await keepFiles(build.heavy, cache, caches, fetcher);
  await cache.put(HEAVY_KEPT, new Response());
}

/** Keeps a build whole; where one file fails nothing of it is kept, and the promise rejects. */
export async function keepBuild(build: Build, caches: CacheStorage, fetcher: typeof fetch): Promise<void> {
  const name = cacheNameOf(build);
  // A release may be taken back: then this build is there already, and an open tab may still need it.
  const known = await caches.has(name);
  try {
    const wantsHeavy = (await caches.match(HEAVY_KEPT)) !== undefined;
    await keepFiles(build.files, await caches.open(name), caches, fetcher);
    if (wantsHeavy) await keepHeavy(build, caches, fetcher);
  } catch (error) {
    if (!known) await caches.delete(name);
    throw error;
  }
}

/** Lets go of all builds but the newest three; the one in charge always stays. */
export async function dropOldBuilds(current: Build, caches: CacheStorage): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cacheNameOf(current));
  for (const name of others.slice(0, Math.max(0, others.length - (BUILDS_KEPT - 1)))) await caches.delete(name);
}

/** The kept answer to a request: of this build, else of an older one; undefined where the network must be asked. */
export async function keptAnswer(request: Request, build: Build, caches: CacheStorage): Promise<Response | undefined> {
  const url = new URL(request.url);
  const cache = await caches.open(cacheNameOf(build));
  const own = await cache.match(url.pathname);
  if (own) return own;
  if (request.mode === 'navigate') return cache.match('/index.html');
  return caches.match(url.pathname);
}
