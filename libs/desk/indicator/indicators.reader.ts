import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shown } from '#desk/shown';
import { Acts } from '#desk/request/acts';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { dayAt, endOf, instantAt, msOf, parseDay, dateText, startOf } from '#domain/calendar/shanghai';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { type Figure, FIGURES, MEASURE_OF, percentOf, recoveryRate, seesAllNumbers } from '#domain/indicator/figures';
import { fen } from '#domain/money/fen';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import {
  type FigureLine,
  type FigureRow,
  IndicatorReadModel,
  type Window,
} from '#persistence/indicator/indicator.read-model';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import type { BehindQuery, FigureLineView, FigureRowView, IndicatorsView, WindowQuery } from './indicator.dto.js';

const A_YEAR_OF_DAYS = 365;

/** 指标: what an office may count, and what stands behind each number. */
@Injectable()
export class IndicatorsReader {
  private readonly rows = new IndicatorReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async all(actor: Actor, query: WindowQuery): Promise<IndicatorsView> {
    const { window, days, everywhere, world } = await this.windowOf(actor, query);
    const { manager } = this.database;
    const figures: IndicatorsView['figures'] = [];
    for (const figure of FIGURES) {
      const lines = await this.rows.lines(manager, figure, window);
      figures.push({ figure, measure: MEASURE_OF[figure], lines: lines.map((line) => lineView(line, world)) });
    }
    const years = await this.rows.recovery(manager, window);
    return { ...days, everywhere, figures, recovery: years.map(yearView) };
  }

  async behind(
    actor: Actor,
    figure: Figure,
    { unitId, result, step, cursor, limit, ...days }: BehindQuery,
  ): Promise<Page<FigureRowView>> {
    const { window, world } = await this.windowOf(actor, days);
    const scope = scopeOf(actor, actor.agency === 'supervisor' ? 'deadline.supervise' : 'case.read');
    const asked = { unitId, result, step, scope, after: keyIn(cursor, 3), limit };
    const rows = await this.rows.behind(this.database.manager, figure, window, asked);
    const page = pageOf(rows, limit, (row) => [shown(row.at), row.matterId, row.item]);
    return { ...page, items: page.items.map((row) => rowView(row, world)) };
  }

  private async windowOf(
    actor: Actor,
    { from, to }: WindowQuery,
  ): Promise<{ window: Window; days: { from: string; to: string }; everywhere: boolean; world: AgencyWorld }> {
    const [world, now] = await Promise.all([this.agencies.world(), this.acts.now()]);
    const last = to === undefined ? dayAt(msOf(now)) : parseDay(to);
    const first = from === undefined ? last - A_YEAR_OF_DAYS : parseDay(from);
    const everywhere = seesAllNumbers(world.tree.get(actor.unitId));
    const window = {
      from: instantAt(startOf(first)),
      to: instantAt(endOf(last)),
      now,
      ...(!everywhere && { path: world.tree.pathOf(actor.unitId) }),
    };
    return { window, days: { from: dateText(first), to: dateText(last) }, everywhere, world };
  }
}

const numberOf = (text: string | null): number | undefined => (text === null ? undefined : Number(text));
const stepNameOf = (step: string): string | undefined => RULES_IN_FORCE.rows[step]?.duty;

function lineView({ unitId, median, p90, most, ...line }: FigureLine, { tree }: AgencyWorld): FigureLineView {
  const unit = unitId === undefined ? undefined : tree.find(unitId);
  const stepName = stepNameOf(line.step);
  const numbers = { median: numberOf(median), p90: numberOf(p90), most: numberOf(most) };
  return {
    ...line,
    ...(unitId !== undefined && { unitId, unitName: unit?.name ?? unitId }),
    ...(unit && { agency: unit.agency }),
    ...(stepName !== undefined && { stepName }),
    ...(Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)) as object),
  };
}

function yearView({
  year,
  cases,
  lostFen,
  returnedFen,
}: {
  readonly year: number;
  readonly cases: number;
  readonly lostFen: string;
  readonly returnedFen: string;
}): IndicatorsView['recovery'][number] {
  const rate = recoveryRate(fen(BigInt(returnedFen)), fen(BigInt(lostFen)));
  return { year, cases, lostFen, returnedFen, ...(rate !== undefined && { rate: percentOf(rate) }) };
}

function rowView({ at, value, unitId, ...row }: FigureRow, { tree }: AgencyWorld): FigureRowView {
  const stepName = stepNameOf(row.step);
  return {
    ...row,
    unitId,
    unitName: tree.find(unitId)?.name ?? unitId,
    at: shown(at),
    ...(value !== null && { value }),
    ...(stepName !== undefined && { stepName }),
  };
}
