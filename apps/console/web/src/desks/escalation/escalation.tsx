import { Steps, Tabs, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Mark } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { useMe } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { pathOfMatter } from '../common/matter-path';
import { MatterPage } from '../between/matter-parts';
import { EscalationActs } from './acts';
import { Audit } from './audit';
import type { EscalationView } from './client';
import { ESCALATION_STATUS, LINE_NAMES, OUTCOMES, WHY } from './words';

const AUDITORS = ['supervisor', 'auditor', 'approver', 'chief-prosecutor', 'regulator-leader'];

/** One escalation: who is late with what, on which step it stands, what was said and decided; and its audit. */
export function Escalation() {
  const { escalationId = '' } = useParams();
  const me = useMe();
  const { data, error, isLoading, refetch } = useOne(['escalation', escalationId], () =>
    supervisor.GET('/escalations/{escalationId}', { params: { path: { escalationId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="升级督办">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const mayAudit = data.side !== 'late' && (me?.roles.some((role) => AUDITORS.includes(role)) ?? false);
  return (
    <MatterPage
      matter={{ ...data, title: `督办：${data.duty}` }}
      status={ESCALATION_STATUS[data.status]}
      acts={<EscalationActs escalation={data} />}
      note={
        <>
          <span>
            超期单位 <b>{data.late.name}</b>
          </span>
          <span>
            督办单位 <b>{data.supervisor.name}</b>
          </span>
          {data.lateByOutage && <Tag color="orange">到点时系统中断</Tag>}
        </>
      }
    >
      {mayAudit ? (
        <Tabs
          items={[
            { key: 'now', label: '督办情况', children: <Course escalation={data} /> },
            { key: 'audit', label: '审计', children: <Audit escalation={data} /> },
          ]}
        />
      ) : (
        <Course escalation={data} />
      )}
    </MatterPage>
  );
}

function Course({ escalation }: { escalation: EscalationView }) {
  const { source, law, mark, dueAt, line, ladder, answers, correction, dutyDone, outcome } = escalation;
  const level = ladder.findLastIndex(({ at }) => at !== undefined);
  return (
    <>
      <Section title="超期的是什么">
        <Facts
          items={[
            ['事项', <Link to={pathOfMatter(source.matterId)}>{source.title}</Link>],
            ...(escalation.task ? ([['超期的任务', escalation.task]] as const) : []),
            [
              '依据',
              <>
                {law} <Mark mark={mark} />
              </>,
            ],
            ['原期限', fullTime(dueAt)],
            ['补办', dutyDone ? `${fullTime(dutyDone.at)} ${dutyDone.reason}` : '尚未办理'],
            ['能否延长', source.extendable ? '依法可以延长' : '法律没有延长的规定'],
          ]}
        />
      </Section>
      <Section title={`升级阶梯（${LINE_NAMES[line] ?? line}）`}>
        <Steps
          size="small"
          current={level}
          items={ladder.map(({ step, name, unit, at, why, reason }) => ({
            key: step,
            title: name,
            content: (
              <span className="lines">
                {[unit.name, at && fullTime(at), why && WHY[why], reason].filter(Boolean).join('\n')}
              </span>
            ),
          }))}
        />
      </Section>
      <Section title="说明和结论">
        {answers.length === 0 && <p className="faint">超期单位尚未说明情况。</p>}
        {answers.map(({ unit, at, text }) => (
          <p className="said" key={at}>
            {unit.name} {fullTime(at)}：{text}
          </p>
        ))}
        {correction && <p className="said">责令整改：{correction}</p>}
        {outcome && (
          <p className="said">
            结论（{fullTime(outcome.at)}）：{OUTCOMES[outcome.kind]}。{outcome.reason}
            {outcome.number && `（${outcome.number}，移送${outcome.addressee ?? ''}）`}
          </p>
        )}
        {outcome?.number && escalation.side === 'supervisor' && (
          <PaperButton
            title={`问责线索移送函 ${outcome.number}`}
            address={`/api/escalations/${escalation.escalationId}/discipline-referral`}
          />
        )}
      </Section>
    </>
  );
}
