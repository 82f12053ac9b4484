import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { present, shown } from '#desk/shown';
import { timeText } from '#domain/account-list/transfer-time';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownUnit } from '#domain/agency/shown-name';
import type { Measure } from '#domain/punishment-listing/punishment-listing';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { PunishmentListReadModel, type PunishedRow } from '#persistence/punishment-listing/punishment-list.read-model';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import type { SheetToWrite } from '#platform/sheet/write-sheet';
import type { PunishedLineView, PunishmentListQuery } from './punishment-listing.dto.js';
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
  ) {}

  async page({ since, cursor, limit }: PunishmentListQuery): Promise<Page<PunishedLineView>> {
    const [rows, world] = await Promise.all([
      this.rows.page(this.database.manager, { since, limit, after: keyIn(cursor, 3) }),
      this.agencies.world(),
    ]);
    const page = pageOf(rows, limit, keyOf);
    return { ...page, items: page.items.map((row) => lineOf(row, world)) };
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

const keyOf = ({ changedAt, matterId, entryNo }: PunishedRow) => [changedAt.toISOString(), matterId, entryNo];

function lineOf(row: PunishedRow, { tree }: AgencyWorld): PunishedLineView {
  const { matterId, entryNo, number, status, measures, deciderUnitId, startsAt, endsAt, endedAt, changedAt } = row;
  const { kind, name, number: idNumber } = row.subject ?? {};
  return {
    entryId: `${matterId.slice(matterId.indexOf('/') + 1)}/${entryNo}`,
    ...{ number, status, measures: [...measures], deciderName: shownUnit(tree, deciderUnitId) },
    ...{ startsAt: shown(startsAt), endsAt: shown(endsAt), changedAt: shown(changedAt) },
    ...present({ kind, name, idNumber, endedAt }),
  };
}

const cellsOf = ({ number, kind, name, idNumber, measures, deciderName, startsAt, endsAt }: PunishedLineView) => [
  ...[number, kind === 'organization' ? '单位' : '个人', name ?? '', idNumber ?? ''],
  measures.map((one) => MEASURE_NAMES[one as Measure]).join('、'),
  ...[deciderName, timeText(startsAt as Instant), timeText(endsAt as Instant)],
];
