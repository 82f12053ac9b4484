import type { CardPrefix, HeadOffice } from './head-office.js';

/**
 * Twelve invented addressees for the demonstration: no bank has payment-system numbers that begin with 99, and no card
 * scheme issues numbers that begin with 99. A deployment loads its own table instead.
 */
const ROWS: readonly (readonly [bankCode: string, name: string, alias: string, prefixes: readonly string[]])[] = [
  ['991100000017', '演示青松银行', '青松银行', ['995501', '995502']],
  ['992100000025', '演示白鹭银行', '白鹭银行', ['995511', '995512']],
  ['993290000033', '演示钱江商业银行', '钱江银行', ['995521']],
  ['994290000041', '演示太湖农村商业银行', '太湖农商行', ['995531']],
  ['995301000059', '演示云栖银行', '云栖银行', ['995541']],
  ['996301000067', '演示金穗银行', '金穗银行', ['995551', '9955519']],
  ['997584000075', '演示南海银行', '南海银行', ['995561']],
  ['998584000083', '演示丹霞银行', '丹霞银行', ['995571']],
  ['999100000091', '演示邮通银行', '邮通银行', ['995581']],
  ['Z9901100000011', '演示轻舟支付有限公司', '轻舟支付', ['995591']],
  ['Z9902290000022', '演示云笺支付有限公司', '云笺支付', ['995592']],
  ['Z9903584000033', '演示飞燕支付有限公司', '飞燕支付', ['995593']],
];

export const DEMONSTRATION_HEAD_OFFICES: readonly HeadOffice[] = ROWS.map(([bankCode, name, alias]) => ({
  bankCode,
  name,
  aliases: [alias],
  ...(bankCode.startsWith('Z') ? {} : { cnapsPrefix: bankCode.slice(0, 3) }),
}));

export const DEMONSTRATION_CARD_PREFIXES: readonly CardPrefix[] = ROWS.flatMap(([bankCode, , , prefixes]) =>
  prefixes.map((prefix) => ({ prefix, bankCode })),
);
