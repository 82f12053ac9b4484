import { DAY_MS, dateText, dayAt, HOUR_MS, MINUTE_MS, msOf, startOf } from '#domain/calendar/shanghai';
import type { Instant } from '#domain/shared/instant';
import type { RuleStatus } from './deadline.js';
import type { Derivation, DerivationStep } from './derivation.js';
import { recompute, stepOf } from './recompute.js';
import { type RuleUnit } from './rule.js';

/** 期限说明: what the derivation gives, and why, in Chinese for people. */
export interface Explanation {
  readonly dueAt: Instant;
  readonly dueDate?: string;
  readonly lines: readonly string[];
}

const UNIT_ZH: Readonly<Record<RuleUnit, string>> = {
  minutes: '分钟',
  hours: '小时',
  days: '日',
  'working-days': '个工作日',
  months: '个月',
  years: '年',
  times: '次',
};

/** How far a figure may be trusted, as it stands beside every date that rests on it. */
export const STATUS_ZH: Readonly<Record<RuleStatus, string>> = {
  CONFIRMED: '已核实',
  PARTLY: '部分核实',
  UNCONFIRMED: '未经核实，可配置',
  SEED: '实践做法，可配置',
  DESIGN: '系统设定，可配置',
};

const WHY_NO_ROLL: Readonly<Record<Extract<DerivationStep, { step: 'no-roll' }>['why'], string>> = {
  custody: '在押期间不因节假日延长（刑事诉讼法第105条第4款）',
  protective: '止付、冻结期限不因节假日延长',
  rule: '该期限不因节假日延长',
  'ordinary-weekend': '按现行设置，普通周末不顺延',
};

export const periodText = (value: number, unit: RuleUnit): string => `${value}${UNIT_ZH[unit]}`;

/** `2026-02-14 18:30`, with seconds where there are any. */
export function shanghaiTime(at: Instant): string {
  const ms = msOf(at);
  const day = dayAt(ms);
  const rest = ms - startOf(day);
  const parts = [Math.floor(rest / HOUR_MS), Math.floor(rest / MINUTE_MS) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  const seconds = (rest % MINUTE_MS) / 1000;
  const tail = seconds === 0 ? '' : `:${seconds < 10 ? '0' : ''}${seconds}`;
  return `${dateText(day)} ${parts.join(':')}${tail}`;
}

const span = (from: Instant, to: Instant | undefined): string =>
  to === undefined ? `自${shanghaiTime(from)}起` : `${shanghaiTime(from)}至${shanghaiTime(to)}`;

function suspensionLine(step: Extract<DerivationStep, { step: 'suspension' }>): string {
  const when = `${span(step.from, step.to)}中止计算（${step.reason}）`;
  if (step.to === undefined) return `${when}，尚未恢复，到期时间为最早可能的时间`;
  if (step.days === undefined) return when;
  const days = (Date.parse(step.days.to) - Date.parse(step.days.from)) / DAY_MS;
  return days === 0 ? `${when}，未跨日，不扣除` : `${when}，扣除${days}日`;
}

function ruleLine(step: Extract<DerivationStep, { step: 'rule' }>): string {
  const set = step.setBy === 'person' ? '，由文书载明' : '';
  return `规则${step.ruleId}：${step.duty}，${periodText(step.value, step.unit)}${set}；依据${step.law}（${STATUS_ZH[step.status]}）；规则版本${step.ruleSetVersion}`;
}

const startLine = ({ event, at, day }: Extract<DerivationStep, { step: 'start' }>): string =>
  day === undefined
    ? `自${shanghaiTime(at)}（${event}）起连续计算，遇节假日不停止`
    : `${day}（${event}）为开始之日，不计算在期间以内`;

function dueLine({ at, day }: Extract<DerivationStep, { step: 'due' }>): string {
  return day !== undefined && msOf(at) === startOf(dayAt(msOf(at)))
    ? `于${day} 24:00届满`
    : `于${shanghaiTime(at)}届满`;
}

/** One sentence for each step. */
function lineOf(step: DerivationStep): string {
  switch (step.step) {
    case 'rule':
      return ruleLine(step);
    case 'calendar':
      return `工作日历版本${step.version}`;
    case 'closed':
      return `原期间自${shanghaiTime(step.startedAt)}起，于${shanghaiTime(step.closedAt)}因${step.reason}（${step.byRule}）终结，重新计算`;
    case 'start':
      return startLine(step);
    case 'extension':
      return `延长${periodText(step.value, step.unit)}（${step.by}，${step.reason}）`;
    case 'suspension':
      return suspensionLine(step);
    case 'skipped':
      return `${step.day} ${step.name}，不计`;
    case 'made-up':
      return `${step.day} ${step.name}，为工作日`;
    case 'last-day':
      return `期间最后一日为${step.day}`;
    case 'roll':
      return `最后一日${step.from}为节假日，以节假日后的第一日${step.to}为期满日期`;
    case 'no-roll':
      return `最后一日${step.day}为${step.name}，${WHY_NO_ROLL[step.why]}`;
    case 'registered-end':
      return `以银行反馈登记的截止时间${shanghaiTime(step.at)}为准`;
    case 'renewal':
      return `续办最迟应于${step.by}提出`;
    case 'provisional':
      return `${step.years.join('、')}年放假安排尚未公布，按法定节日暂定，公布后重新计算`;
    case 'due':
      return dueLine(step);
  }
}

/** Explains a stored derivation. The date is computed again from the steps, so the explanation cannot say another one. */
export function explain(derivation: Derivation): Explanation {
  const { day } = stepOf(derivation, 'due');
  return { dueAt: recompute(derivation), ...(day !== undefined && { dueDate: day }), lines: derivation.map(lineOf) };
}
