import type { DataSource, EntityManager } from 'typeorm';
import type { Area, AreaAct, NoticeDraft } from '#activities/matter/area';
import { approvalNotices } from '#activities/relay/approval-notices';
import { byHand } from '#activities/relay/paper-delivery';
import { recusalNotices } from '#activities/relay/recusal-notices';
import { escalationsOf } from '#activities/relay/escalating';
import { inquiriesOf } from '#activities/relay/inquiry-at-filing';
import { listingsOf } from '#activities/relay/listing-of-case';
import { type ClockWords, type MatterWords, rungNotices } from '#activities/relay/rung-notices';
import type { Command } from '#contracts/shared/command';
import { owedIdOf } from '#contracts/shared/command';
import { fromWire } from '#contracts/shared/wire';
import { addresseeOf, type AgencyWorld, type Recipient } from '#domain/agency/on-call-addressee';
import type { Instant } from '#domain/shared/instant';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { RecordedAct } from '#domain/shared/record';
import { inTransaction } from '#persistence/in-transaction';
import type { DigestLine, NoticeRow, OwedRow, QueuedAct, RelayRepository } from '#persistence/relay/relay.repository';

/** An event for the desks: ids only, with the units that may hear of it. */
export interface LiveEvent {
  readonly matterId: string;
  readonly number: number;
  readonly units: readonly string[];
}

export interface RelayParts {
  readonly database: DataSource;
  readonly queue: RelayRepository;
  readonly areaOf: (matterId: string) => Area;
  readonly world: () => Promise<AgencyWorld>;
  /** After the commit: jobs and live events. What is lost here a reconciler finds. */
  readonly tell: (told: {
    readonly noticeIds: readonly string[];
    readonly events: readonly LiveEvent[];
  }) => Promise<void>;
}

export const RELAYED_AT_ONCE = 100;

interface Told {
  readonly notices: readonly NoticeRow[];
  readonly digests: readonly DigestLine[];
  readonly owed: readonly OwedRow[];
}

/** Reads the record in batches and does all that follows an act. A committed act is never undone, so it waits for nobody. */
export class Relay {
  constructor(private readonly parts: RelayParts) {}

  /** Answers with the number of acts it has seen to. */
  async turn(limit = RELAYED_AT_ONCE): Promise<number> {
    try {
      return await this.batch(limit);
    } catch (error) {
      if (limit === 1) throw error;
      return this.oneByOne(limit);
    }
  }

  private async batch(limit: number): Promise<number> {
    const { database, queue, tell } = this.parts;
    const told = await inTransaction(database, async (transaction, commitWith) => {
      const acts = await queue.next(transaction, limit);
      if (acts.length === 0) return undefined;
      const world = await this.parts.world();
      const parties = await queue.partiesOf(transaction, [...new Set(acts.map(({ matterId }) => matterId))]);
      const all: Told[] = [];
      for (const act of acts)
        all.push(await this.toldOf(transaction, act, { world, handlerUnitId: handlerIn(parties.get(act.matterId)) }));
      const notices = all.flatMap((one) => one.notices);
      const digests = all.flatMap((one) => one.digests);
      const owed = all.flatMap((one) => one.owed);
      const seqs = acts.map(({ seq }) => seq);
      await commitWith(
        queue.addNotices(transaction, notices),
        queue.addDigestLines(transaction, digests),
        queue.owe(transaction, owed),
        queue.done(transaction, seqs),
      );
      const events = acts.map(({ matterId, act }) => ({
        matterId,
        number: act.number,
        units: (parties.get(matterId) ?? []).map(({ unitId }) => unitId),
      }));
      return {
        noticeIds: notices.filter(({ channel }) => channel !== 'in-app').map(({ noticeId }) => noticeId),
        events,
      };
    });
    if (!told) return 0;
    await tell(told);
    return told.events.length;
  }

  /** One act that cannot be told must not keep the others waiting. */
  private async oneByOne(limit: number): Promise<number> {
    let done = 0;
    for (let turn = 0; turn < limit; turn += 1) {
      try {
        if ((await this.batch(1)) === 0) break;
        done += 1;
      } catch (error) {
        const { database, queue } = this.parts;
        await database.transaction(async (transaction) => {
          const [stuck] = await queue.next(transaction, 1);
          if (stuck) await queue.failed(transaction, stuck.seq, error instanceof Error ? error.message : String(error));
        });
      }
    }
    return done;
  }

  private async toldOf(
    transaction: EntityManager,
    { matterId, act: wire }: QueuedAct,
    known: { world: AgencyWorld; handlerUnitId: string },
  ): Promise<Told> {
    const { number, entry } = fromWire(wire) as RecordedAct;
    const act: AreaAct = { matterId, number, entry };
    const isOfTheArea = !isOfTheKernel(entry.happened);
    const area = this.parts.areaOf(matterId);
    const drafts = isOfTheArea ? await area.notices(transaction, act) : [];
    const rungs = entry.fires?.length
      ? rungNotices(act, await ownersOf(transaction, act), await wordsOf(transaction, matterId, known.handlerUnitId))
      : [];
    const ofArea = isOfTheArea ? await area.owes(transaction, act) : [];
    const byRule = [...(await listingsOf(transaction, act, known.world)), ...inquiriesOf(act, known)];
    const owed = [...ofArea, ...(await escalationsOf(transaction, act, known)), ...byRule];
    const approvals = [...approvalNotices(entry), ...recusalNotices(matterId, entry)];
    return {
      ...noticeRows(act, await byHand(transaction, act, [...drafts, ...rungs, ...approvals], known), known.world),
      owed: owed.map((one) => owedRow(act, one)),
    };
  }
}

const handlerIn = (parties: readonly { unitId: string; role: string }[] = []): string =>
  parties.find(({ role }) => role === 'handler')?.unitId ?? '';

/** Who must act, and the rule in the words of the derivation: the law by which this clock runs, not the newest. */
async function ownersOf(manager: EntityManager, { matterId, entry }: AreaAct): Promise<Map<string, ClockWords>> {
  const rows: (ClockWords & { deadlineId: string })[] = await manager.query(
    `select deadline_id as "deadlineId", owner_unit_id as "ownerUnitId", derivation -> 0 as rule
     from deadlines where matter_id = $1 and deadline_id = any($2)`,
    [matterId, (entry.fires ?? []).map(({ deadlineId }) => deadlineId)],
  );
  return new Map(rows.map((row) => [row.deadlineId, row]));
}

async function wordsOf(manager: EntityManager, matterId: string, handlerUnitId: string): Promise<MatterWords> {
  const [row]: { title: string }[] = await manager.query('select title from matter_heads where matter_id = $1', [
    matterId,
  ]);
  return { title: row?.title ?? matterId, link: `/matters/${matterId}`, handlerUnitId };
}

function noticeRows(
  act: AreaAct,
  drafts: readonly NoticeDraft[],
  world: AgencyWorld,
): Pick<Told, 'notices' | 'digests'> {
  const notices: NoticeRow[] = [];
  const digests: DigestLine[] = [];
  for (const draft of drafts) {
    for (const recipient of recipientsOf(draft, world, act.entry.at)) {
      if (draft.digest) digests.push(digestLine(act, draft, recipient));
      else notices.push(...channelsOf(act, draft, recipient));
    }
  }
  return { notices, digests };
}

function recipientsOf({ to }: NoticeDraft, world: AgencyWorld, at: Instant): readonly Recipient[] {
  if ('unitId' in to)
    return addresseeOf('owner', { ownerUnitId: to.unitId, issuerUnitId: to.unitId }, world, at).recipients;
  const { ownerUnitId, issuerUnitId = ownerUnitId, issuerOfficerId } = to;
  const sides = { ownerUnitId, issuerUnitId, ...(issuerOfficerId && { issuerOfficerId }) };
  return addresseeOf(to.place, sides, world, at).recipients;
}

/** Always in the desk's own list; by mail as well where there is an address. */
function channelsOf(
  { matterId, number }: AreaAct,
  { template, subject, body, link }: NoticeDraft,
  { unitId, officerId, mail }: Recipient,
): NoticeRow[] {
  const row = {
    matterId,
    actNumber: number,
    recipientUnitId: unitId,
    template,
    subject,
    body,
    link,
    ...(officerId && { recipientOfficerId: officerId }),
  };
  const id = `${matterId}-${number}-${template}-${officerId ?? unitId}`;
  const inApp: NoticeRow = { ...row, noticeId: `${id}-in-app`, channel: 'in-app' };
  return mail ? [inApp, { ...row, noticeId: `${id}-mail`, channel: 'mail', address: mail }] : [inApp];
}

/** A digest gathers what reaches one recipient about one institution within the same quarter of an hour. */
function digestLine(
  { matterId, number, entry }: AreaAct,
  { digest = '', subject }: NoticeDraft,
  { unitId, mail }: Recipient,
): DigestLine {
  const quarter = Math.floor(Date.parse(entry.at) / 900_000);
  return {
    digestId: `${digest}/${unitId}/${quarter}`,
    matterId,
    actNumber: number,
    line: subject,
    recipientUnitId: unitId,
    ...(mail && { address: mail }),
  };
}

function owedRow(
  { matterId, number, entry }: AreaAct,
  owed: { what: string; matterId: string; update: string; actor: Command['actor']; body: unknown },
): OwedRow {
  return {
    owedId: owedIdOf(matterId, number, owed.what),
    matterId: owed.matterId,
    update: owed.update,
    causeMatterId: matterId,
    causeNumber: number,
    asOf: entry.at,
    body: JSON.parse(
      JSON.stringify({ actor: owed.actor, body: owed.body }, (_, value: unknown) =>
        typeof value === 'bigint' ? value.toString() : value,
      ),
    ),
  };
}
