export const ADDRESSEE_NAMES: Readonly<Record<string, string>> = {
  owner: '责任单位',
  issuer: '发令单位',
  'on-call-a': '值班 A 角',
  'on-call-b': '值班 B 角',
  'desk-head': '协查岗负责人',
  'anti-fraud-centre': '反诈中心',
  superior: '上级单位',
  regulator: '主管部门',
  supervisor: '督办单位',
};

const RUNGS: Readonly<Record<string, string>> = {
  due: '届满',
  half: '时间过半提醒',
  urge: '催办',
  'remind-issuer': '提醒发函单位',
  superior: '报上级单位',
  supervisor: '报督办单位',
  'on-call-b': '转值班 B 角',
  'desk-head': '报协查岗负责人',
  regulator: '报主管部门和督办单位',
};

const UNITS: Readonly<Record<string, string>> = { m: '分钟', h: '小时', d: '日', wd: '个工作日' };

export const addresseeName = (to: string): string => ADDRESSEE_NAMES[to] ?? to;

/** A rung of a deadline that was moved carries a count: `due.2`. */
export function rungName(rungId: string): string {
  const plain = rungId.replace(/\.\d+$/, '');
  const [, side, count, unit] = /^([ta])-(\d+)(m|h|d|wd)$/.exec(plain) ?? [];
  if (count && unit) return side === 't' ? `届满前 ${count} ${UNITS[unit]}提醒` : `届满后 ${count} ${UNITS[unit]}升级`;
  const [, percent] = /^p-(\d+)$/.exec(plain) ?? [];
  if (percent) return `时间过 ${percent}% 提醒`;
  return RUNGS[plain] ?? '提醒';
}
