import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const MOST = 20_000;

/** Logins and codes live as long as the process: after a restart an officer logs in again, a token stays good. */
class Memory implements Adapter {
  private readonly kept = new Map<string, Kept>();

  upsert(id: string, payload: AdapterPayload, expiresIn = 24 * 3600): Promise<void> {
    this.kept.delete(id);
    this.kept.set(id, { payload, until: Date.now() + expiresIn * 1000 });
    if (this.kept.size > MOST) this.forgetOldest();
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.kept.get(id);
    return Promise.resolve(found && found.until > Date.now() ? found.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.living().find(({ payload }) => payload.uid === uid)?.payload);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.living().find(({ payload }) => payload.userCode === userCode)?.payload);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  destroy(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(id);
    return Promise.resolve();
  }

  private living(): Kept[] {
    return [...this.kept.values()].filter(({ until }) => until > Date.now());
  }

  private forgetOldest(): void {
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}

export function memory(): AdapterFactory {
  const models = new Map<string, Memory>();
  return (name) => {
    const model = models.get(name) ?? new Memory();
    models.set(name, model);
    return model;
  };
}
