import { malformed } from './refuse.js';
import { halfWidth, officialBrackets } from './text.js';

/**
 * The numbers that a unit's register gives to its documents. Only the form of the restitution decision was read in a
 * regulation (41号 附件3, COD-04); the form of the procuratorate is UNCONFIRMED (COD-03); the others are DESIGN.
 */
export const NUMBER_FORMS = {
  bulletin: { words: '通报', mark: 'DESIGN' },
  'area-listing': { words: '挂牌', mark: 'DESIGN' },
  'bank-report': { words: '报字', mark: 'DESIGN' },
  'protective-stop': { words: '公护止字', mark: 'DESIGN' },
  'report-receipt': { words: '公受字', mark: 'DESIGN' },
  complaint: { words: '公申控字', mark: 'DESIGN' },
  'complaint-reply': { words: '公申复字', mark: 'DESIGN' },
  'complaint-opinion': { words: '检申审', mark: 'DESIGN' },
  'case-acceptance': { words: '公受案字', mark: 'DESIGN' },
  'case-filing': { words: '公立字', mark: 'DESIGN' },
  'case-no-filing': { words: '公不立字', mark: 'DESIGN' },
  'case-withdrawal': { words: '公撤案字', mark: 'DESIGN' },
  'freeze-order': { words: '公冻财字', mark: 'DESIGN' },
  'freeze-renewal': { words: '公续冻财字', mark: 'DESIGN' },
  'freeze-release': { words: '公解冻财字', mark: 'DESIGN' },
  'stop-payment-order': { words: '公止字', mark: 'DESIGN' },
  'stop-payment-answer': { words: '止馈字', mark: 'DESIGN' },
  consultation: { words: '会商字', mark: 'DESIGN' },
  designation: { words: '公指管字', mark: 'DESIGN' },
  assistance: { words: '公协字', mark: 'DESIGN' },
  campaign: { words: '战役字', mark: 'DESIGN' },
  'double-inquiry': { words: '双查字', mark: 'DESIGN' },
  'discipline-referral': { words: '联督移字', mark: 'DESIGN' },
  evidence: { words: '证字', mark: 'DESIGN' },
  'punishment-notice': { words: '公惩告字', mark: 'DESIGN' },
  'punishment-appeal-reply': { words: '公惩复字', mark: 'DESIGN' },
  procedure: { words: '文字', mark: 'DESIGN' },
  meeting: { words: '纪要', mark: 'DESIGN' },
  veto: { words: '联否字', mark: 'DESIGN' },
  reward: { words: '举奖字', mark: 'DESIGN' },
  responsibility: { words: '责字', mark: 'DESIGN' },
  ticket: { words: '支持字', mark: 'DESIGN' },
  referral: { words: '公移字', mark: 'DESIGN' },
  'query-order': { words: '公查财字', mark: 'DESIGN' },
  'restitution-report': { words: '公返报字', mark: 'DESIGN' },
  'restitution-decision': { words: '公刑返字', mark: 'CONFIRMED' },
  'early-return': { words: '公发还字', mark: 'DESIGN' },
  'restitution-notice': { words: '公返通字', mark: 'DESIGN' },
  'execution-notice': { words: '执通字', mark: 'DESIGN' },
  'procuratorial-recommendation': { words: '检建', mark: 'UNCONFIRMED' },
  'procuratorial-opinion': { words: '检意', mark: 'DESIGN' },
  'correction-notice': { words: '检纠违', mark: 'DESIGN' },
  'reply-urging': { words: '检督', mark: 'DESIGN' },
  'recommendation-report': { words: '检建报', mark: 'DESIGN' },
  'recommendation-circular': { words: '检建通', mark: 'DESIGN' },
  'recommendation-copy': { words: '检抄', mark: 'DESIGN' },
  'recommendation-filing': { words: '检建备', mark: 'DESIGN' },
  'recommendation-withdrawal': { words: '检建撤', mark: 'DESIGN' },
  'objection-result': { words: '检复', mark: 'DESIGN' },
  'public-interest-suit': { words: '检公诉', mark: 'DESIGN' },
  'flow-control-notice': { words: '检流监', mark: 'DESIGN' },
} as const satisfies Readonly<Record<string, { words: string; mark: 'CONFIRMED' | 'UNCONFIRMED' | 'DESIGN' }>>;

export type NumberKind = keyof typeof NUMBER_FORMS;

export interface RegisterNumber {
  /** The unit's short name before the words, for example 杭西. */
  readonly unitShortName: string;
  readonly year: number;
  readonly number: number;
}

const UNIT = '[\\u4e00-\\u9fff]{1,12}';
const YEAR = /^(?:19|20)\d{2}$/;

/** The label by which a register draws the number: the drawn one stands where `{n}` is. */
export function numberLabel(kind: NumberKind, unitShortName: string, year: number): string {
  if (!new RegExp(`^${UNIT}$`).test(unitShortName) || !YEAR.test(String(year))) {
    throw malformed('CODE.DOCUMENT_NUMBER', 'A document number needs a Chinese short name and a year.');
  }
  return `${unitShortName}${NUMBER_FORMS[kind].words}〔${year}〕{n}号`;
}

/** 杭西公止字〔2026〕12号: the year in tortoise-shell brackets, the number without leading zeros. */
export function formatNumber(kind: NumberKind, { unitShortName, year, number }: RegisterNumber): string {
  if (!Number.isSafeInteger(number) || number < 1) {
    throw malformed('CODE.DOCUMENT_NUMBER', 'A document number counts from 1.');
  }
  return numberLabel(kind, unitShortName, year).replace('{n}', String(number));
}

export function parseNumber(kind: NumberKind, text: string): RegisterNumber {
  const found = matchNumber(NUMBER_FORMS[kind].words, text);
  if (!found)
    throw malformed('CODE.DOCUMENT_NUMBER', `The number does not read like ${NUMBER_FORMS[kind].words}〔2026〕1号.`);
  return found;
}

/** COD-04, the form of 41号 附件3: *公*刑返字〔  〕 号, whose second star may name the force's department. */
export function parseRestitutionNumber(text: string): RegisterNumber {
  const found = matchNumber('公[\\u4e00-\\u9fff]{0,4}刑返字', text);
  if (!found) throw malformed('CODE.RESTITUTION_NUMBER', 'A restitution decision reads like 杭公刑返字〔2026〕1号.');
  return found;
}

/** COD-03: bracket style read (浙检发诉三字〔2018〕6号), the words between 检 and the year are UNCONFIRMED. */
export function parseProcuratorateNumber(text: string): RegisterNumber & { readonly type: string } {
  const match = new RegExp(`^(${UNIT}?)检([\\u4e00-\\u9fff]{1,6})〔(\\d{4})〕([1-9]\\d{0,5})号$`).exec(
    normalized(text),
  );
  if (!match) throw malformed('CODE.PROCURATORATE_NUMBER', 'A procuratorate number reads like 杭检建〔2026〕1号.');
  const [, unitShortName = '', type = '', year, number] = match;
  return { unitShortName, type, year: Number(year), number: Number(number) };
}

const normalized = (text: string): string => officialBrackets(halfWidth(text));

function matchNumber(words: string, text: string): RegisterNumber | undefined {
  const match = new RegExp(`^(${UNIT}?)${words}〔((?:19|20)\\d{2})〕([1-9]\\d{0,8})号$`).exec(normalized(text));
  return match ? { unitShortName: match[1] ?? '', year: Number(match[2]), number: Number(match[3]) } : undefined;
}
