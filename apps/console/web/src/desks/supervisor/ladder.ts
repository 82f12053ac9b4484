import type { RuleLine } from '../../api/types';
import { addresseeName } from '../../parts/rungs';

export type RungIn = RuleLine['rungs'][number];
type Unit = Extract<RungIn['at'], { unit: unknown }>['unit'];

/** One rung as a person edits it: the instant in one number and its unit. */
export interface RungFields {
  /** Its name so far; a rung that is moved is named by its new instant. */
  readonly rungId?: string;
  readonly when: 'share' | 'before' | 'after';
  readonly count: number;
  readonly unit: Unit;
  readonly to: RungIn['to'];
}

export const WHEN = { share: '时间过百分之', before: '届满前', after: '届满后' } as const;
export const RUNG_UNITS = { minutes: '分钟', hours: '小时', days: '日', 'working-days': '个工作日' } as const;
const SHORT = { minutes: 'm', hours: 'h', days: 'd', 'working-days': 'wd' } as const;
export const DUE = 'due';

export function fieldsOf({ rungId, at, to }: RungIn): RungFields {
  if ('share' in at) return { rungId, when: 'share', count: Math.round(at.share * 100), unit: 'days', to };
  if ('before' in at) return { rungId, when: 'before', count: at.before, unit: at.unit, to };
  return { rungId, when: 'after', count: at.after, unit: at.unit, to };
}

function instantIn({ when, count, unit }: RungFields): RungIn['at'] {
  if (when === 'share') return { share: count / 100 };
  return when === 'before' ? { before: count, unit } : { after: count, unit };
}

/** A name says the instant, so that the timeline reads right: 届满前 3 日提醒. */
function nameOf({ when, count, unit }: RungFields): string {
  if (when === 'share') return `p-${count}`;
  return `${when === 'before' ? 't' : 'a'}-${count}${SHORT[unit]}`;
}

/** The ladder as it is sent: what stands at its old instant keeps its name, whatever it was called. */
export function ladderIn(fields: readonly RungFields[], known: readonly RungIn[]): RungIn[] {
  return fields.map((one) => {
    const at = instantIn(one);
    const before = known.find(({ rungId }) => rungId === one.rungId);
    const keeps = before && (before.rungId === DUE || JSON.stringify(before.at) === JSON.stringify(at));
    return { rungId: keeps ? before.rungId : nameOf(one), at: keeps ? before.at : at, to: one.to };
  });
}

/** 届满前 3 日 → 责任单位、上级单位. */
export function rungWords(rung: RungIn): string {
  const { when, count, unit } = fieldsOf(rung);
  const instant =
    rung.rungId === DUE || count === 0
      ? '届满时'
      : when === 'share'
        ? `时间过 ${count}%`
        : `${WHEN[when]} ${count} ${RUNG_UNITS[unit]}`;
  return `${instant}：${rung.to.map(addresseeName).join('、')}`;
}

/** Two rungs at one instant have one name: the second would be refused. */
export const isTwice = (fields: readonly RungFields[]): boolean => {
  const names = fields.filter(({ rungId }) => rungId !== DUE).map(nameOf);
  return new Set(names).size !== names.length;
};
