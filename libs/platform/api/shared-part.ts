interface Lease<T> {
  readonly opened: Promise<T>;
  readonly close: (part: T) => Promise<unknown>;
  holders: number;
}

const leases = new Map<string, Lease<unknown>>();

export interface Held<T> {
  readonly part: T;
  release(): Promise<void>;
}

export interface Opener<T> {
  open(): Promise<T>;
  close(part: T): Promise<unknown>;
}

/** APIs that share a process share its connections too: opened by the first, closed by the last. */
export async function hold<T>(key: string, opener: Opener<T>): Promise<Held<T>> {
  const lease = (leases.get(key) as Lease<T> | undefined) ?? { opened: opener.open(), close: opener.close, holders: 0 };
  leases.set(key, lease as Lease<unknown>);
  lease.holders += 1;
  try {
    return { part: await lease.opened, release: once(() => leave(key, lease)) };
  } catch (error) {
    leases.delete(key);
    throw error;
  }
}

async function leave<T>(key: string, lease: Lease<T>): Promise<void> {
  lease.holders -= 1;
  if (lease.holders > 0) return;
  leases.delete(key);
  await lease.close(await lease.opened);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
