import { describe, expect, it } from 'vitest';
import { isSealed, SealError, seal, unseal } from '#store/seal.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('what is sealed with a passphrase', () => {
  it('is opened by it, however the keyboard writes it, and holds none of its words', async () => {
    const sealed = await seal('议程项目 4: bilateral with Ruritania', 'caf\u00e9 au lait');
    expect(isSealed(sealed)).toBe(true);
    expect(textOf(sealed)).not.toMatch(/Ruritania|bilateral|议程/);
    expect(textOf(await unseal(sealed, 'cafe\u0301 au lait'))).toBe('议程项目 4: bilateral with Ruritania');
  });

  it('is not the same twice', async () => {
    const [one, other] = [await seal('same', 'words'), await seal('same', 'words')];
    expect(textOf(one)).not.toBe(textOf(other));
  });

  it('tells a wrong passphrase and a change of any part from each other thing', async () => {
    const sealed = await seal(new Uint8Array([1, 2, 3]), 'right');
    await expect(unseal(sealed, 'wrong')).rejects.toMatchObject({ name: 'SealError', code: 'wrong-passphrase' });
    for (const at of [10, 30, sealed.length - 1]) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(unseal(changed, 'right')).rejects.toBeInstanceOf(SealError);
    }
    await expect(unseal(sealed.slice(0, 20), 'right')).rejects.toMatchObject({ code: 'not-sealed' });
    const costly = sealed.slice();
    costly.set([255, 255, 255, 255], 4);
    await expect(unseal(costly, 'right')).rejects.toMatchObject({ code: 'not-sealed' });
    const cheap = sealed.slice();
    cheap.set([0, 0, 0, 1], 4);
    await expect(unseal(cheap, 'right')).rejects.toMatchObject({ code: 'not-sealed' });
  });
});
