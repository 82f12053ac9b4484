import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stepNameOf } from '#desk/indicator/step-name';
import { shown } from '#desk/shown';
import { Acts } from '#desk/request/acts';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import { dayAt, endOf, instantAt, msOf, parseDay, dateText, startOf } from '#domain/calendar/shanghai';
import {
  type Figure,
  FIGURES,
  MEASURE_OF,
  percentOf,
  rateOf,
  RECOVERY_RATE_MARK,
  seesAllNumbers,
} from '#domain/indicator/figures';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import {
  type FigureLine,
  type FigureRow,
  IndicatorReadModel,
  type RecoveryYear,
  type ReturnYear,
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
      const due = dueOf(figure, lines);
      figures.push({
        figure,
        measure: MEASURE_OF[figure],
        lines: lines.map((line) => lineView(line, { figure, due, world })),
      });
    }
    const recovered = await this.rows.recovery(manager, window);
    const returned = await this.rows.returns(manager, window);
    return {
      ...days,
      asOf: window.now as Instant,
      everywhere,
      figures,
      recovery: { mark: RECOVERY_RATE_MARK, years: recovered.map(recoveryView) },
      returns: returned.map(returnView),
    };
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
    return { ...page, items: page.items.map((row) => rowView(row, figure, world)) };
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

const HAS_SHARE: ReadonlySet<Figure> = new Set<Figure>(['duty', 'reply']);
const placeOf = ({ unitId = '*', step }: FigureLine): string => `${unitId}/${step}`;

/** What was due at all, by unit and step: counted once, there are as many lines as units times duties. */
function dueOf(figure: Figure, lines: readonly FigureLine[]): ReadonlyMap<string, number> {
  const due = new Map<string, number>();
  if (!HAS_SHARE.has(figure)) return due;
  for (const line of lines)
    if (line.result !== 'running') due.set(placeOf(line), (due.get(placeOf(line)) ?? 0) + line.count);
  return due;
}

/** 按期率、回复率: of what was due at all. */
function shareOf(line: FigureLine, due: ReadonlyMap<string, number>): string | undefined {
  const whole = due.get(placeOf(line));
  if (whole === undefined || line.result === 'running') return undefined;
  return percentOf((BigInt(line.count) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n));
}

interface Of {
  readonly figure: Figure;
  readonly due: ReadonlyMap<string, number>;
  readonly world: AgencyWorld;
}

function lineView(given: FigureLine, of: Of): FigureLineView {
  const { unitId, median, p90, most, ...line } = given;
  const unit = unitId === undefined ? undefined : of.world.tree.find(unitId);
  const [named, share] = [stepNameOf(of.figure, line.step), shareOf(given, of.due)];
  const numbers = { median: numberOf(median), p90: numberOf(p90), most: numberOf(most) };
  return {
    ...line,
    ...(unitId !== undefined && { unitId, unitName: unit?.name ?? unitId }),
    ...(unit && { agency: unit.agency }),
    ...(named !== undefined && { stepName: named }),
    ...(share !== undefined && { share }),
    ...(Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)) as object),
  };
}

/** The shared rounding of both rates; text, because money is no floating number. */
function rated(part: bigint, whole: string): { rate?: string } {
  const rate = rateOf(fen(part), fen(BigInt(whole)));
  return rate === undefined ? {} : { rate: percentOf(rate) };
}

const recoveryView = (line: RecoveryYear): IndicatorsView['recovery']['years'][number] => ({
  ...line,
  ...rated(BigInt(line.byPoliceFen) + BigInt(line.byProcuratorateFen), line.concludedFen),
});

const returnView = (line: ReturnYear): IndicatorsView['returns'][number] => ({
  ...line,
  ...rated(BigInt(line.returnedFen), line.lostFen),
});

function rowView({ at, value, unitId, ...row }: FigureRow, figure: Figure, { tree }: AgencyWorld): FigureRowView {
  const named = stepNameOf(figure, row.step);
  return {
    ...row,
    unitId,
    unitName: shownUnit(tree, unitId),
    at: shown(at),
    ...(value !== null && { value }),
    ...(named !== undefined && { stepName: named }),
  };
}
