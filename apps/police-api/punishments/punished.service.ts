import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { HourlyTries, triedNumber } from '#desk/public-page/hourly-tries';
import { PunishmentListingDesk } from '#desk/punishment-listing/punishment-listing.desk';
import { PunishmentListingReader } from '#desk/punishment-listing/punishment-listing.reader';
import { MEASURE_NAMES } from '#desk/punishment-listing/punishment-words';
import { punishmentListingIdOf } from '#contracts/punishment-listing/punishment-listing.messages';
import type { Actor } from '#domain/agency/actor';
import type { WithoutOfficer } from '#domain/agency/without-officer';
import { appealTold, toldToPunished } from '#domain/punishment-listing/punished-words';
import {
  type Appeal,
  measuresInForce,
  PUNISHMENT_GROUNDS,
  type PunishmentEntry,
  type PunishmentListing,
} from '#domain/punishment-listing/punishment-listing';
import { DomainError } from '#domain/shared/domain-error';
import { PunishmentListReadModel } from '#persistence/punishment-listing/punishment-list.read-model';
import type { NoticeAsked, PunishedAppeal, PunishedStatus } from './punished.dto.js';

const ONLINE = 'punished-online' satisfies WithoutOfficer;
const MOST_TRIES = 20;

interface Known {
  readonly listingId: string;
  readonly entry: PunishmentEntry;
  readonly unitName: string;
}

/** 惩戒对象网上查询、申诉: number and code of the notice must both fit. */
@Injectable()
export class PunishedService {
  private readonly rows = new PunishmentListReadModel();

  constructor(
    @Inject(PunishmentListingDesk) private readonly desk: PunishmentListingDesk,
    @Inject(PunishmentListingReader) private readonly reader: PunishmentListingReader,
    @Inject(HourlyTries) private readonly tries: HourlyTries,
  ) {}

  async status(asked: NoticeAsked): Promise<PunishedStatus> {
    return this.told(await this.known(asked));
  }

  /** It is the appeal of 办法 14–16 as if it had been handed in at the unit, and its clock begins with it. */
  async appeal(key: string, { statement, ...asked }: PunishedAppeal): Promise<PunishedStatus> {
    const { listingId, entry } = await this.known(asked);
    const { entryNo, deciderUnitId: unitId } = entry;
    const actor: Actor = { agency: 'police', unitId, officerId: ONLINE, roles: ['machine'] };
    await this.desk.appeal({ actor, key, listingId, entryNo }, { statement, papers: [] });
    return this.status(asked);
  }

  private async known({ number, accessCode }: NoticeAsked): Promise<Known> {
    await this.tries.refuseTooMany(`punishment:${triedNumber(number)}`, MOST_TRIES);
    const found = await this.rows.numbered(this.reader.folded.database.manager, number);
    const fits = found.find(({ matterId, entryNo }) =>
      isSame(this.reader.accessCode(punishmentListingIdOf(matterId), entryNo), accessCode),
    );
    if (!fits)
      throw new DomainError('not-found', 'PUNISHMENT_LISTING.CODE_WRONG', 'The number and the code do not fit.');
    const { row, world } = await this.reader.folded.one<PunishmentListing>(fits.matterId);
    const entry = row.state.entries.find(({ entryNo }) => entryNo === fits.entryNo) as PunishmentEntry;
    const unitName = world.tree.find(entry.deciderUnitId)?.name ?? '';
    return { listingId: punishmentListingIdOf(fits.matterId), entry, unitName };
  }

  /** What has ended leaves history only: that it was, and how an appeal was answered. */
  private async told({ entry, unitName }: Known): Promise<PunishedStatus> {
    const { number, ground, startsAt, endsAt, endedAt } = entry;
    const { headline, mayAppeal, isInForce: isRunning } = toldToPunished(entry);
    return {
      ...{ number, unitName, headline, mayAppeal },
      measures: isRunning ? measuresInForce(entry).map((one) => MEASURE_NAMES[one]) : [],
      ...(isRunning && { ground: PUNISHMENT_GROUNDS[ground].name }),
      ...(startsAt && { startsAt }),
      ...(isRunning && endsAt && { endsAt }),
      ...(endedAt && { endedAt }),
      appeals: await Promise.all(entry.appeals.map((one) => this.answered(one))),
    };
  }

  private async answered(appeal: Appeal): Promise<PunishedStatus['appeals'][number]> {
    const { at, decision } = appeal;
    const told = appealTold(appeal);
    if (!decision) return { at, told };
    const kept = await this.reader.keptOf(undefined, [decision.reason]);
    return { at, told, number: decision.number, reason: kept.textOf(decision.reason, 'text') };
  }
}

function isSame(code: string, given: string): boolean {
  const [one, other] = [Buffer.from(code), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
