import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { shared } from '../../api/client';
import { useOne } from '../../api/read';
import type { DisposalView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Facts, Nothing, Page, Section } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { fullTime, shortTime } from '../../time/format';
import { MatterPage } from '../between/matter-parts';
import { DisposalActs } from './acts';
import { ClaimActs, ExecutionActs } from './execution-acts';
import { BASIS, CLAIM_STATUS, DISPOSAL_STATUS, EXECUTION_STATUS, ORDER, PURPOSE, THING_STATUS } from './words';

/** One judgment, ruling or early return: its list, who claims what, and what the banks and the police have done. */
export function Disposal() {
  const { disposalId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['disposal', disposalId], () =>
    shared.GET('/disposals/{disposalId}', { params: { path: { disposalId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="涉案财物处置">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const isParty = data.side !== 'executor';
  return (
    <MatterPage
      matter={data}
      status={DISPOSAL_STATUS[data.status]}
      acts={<DisposalActs disposal={data} />}
      withRecord={isParty}
      note={
        <span>
          {data.decider.name}　{BASIS[data.basis]}
          {data.effectiveAt && `　${fullTime(data.effectiveAt)} 生效`}
        </span>
      }
    >
      {isParty && <Papers disposal={data} />}
      <Things disposal={data} />
      {isParty && <Claims disposal={data} />}
      <Executions disposal={data} />
    </MatterPage>
  );
}

function Papers({ disposal }: { disposal: DisposalView }) {
  const { disposalId, paper, number, servedAt, police, procuratorate, caseNumber } = disposal;
  return (
    <Section title="文书和参与单位">
      <Facts
        items={[
          [
            '文书',
            paper.sha256 ? (
              <a key="paper" href={`/api/disposals/${disposalId}/paper`}>
                {paper.name} {number}
              </a>
            ) : (
              `${paper.name} ${number}`
            ),
          ],
          ['最后送达', fullTime(servedAt)],
          ['公安机关', police.name],
          ...(procuratorate ? [['检察院', procuratorate.name] as const] : []),
          ...(caseNumber ? [['公安案件', caseNumber] as const] : []),
        ]}
      />
    </Section>
  );
}

function Things({ disposal: { disposalId, things } }: { disposal: DisposalView }) {
  const [shown, setShown] = useState<number | undefined>();
  return (
    <Section title={`财物清单（${things.length} 项）`}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>序号</th>
            <th>财物</th>
            <th>保管单位</th>
            <th>处理</th>
            <th className="number">金额（元）</th>
            <th className="number">尚未处置（元）</th>
            <th>状态</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {things.map((thing) => (
            <tr key={thing.no}>
              <td>{thing.no}</td>
              <td>{thing.name}</td>
              <td>{thing.holder.name}</td>
              <td>
                {thing.status === 'missing' ? '裁判未处理' : ORDER[thing.order]}
                {thing.titleClear && '（权属明确）'}
              </td>
              <td className="number">
                <Money fen={thing.worthFen} />
              </td>
              <td className="number">
                <Money fen={thing.leftFen} strong />
              </td>
              <td>
                <Status tone={THING_STATUS[thing.status]?.tone ?? 'still'}>{THING_STATUS[thing.status]?.text}</Status>
              </td>
              <td>
                {['announced', 'unclaimed', 'forfeited'].includes(thing.status) && (
                  <Button type="link" size="small" onClick={() => setShown(thing.no)}>
                    认领公告
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Paper
        title="认领公告"
        address={`/api/disposals/${disposalId}/things/${shown ?? 0}/claim-notice`}
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
      />
    </Section>
  );
}

function Claims({ disposal }: { disposal: DisposalView }) {
  const { claims, side } = disposal;
  return (
    <Section title={`认领申请（${claims.length} 份）`}>
      {claims.length === 0 ? (
        <Nothing title="还没有人认领" advice="认领没有截止期限；上缴国库后查证属实的也予退还。" />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th>财物</th>
              <th>认领人</th>
              <th className="number">损失（元）</th>
              <th className="number">已获退赔（元）</th>
              <th>收到</th>
              <th>结论</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <tr key={claim.claimId}>
                <td>第 {claim.no} 项</td>
                <td>{claim.name}</td>
                <td className="number">
                  <Money fen={claim.lossFen} />
                </td>
                <td className="number">
                  <Money fen={claim.compensatedFen} />
                </td>
                <td>{shortTime(claim.receivedAt)}</td>
                <td>
                  <Status tone={CLAIM_STATUS[claim.status]?.tone ?? 'still'}>{CLAIM_STATUS[claim.status]?.text}</Status>
                </td>
                <td>
                  {side === 'decider' && claim.status === 'open' && (
                    <ClaimActs disposal={disposal} claimId={claim.claimId} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Executions({ disposal }: { disposal: DisposalView }) {
  const { disposalId, executions } = disposal;
  const [shown, setShown] = useState<string | undefined>();
  if (executions.length === 0) return null;
  return (
    <Section title={`执行通知（${executions.length} 份）`}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>通知书</th>
            <th>执行单位</th>
            <th>处置方式</th>
            <th className="number">金额（元）</th>
            <th>付给</th>
            <th>发出</th>
            <th>状态</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {executions.map((one) => (
            <tr key={one.noticeId}>
              <td>
                <Button type="link" size="small" onClick={() => setShown(one.noticeId)}>
                  {one.number}
                </Button>
              </td>
              <td>{one.recipient.name}</td>
              <td>
                {PURPOSE[one.purpose]}（第 {one.no} 项）
              </td>
              <td className="number">
                <Money fen={one.amountFen} strong />
              </td>
              <td>
                {one.payees.map(({ name, amountFen, accountNumber, bankName }) => (
                  <div key={name + accountNumber}>
                    {name} {bankName} {accountNumber} <Money fen={amountFen} />
                  </div>
                ))}
                {one.payees.length === 0 && '国库'}
              </td>
              <td>{shortTime(one.sentAt)}</td>
              <td>
                <Status tone={EXECUTION_STATUS[one.status]?.tone ?? 'still'}>
                  {EXECUTION_STATUS[one.status]?.text}
                </Status>{' '}
                {one.reference ?? one.reason}
              </td>
              <td>
                {one.own && one.status === 'sent' && <ExecutionActs disposal={disposal} noticeId={one.noticeId} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Paper
        title="执行通知书"
        address={`/api/disposals/${disposalId}/executions/${shown ?? ''}/paper`}
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
      />
    </Section>
  );
}
