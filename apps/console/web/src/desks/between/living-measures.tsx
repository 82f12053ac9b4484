import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ProcedureView } from '../../api/types';
import { Money } from '../../parts/money';
import { Mark, Status } from '../../parts/mark';
import { Section } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { FOLLOWINGS } from '../../words';
import { pathOfMatter } from '../common/matter-path';

export type Manifest = NonNullable<ProcedureView['measures']>;
export type Measure = Manifest['items'][number] & { readonly freeze?: keyof typeof FOLLOWINGS };

const KINDS = { stop: '紧急止付', freeze: '冻结', queued: '轮候冻结' } as const;

/** 在控措施: what was signed for, and what has become of it since. Who renews stands above the list. */
export function LivingMeasures({
  items,
  renewal,
  isSigned,
}: {
  items: readonly Measure[];
  renewal?: Manifest['renewal'];
  isSigned: boolean;
}) {
  const { desk } = useSession();
  if (items.length === 0) return null;
  return (
    <Section title={`在控措施（${items.length} 项）`}>
      {renewal && (
        <p>
          {isSigned ? '双方已签字。' : `接收方签字前，由${renewal.until}负责续冻。`}
          {renewal.afterwards} <Mark mark={renewal.mark} />
        </p>
      )}
      <table className="plain-table">
        <thead>
          <tr>
            <th>措施</th>
            <th>文书和序号</th>
            <th>银行</th>
            <th>清单金额（元）</th>
            <th>清单到期</th>
            <th>现在</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.matterId}/${item.itemNo}`}>
              <td>{KINDS[item.kind]}</td>
              <td>
                {desk === 'police' ? <Link to={pathOfMatter(item.matterId)}>{item.number}</Link> : item.number} 第{' '}
                {item.itemNo} 项
              </td>
              <td>{item.bankName}</td>
              <td>
                <Money fen={item.amountFen} />
              </td>
              <td>{item.endsAt ? fullTime(item.endsAt) : '轮候，无到期'}</td>
              <td>
                <Now item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** The list with both signatures: the same at a transfer for prosecution, at the court and at a merge. */
export function SignedMeasures({ manifest, children }: { manifest: Manifest; children?: ReactNode }) {
  const { items, renewal, given, received, from, to } = manifest;
  return (
    <>
      <LivingMeasures items={items} renewal={renewal} isSigned={received !== undefined && given !== undefined} />
      <ul className="plain">
        <li>
          移送方：
          <Signed signature={given} unit={from.name} />
        </li>
        <li>
          接收方：
          <Signed signature={received} unit={to.name} />
        </li>
      </ul>
      {children}
    </>
  );
}

function Signed({ signature, unit }: { signature: Manifest['given']; unit: string }) {
  if (!signature) return `${unit} 未签字`;
  const { unit: signer, officerName, at, holds } = signature;
  return (
    <>
      {signer.name} {officerName} {fullTime(at)} 已签字　
      <Status tone={holds ? 'good' : 'over'}>{holds ? '校验一致' : '清单内容已变动，签字无效'}</Status>
    </>
  );
}

export const signAdvice = ({ items }: Manifest): string =>
  `共 ${items.length} 项。签字即确认清单所列措施、金额和到期日；清单如有一字改动，双方签字失效。`;

function Now({ item: { now, endsAt, amountFen, freeze } }: { item: Measure }) {
  if (freeze) return <Status tone={FOLLOWINGS[freeze].tone}>{FOLLOWINGS[freeze].text}</Status>;
  if (!now) return <Status tone="over">已解除或失效</Status>;
  if (now.endsAt !== endsAt && now.endsAt) return <Status tone="good">到期改为 {fullTime(now.endsAt)}</Status>;
  if (now.amountFen !== amountFen)
    return (
      <Status tone="warn">
        金额改为 <Money fen={now.amountFen} />
      </Status>
    );
  return <span>未变动</span>;
}
