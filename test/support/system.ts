import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import type { Agency } from '#domain/agency/actor';
import type { CaughtMail } from '../../apps/catcher/caught.js';
import type { Tokens } from '../../tools/identity/tokens.js';
import type { Served } from '../../tools/serve/processes.js';
import { DEMONSTRATION_WORLD } from '../../tools/stack/parts.js';
import type { Instant } from '#domain/shared/instant';
import { setUpLog } from '#platform/observability/log';
import { Caller, until } from './api.js';
import { openHouse, openOwnHouse, type House, type OwnHouse } from './house.js';
import { openTestDatabase } from './record.js';
import { workerStack } from './stack.js';
import { TestClock } from './system-clock.js';

interface World {
  readonly officers: readonly { readonly officerId: string; readonly agency: Agency; readonly unitId: string }[];
  readonly machines: readonly {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly agency: Agency;
    readonly unitId: string;
  }[];
}

const world = JSON.parse(readFileSync(DEMONSTRATION_WORLD, 'utf8')) as World;

export const unitOf = (officerId: string): string =>
  [...world.officers, ...world.machines.map(({ clientId, ...machine }) => ({ officerId: clientId, ...machine }))].find(
    (one) => one.officerId === officerId,
  )?.unitId ?? '';

/** The whole of Heli as it runs in earnest, with a desk for every officer of the demonstration. */
export class TestSystem<H extends House = House> {
  private readonly callers = new Map<string, Caller>();

  private constructor(
    readonly house: H,
    readonly tokens: Tokens,
    readonly database: DataSource,
    readonly clock: TestClock,
    private readonly catcherUrl: string,
  ) {}

  /**
   * Its parts are shared with other test files, its database, queues and processes are its own. A story of certain days
   * begins on a day of its own, before anything has happened: it must be told in any year.
   */
  static async open(env: Readonly<Record<string, string>> = {}, legalFrom?: Instant): Promise<TestSystem> {
    const stack = await workerStack();
    if (legalFrom) await TestClock.begin(stack.databaseUrl, legalFrom);
    const house = await openHouse({ dataDir: stack.dataDir, env: { ...stack.env, ...PATIENT, ...env } }, NO_SCREEN);
    return TestSystem.around(house, { ...stack.env, ...env }, stack.tokens);
  }

  /** Its parts are its own as well and can be killed. */
  static async openOwn(): Promise<TestSystem<OwnHouse>> {
    const house = await openOwnHouse(NO_SCREEN);
    return TestSystem.around(house, house.parts.env, house.tokens);
  }

  private static async around<H extends House>(
    house: H,
    env: Readonly<Record<string, string>>,
    tokens: Tokens,
  ): Promise<TestSystem<H>> {
    setUpLog({ level: 'silent' });
    try {
      const database = await openTestDatabase(env['DATABASE_URL'] ?? '');
      const clock = TestClock.on(database, env);
      return new TestSystem(house, tokens, database, clock, env['HELI_CATCHER_URL'] ?? '');
    } catch (error) {
      await house.stop();
      throw error;
    }
  }

  /** The officer at the API of their agency. */
  at(officerId: string): Caller {
    const officer = world.officers.find((one) => one.officerId === officerId);
    if (!officer) throw new Error(`The demonstration has no officer ${officerId}.`);
    return this.officerAt(officerId, `${officer.agency}-api`);
  }

  /** The officer at any API, also one that is none of theirs. */
  officerAt(officerId: string, api: Served): Caller {
    const name = `${officerId}@${api}`;
    const caller = this.callers.get(name) ?? Caller.officer(this.tokens, officerId, this.house.url(api));
    this.callers.set(name, caller);
    return caller;
  }

  machine(clientId: string): Caller {
    const machine = world.machines.find((one) => one.clientId === clientId);
    if (!machine) throw new Error(`The demonstration has no machine ${clientId}.`);
    const { clientSecret, agency } = machine;
    return new Caller(clientId, this.house.url(`${agency}-api` as Served), () =>
      this.tokens.machine(clientId, clientSecret),
    );
  }

  /** Legal time stands just before an instant and runs into it, so that what is due then is due in time. */
  async comesTo(instant: number): Promise<void> {
    const left = instant - RUN_UP_MS - (await this.clock.now());
    if (left > 0) await this.passes(left / 60_000);
  }

  /** Legal time leaps by so many minutes: what falls due meanwhile is late, as after an outage. */
  async passes(minutes: number): Promise<void> {
    await this.clock.advance(minutes);
  }

  /** Whatever legal time has reached has fired, and nothing that an act owes is left undone: told, handed over, accepted. */
  async settled(withinSeconds = 60): Promise<void> {
    await until(
      'every rung has fired and every act is told',
      async () => {
        const now = new Date(await this.clock.now()).toISOString();
        const [row]: { untold: number; owed: number; unfired: string[] }[] = await this.database.query(UNSETTLED, [
          now,
        ]);
        const { untold = 0, owed = 0, unfired = [] } = row ?? {};
        if (untold + owed + unfired.length === 0) return true;
        throw new Error(`${untold} acts are not told, ${owed} commands are owed, ${unfired.join(', ')} has not fired.`);
      },
      withinSeconds,
    );
  }

  async mails(of: { readonly to?: string; readonly about?: string } = {}): Promise<CaughtMail[]> {
    const response = await fetch(`${this.catcherUrl}/mails${of.to ? `?to=${encodeURIComponent(of.to)}` : ''}`);
    const mails = (await response.json()) as CaughtMail[];
    return mails.filter(({ messageId }) => messageId.includes(of.about ?? ''));
  }

  async stop(): Promise<void> {
    await this.clock.close();
    await this.database.destroy();
    await this.house.stop();
  }
}

const UNSETTLED = `select (select count(*)::int from relay_queue) as untold,
  (select count(*)::int from owed_commands where status = 'owed') as owed,
  array(select concat(deadline.matter_id, ' ', deadline.deadline_id, ' ', rung ->> 'rungId')
    from deadlines deadline join matter_heads head on head.matter_id = deadline.matter_id and head.ended_at is null
    cross join lateral jsonb_array_elements(deadline.rungs) rung
    where deadline.status in ('open', 'overdue') and (rung ->> 'at')::timestamptz < $1
      and not exists (select 1 from rung_firings fired
        where fired.matter_id = deadline.matter_id and fired.deadline_id = deadline.deadline_id
          and split_part(fired.rung_id, '.', 1) = rung ->> 'rungId' and fired.due_at >= (rung ->> 'at')::timestamptz)
    limit 10) as unfired`;

/** Long enough for the desks to take the new time before the instant comes. */
const RUN_UP_MS = 1_500;

const NO_SCREEN = ['console'];

/** A test asks more often than a person does. */
const PATIENT = { HELI_RATE_PER_MINUTE: '100000' };
