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
import { SignedMeasures } from './living-measures';
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
          {data.withdrawalAsked && !isOver && <Status tone="wait">撤销案件已呈请，待批准；本步骤期限照常计算</Status>}
          {data.filingAsked && !isOver && <Status tone="wait">立案已呈请，待批准；本步骤期限照常计算</Status>}
        </>
      }
    >
      <Section title="参与单位">
        <Facts items={data.units.map(({ slot, unit }) => [SLOTS[slot] ?? slot, unit.name])} />
        {data.amounts && (
          <p>
            办结涉案金额 <Money fen={data.amounts.concludedFen} strong /> 元，公安追缴{' '}
            <Money fen={data.amounts.recoveredByPoliceFen} /> 元，检察追缴{' '}
            <Money fen={data.amounts.recoveredByProcuratorateFen} /> 元
          </p>
        )}
      </Section>
      {data.measures && <SignedMeasures manifest={data.measures} />}
      <Steps procedure={data} />
    </MatterPage>
  );
}

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
                {papers.map((paper) => (
                  <PaperOf key={paper.no} procedureId={procedureId} paper={paper} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** A file is opened, what a person wrote on the public page is read here. */
function PaperOf({
  procedureId,
  paper: { no, name, sha256, text },
}: {
  procedureId: string;
  paper: ProcedureView['history'][number]['papers'][number];
}) {
  if (sha256) return <a href={`/api/procedures/${procedureId}/papers/${no}`}>{name}</a>;
  if (!text) return <span>{name}　</span>;
  return (
    <details>
      <summary>{name}</summary>
      {text}
    </details>
  );
}
