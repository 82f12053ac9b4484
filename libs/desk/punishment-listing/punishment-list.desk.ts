import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { punishmentListingMatterId } from '#contracts/punishment-listing/punishment-listing.messages';
import { Acts } from '#desk/request/acts';
import { present, shown } from '#desk/shown';
import { timeText } from '#domain/account-list/transfer-time';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownUnit } from '#domain/agency/shown-name';
import { isInstitution } from '#domain/agency/unit';
import type { Measure } from '#domain/punishment-listing/punishment-listing';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { PunishmentListReadModel, type PunishedRow } from '#persistence/punishment-listing/punishment-list.read-model';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import type { SheetToWrite } from '#platform/sheet/write-sheet';
import type { PunishedLineView, PunishmentListQuery } from './punishment-listing.dto.js';
import type { OnEntry } from './punishment-listing.desk.js';
import { MEASURE_NAMES } from './punishment-words.js';

const HEADS = ['文号', '对象', '名称', '证件号码', '惩戒措施', '认定机关', '起始', '届满'];
const PART = 1_000;

/** 联合惩戒名单 as banks and operators take it: page by page for their systems, as a table for their people. */
@Injectable()
export class PunishmentListDesk {
  private readonly rows = new PunishmentListReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async page(actor: Actor, { since, waits, cursor, limit }: PunishmentListQuery): Promise<Page<PunishedLineView>> {
    const world = await this.agencies.world();
    const unitId = institutionOf(actor, world);
    const asked = { since, waits, unitId, limit, after: keyIn(cursor, 3) };
    const rows = await this.rows.page(this.database.manager, asked);
    const page = pageOf(rows, limit, keyOf);
    return { ...page, items: page.items.map((row) => lineOf(row, world)) };
  }

  async say(
    { listingId, entryNo, actor, key }: OnEntry,
    update: 'carryOutPunishment' | 'liftPunishment',
  ): Promise<Receipt> {
    const body = { entryNo, institutionUnitId: institutionOf(actor, await this.agencies.world()) };
    return this.acts.act(punishmentListingMatterId(listingId), update, {
      actor,
      key,
      body,
      request: { update, entryNo },
    });
  }

  /** Everything in force, read part by part. */
  async sheet(): Promise<SheetToWrite[]> {
    const world = await this.agencies.world();
    const lines: string[][] = [];
    for (let after: ReturnType<typeof keyOf> | undefined; ;) {
      const rows = await this.rows.page(this.database.manager, { after, limit: PART });
      const part = rows.slice(0, PART);
      lines.push(...part.map((row) => cellsOf(lineOf(row, world))));
      const last = part.at(-1);
      if (rows.length <= PART || !last) break;
      after = keyOf(last);
    }
    return [{ name: '联合惩戒名单', rows: [HEADS, ...lines] }];
  }
}

/** A branch speaks for its head office. */
const institutionOf = ({ unitId }: Actor, { tree }: AgencyWorld): string =>
  [tree.get(unitId), ...tree.ancestorsOf(unitId)].find(isInstitution)?.unitId ?? unitId;

const keyOf = ({ changedAt, matterId, entryNo }: PunishedRow) => [changedAt.toISOString(), matterId, entryNo];

function lineOf(row: PunishedRow, { tree }: AgencyWorld): PunishedLineView {
  const { matterId, entryNo, number, status, measures, deciderUnitId, startsAt, endsAt, endedAt, changedAt, own } = row;
  const { kind, name, number: idNumber } = row.subject ?? {};
  return {
    entryId: `${matterId.slice(matterId.indexOf('/') + 1)}/${entryNo}`,
    ...{ number, status, measures: [...measures], deciderName: shownUnit(tree, deciderUnitId) },
    ...{ startsAt: shown(startsAt), endsAt: shown(endsAt), changedAt: shown(changedAt) },
    ...present({ kind, name, idNumber, endedAt, carriedOutAt: own?.at, liftedAt: own?.lifted?.at }),
  };
}

const cellsOf = ({ number, kind, name, idNumber, measures, deciderName, startsAt, endsAt }: PunishedLineView) => [
  ...[number, kind === 'organization' ? '单位' : '个人', name ?? '', idNumber ?? ''],
  measures.map((one) => MEASURE_NAMES[one as Measure]).join('、'),
  ...[deciderName, timeText(startsAt as Instant), timeText(endsAt as Instant)],
];
