import { useParams } from 'react-router';
import { shared } from '../../api/client';
import { useOne } from '../../api/read';
import type { ProcedureView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Facts, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { MatterPage } from './matter-parts';
import { LivingMeasures } from './living-measures';
import { SLOTS, VARIANTS } from './words';
import { ProcedureActs } from './procedure-acts';

/** One run through a chain: what is to be decided now, by whom, and only by the ways that the law leaves. */
export function Procedure() {
  const { procedureId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['procedure', procedureId], () =>
    shared.GET('/procedures/{procedureId}', { params: { path: { procedureId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="诉讼环节">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const isOver = data.actor === undefined;
  return (
    <MatterPage
      matter={data}
      status={{ text: data.stepName, tone: isOver ? 'still' : 'wait' }}
      acts={<ProcedureActs procedure={data} />}
      note={
        <>
          <span>{data.chainName}</span>
          {data.actor && (
            <span>
              由 <b>{data.actor.name}</b> 办理
            </span>
          )}
          {data.variant && <span>{VARIANTS[data.variant]}</span>}
        </>
      }
    >
      <Section title="参与单位">
        <Facts items={data.units.map(({ slot, unit }) => [SLOTS[slot] ?? slot, unit.name])} />
        {data.amounts && (
          <p>
            认定金额 <Money fen={data.amounts.concludedFen} strong /> 元，公安追回{' '}
            <Money fen={data.amounts.recoveredByPoliceFen} /> 元，检察追回{' '}
            <Money fen={data.amounts.recoveredByProcuratorateFen} /> 元
          </p>
        )}
      </Section>
      <Measures procedure={data} />
      <Steps procedure={data} />
    </MatterPage>
  );
}

function Measures({ procedure: { measures } }: { procedure: ProcedureView }) {
  if (!measures) return null;
  const { items, renewal, given, received, to } = measures;
  return (
    <>
      <LivingMeasures items={items} renewal={renewal} isSigned={received !== undefined} />
      <ul className="plain">
        <li>
          移送方：{given.unit.name} {given.officerName} {fullTime(given.at)} 已签字　
          <Holds holds={given.holds} />
        </li>
        <li>
          接收方：
          {received ? (
            <>
              {received.unit.name} {received.officerName} {fullTime(received.at)} 已签字　
              <Holds holds={received.holds} />
            </>
          ) : (
            `${to.name} 未签字`
          )}
        </li>
      </ul>
    </>
  );
}

const Holds = ({ holds }: { holds: boolean }) => (
  <Status tone={holds ? 'good' : 'over'}>{holds ? '校验一致' : '清单内容已变动，签字无效'}</Status>
);

function Steps({ procedure: { procedureId, history } }: { procedure: ProcedureView }) {
  return (
    <Section title="各步骤">
      <table className="plain-table">
        <thead>
          <tr>
            <th>时间</th>
            <th>步骤</th>
            <th>结果</th>
            <th>单位</th>
            <th>理由和文书</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ at, stepName, outcomeName, unit, reason, papers }) => (
            <tr key={at + outcomeName}>
              <td>{fullTime(at)}</td>
              <td>{stepName}</td>
              <td>{outcomeName}</td>
              <td>{unit?.name ?? '系统'}</td>
              <td>
                {reason}{' '}
                {papers.map(({ no, name, sha256 }) =>
                  sha256 ? (
                    <a key={no} href={`/api/procedures/${procedureId}/papers/${no}`}>
                      {name}
                    </a>
                  ) : (
                    <span key={no}>{name}　</span>
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
