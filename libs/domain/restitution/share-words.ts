import type { Fen } from '#domain/money/fen';
import { yuanText } from '#domain/money/yuan';
import type { Basis } from './share-out.js';

/** What a share of a plan rests on. */
export interface ShareGrounds {
  readonly kind: 'direct' | 'proportional';
  readonly basis: Basis;
  readonly version: number;
  readonly lineNo: number;
  readonly loss: Fen;
  readonly compensated: Fen;
  /** All frozen money that the plan draws on, and all that it gives. */
  readonly pool: Fen;
  readonly total: Fen;
  /** What the plan gives to this claim in all, and what of it this line takes from this account. */
  readonly ofClaim: Fen;
  readonly amount: Fen;
}

/** 份额说明: how a share comes about, for whoever has to sign for it; the way of the money itself is told beside it. */
export function shareWords(share: ShareGrounds): string[] {
  const { version, lineNo, loss, compensated, pool, total, ofClaim, amount } = share;
  const open = loss - compensated;
  return [
    `第${version}版方案第${lineNo}笔，从本冻结账户返还${yuanText(amount)}元；该申请人按本方案共得${yuanText(ofClaim)}元。`,
    `经审查的被骗金额${yuanText(loss)}元，已获退赔${yuanText(compensated)}元，未获赔${yuanText(open)}元；返还不超过未获赔损失。`,
    ...(share.kind === 'direct'
      ? [
          '依据：时间戳逐笔对应（若干规定第八条第一款第一、二项），落在本账户的资金返还本人，以账户冻结余额和未获赔损失为限。',
        ]
      : [
          `依据：按比例返还（若干规定第八条第一款第三项）。动用冻结资金${yuanText(pool)}元，共返还${yuanText(total)}元；${BASIS_WORDS[share.basis]}`,
          '不足一分的按最大余额法取整，余数相同的依首笔入账时间、申请编号先后；各人份额从各冻结账户依次支付，故支付账户与资金流入账户可以不同。',
        ]),
    ...(ofClaim < open ? [`尚有${yuanText(open - ofClaim)}元未获返还，另有资金查明的，以新版本补充。`] : []),
  ];
}

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  net: '以各人未获赔损失（先扣已获退赔）占全部未获赔损失的比例计算。',
  gross: '以各人全部损失占全部损失合计的比例计算，再扣除已获退赔；扣下的部分不再分配，继续冻结。',
};
