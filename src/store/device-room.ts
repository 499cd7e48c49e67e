// What the browser tells of the room on this device. It may not tell, and then the answer is null, never an error.

/** The part of `navigator.storage` that is asked. */
export type StorageRoom = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>;

async function ask<Answer>(
  storage: StorageRoom | undefined,
  question: (() => Promise<Answer>) | undefined,
): Promise<Answer | null> {
  try {
    return (await question?.call(storage)) ?? null;
  } catch {
    return null;
  }
}

/** Bytes used, bytes that the browser lets be used (an estimate), and whether the browser has promised to keep them. */
export async function roomUsed(storage: StorageRoom | undefined) {
  const estimate = await ask(storage, storage?.estimate);
  return {
    bytes: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persisted: await ask(storage, storage?.persisted),
  };
}

/** Asks the browser to keep the data. */
export async function askToKeep(storage: StorageRoom | undefined): Promise<boolean> {
  return (await ask(storage, storage?.persist)) ?? false;
}
