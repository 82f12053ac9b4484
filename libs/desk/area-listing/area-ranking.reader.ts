import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Acts } from '#desk/request/acts';
import type { Actor } from '#domain/agency/actor';
import { shownUnit } from '#domain/agency/shown-name';
import { dateText, dayAt, dayOf, endOf, instantAt, msOf, parseDay, startOf, yearOf } from '#domain/calendar/shanghai';
import { seesAllNumbers } from '#domain/indicator/figures';
import { casesPerTenThousand, hundredthsText } from '#domain/population/population';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { AreaRankingReadModel } from '#persistence/population/area-ranking.read-model';
import type { RankingQuery, RankingView } from './area-listing.dto.js';

/** 万人发案率排名: areas by their cases for every 10,000 people, the worst first. */
@Injectable()
export class AreaRankingReader {
  private readonly areas = new AreaRankingReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async ranking(actor: Actor, { from, to }: RankingQuery): Promise<RankingView> {
    const [{ tree }, asOf] = await Promise.all([this.agencies.world(), this.acts.now()]);
    const last = to === undefined ? dayAt(msOf(asOf)) : parseDay(to);
    const first = from === undefined ? dayOf({ year: yearOf(last), month: 1, day: 1 }) : parseDay(from);
    const everywhere = seesAllNumbers(tree.get(actor.unitId));
    const rows = await this.areas.ranking(this.database.manager, {
      ...{ from: instantAt(startOf(first)), to: instantAt(endOf(last)) },
      ...(!everywhere && { path: tree.pathOf(actor.unitId) }),
    });
    const ordered = rows
      .map((row) => ({ ...row, people: Number(row.people), exact: casesPerTenThousand(row.cases, Number(row.people)) }))
      .sort((a, b) => b.cases * a.people - a.cases * b.people || b.cases - a.cases || (a.unitId < b.unitId ? -1 : 1));
    return {
      ...{ from: dateText(first), to: dateText(last), asOf, everywhere },
      areas: ordered.map(({ unitId, areaName, people, source, countedOn, cases, exact, listingId }, place) => ({
        ...{ areaName, unit: { unitId, name: shownUnit(tree, unitId) }, cases, people, source, countedOn },
        ...{ rate: hundredthsText(exact), place: place + 1 },
        ...(listingId !== null && { listingId }),
      })),
    };
  }
}
