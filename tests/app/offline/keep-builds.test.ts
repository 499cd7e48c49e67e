// @vitest-environment node
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Build, cacheNameOf, dropOldBuilds, keepBuild, keepHeavy, keptAnswer } from '#app/offline/keep-builds.ts';

const ORIGIN = 'https://app.test';

/** As much of the Cache API as the service worker uses, in the order that the standard gives. */
class FakeCaches {
  readonly kept = new Map<string, Map<string, Response>>();
  async open(name: string) {
    const files = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, files);
    return {
      put: async (url: string, response: Response) => void files.set(url, response),
      match: async (url: string) => files.get(url)?.clone(),
    };
  }
  async match(url: string) {
    for (const files of this.kept.values()) if (files.has(url)) return files.get(url)?.clone();
    return undefined;
  }
  has = async (name: string) => this.kept.has(name);
  keys = async () => [...this.kept.keys()];
  delete = async (name: string) => this.kept.delete(name);
}

const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const listed = (files: Record<string, string>) =>
  Object.entries(files).map(([url, text]) => ({ url, integrity: integrityOf(text) }));
const buildOf = (id: string, files: Record<string, string>, heavy: Record<string, string> = {}): Build => ({
  id,
  files: listed(files),
  heavy: listed(heavy),
});

/** A server, with the check of integrity that a browser makes. */
function serving(files: Record<string, string>, asked: string[] = []): typeof fetch {
  return async (input) => {
    const request = input as Request;
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    const text = files[pathname] ?? '<p>Log in';
    if (integrityOf(text) !== request.integrity) throw new TypeError('integrity');
    return new Response(text);
  };
}

const first = { '/index.html': 'one', '/assets/app-1.js': 'app 1', '/assets/both.js': 'both' };
const second = { '/index.html': 'two', '/assets/app-2.js': 'app 2', '/assets/both.js': 'both' };
const one = buildOf('1', first);
const two = buildOf('2', second);

const request = (path: string, mode: RequestMode = 'cors') =>
  ({ url: `${ORIGIN}${path}`, mode, method: 'GET' }) as Request;

let caches: CacheStorage;
beforeEach(() => {
  caches = new FakeCaches() as unknown as CacheStorage;
  globalThis.Request = class {
    readonly url: string;
    readonly integrity: string;
    constructor(path: string, init: RequestInit) {
      this.url = `${ORIGIN}${path}`;
      this.integrity = init.integrity ?? '';
    }
  } as unknown as typeof Request;
});

const textOf = async (path: string, build: Build, mode?: RequestMode) =>
  (await keptAnswer(request(path, mode), build, caches))?.text();

describe('keeping a build', () => {
  test('each file is kept, and hashed files that an older build has are not fetched again', async () => {
    await keepBuild(one, caches, serving(first));
    const asked: string[] = [];
    await keepBuild(two, caches, serving(second, asked));
    expect(asked.sort()).toEqual(['/assets/app-2.js', '/index.html']);
    expect(await textOf('/assets/both.js', two)).toBe('both');
  });

  test.each(['/index.html', '/assets/app-2.js'] as const)(
    'where %s comes from a login page nothing of the build is kept',
    async (url) => {
      await keepBuild(one, caches, serving(first));
      const { [url]: _, ...rest } = second;
      const attempt = keepBuild(two, caches, serving(rest));
      await expect(attempt).rejects.toThrow();
      expect(await caches.keys()).toEqual([cacheNameOf(one)]);
      expect(await textOf('/index.html', one)).toBe('one');
    },
  );
});

test('a release taken back that cannot be fetched takes nothing from the tabs that run it', async () => {
  await keepBuild(one, caches, serving(first));
  await keepBuild(two, caches, serving(second));
  await expect(keepBuild(one, caches, serving({}))).rejects.toThrow();
  expect(await textOf('/assets/app-1.js', two)).toBe('app 1');
});

describe('what is heavy', () => {
  const viewer = { '/assets/pdf-1/worker.js': 'worker', '/assets/pdf-1/map': 'map' };
  const heavyOne = buildOf('1', first, viewer);
  const heavyTwo = buildOf('2', second, { ...viewer, '/assets/pdf-2/map': 'newer map' });

  test('is left on the server until it is needed, and then kept whole', async () => {
    await keepBuild(heavyOne, caches, serving({ ...first, ...viewer }));
    expect(await textOf('/assets/pdf-1/map', heavyOne)).toBeUndefined();
    const { '/assets/pdf-1/map': _, ...part } = viewer;
    await expect(keepHeavy(heavyOne, caches, serving({ ...first, ...part }))).rejects.toThrow();
    await keepHeavy(heavyOne, caches, serving({ ...first, ...viewer }));
    expect(await textOf('/assets/pdf-1/map', heavyOne)).toBe('map');
  });

  test('comes along with the next build once it is kept', async () => {
    await keepBuild(heavyOne, caches, serving({ ...first, ...viewer }));
    await keepHeavy(heavyOne, caches, serving(viewer));
    const asked: string[] = [];
    await keepBuild(heavyTwo, caches, serving({ ...second, '/assets/pdf-2/map': 'newer map' }, asked));
    expect(asked).toContain('/assets/pdf-2/map');
    expect(asked).not.toContain('/assets/pdf-1/map');
    expect(await textOf('/assets/pdf-2/map', heavyTwo)).toBe('newer map');
  });
});

describe('answering', () => {
  beforeEach(async () => {
    await keepBuild(one, caches, serving(first));
    await keepBuild(two, caches, serving(second));
  });

  test('a page of any address is the build’s own index', async () => {
    expect(await textOf('/meetings/x/agenda/A%2F13.3', two, 'navigate')).toBe('two');
    expect(await textOf('/meetings/x', one, 'navigate')).toBe('one');
  });

  test('a tab of the older build finds the files that it had not loaded', async () => {
    expect(await textOf('/assets/app-1.js', two)).toBe('app 1');
  });

  test('what no build has is left to the network', async () => {
    expect(await textOf('/assets/none.js', two)).toBeUndefined();
  });
});

test('three builds are kept, the one in charge among them', async () => {
  for (const id of ['1', '2', '3', '4', '5']) await keepBuild(buildOf(id, first), caches, serving(first));
  await caches.open('of something else');
  await dropOldBuilds(buildOf('5', first), caches);
  expect(await caches.keys()).toEqual(['3', '4', '5'].map((id) => cacheNameOf({ id })).concat('of something else'));
  await dropOldBuilds(buildOf('3', first), caches);
  expect(await caches.keys()).toContain(cacheNameOf({ id: '3' }));
});
