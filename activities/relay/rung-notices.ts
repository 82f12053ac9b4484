import type { AreaAct, NoticeDraft } from '#activities/matter/area';
import type { Firing, RuleStatus, RungAddressee } from '#domain/deadline/deadline';
import type { RuleRow } from '#domain/deadline/rule';
import { ruleOf } from '#domain/deadline/rule-set';

export interface MatterWords {
  readonly title: string;
  readonly link: string;
  readonly handlerUnitId: string;
}

/** A clock as its row has it: who must act, and by which rule. */
export interface ClockWords {
  readonly ownerUnitId: string;
  readonly rule: RuleWords | null;
}

type RuleWords = Pick<RuleRow, 'duty' | 'law' | 'status'>;

const WHAT: Readonly<Record<Firing['kind'], string>> = { reminder: '即将到期', due: '已到期', escalation: '逾期未办' };

/** Every other mark is shown wherever the date is. */
const CONFIRMED: readonly RuleStatus[] = ['CONFIRMED', 'PARTLY'];

/** These two are told as one letter for each institution, not order by order. */
const DIGESTED: readonly RungAddressee[] = ['regulator', 'supervisor'];

interface Group {
  readonly fire: Firing;
  readonly place: RungAddressee;
  readonly ownerUnitId: string;
  readonly rule: RuleWords;
  readonly count: number;
}

/** One notice for each place and rung, however many items have reached it. */
export function rungNotices(act: AreaAct, clocks: ReadonlyMap<string, ClockWords>, words: MatterWords): NoticeDraft[] {
  const groups = new Map<string, Group>();
  for (const fire of act.entry.fires ?? []) {
    const { ownerUnitId, rule } = clocks.get(fire.deadlineId) ?? { ownerUnitId: words.handlerUnitId, rule: null };
    for (const place of fire.to) {
      const key = `${fire.ruleId}/${fire.rungId}/${place}/${ownerUnitId}`;
      const group = groups.get(key);
      groups.set(key, { fire, place, ownerUnitId, rule: rule ?? ruleOf(fire.ruleId), count: (group?.count ?? 0) + 1 });
    }
  }
  return [...groups.values()].map(({ fire, place, ownerUnitId, rule, count }) => {
    const { duty: name, law, status } = rule;
    const mark = CONFIRMED.includes(status) ? '' : `（${status}）`;
    const what = WHAT[fire.kind];
    const items = count > 1 ? `（${count} 项）` : '';
    const late = fire.lateByOutage ? '（系统中断期间到点，现补发）' : '';
    return {
      template: `rung/${fire.ruleId}/${fire.rungId}`,
      to: { place, ownerUnitId, issuerUnitId: words.handlerUnitId },
      subject: `【${what}】${name}${items} ${words.title}`,
      body: `${name}${items}${what}，时点 ${inShanghai(fire.dueAt)}${late}。依据：${law}${mark}。请立即办理或说明原因。`,
      link: words.link,
      ...(DIGESTED.includes(place) && { digest: `${place}/${ownerUnitId}` }),
    };
  });
}

const SHANGHAI_MS = 8 * 3_600_000;

/** `2026-11-20 23:30`, Beijing time. */
const inShanghai = (at: string): string =>
  new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');
