import { useParams } from 'react-router';
import { shared } from '../../api/client';
import { useOne } from '../../api/read';
import type { ConsultationView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { ConsultationActs, DutyActs } from './consultation-acts';
import { MatterPage } from './matter-parts';
import { CONSULTATION_STATUS, KEY_POINTS, STANCES } from './words';

/** One consultation as this office may read it. */
export function Consultation() {
  const { consultationId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['consultation', consultationId], () =>
    shared.GET('/consultations/{consultationId}', { params: { path: { consultationId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="会商">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={CONSULTATION_STATUS[data.status]}
      acts={<ConsultationActs consultation={data} />}
      note={
        <>
          <span>{KEY_POINTS[data.point]}</span>
          <span>
            召集单位 <b>{data.convener.name}</b>
          </span>
          <span>
            意见 {data.filed} / {data.offices}，法定人数 {data.quorum}
          </span>
        </>
      }
    >
      <Section title="议题和参加单位">
        <p className="said">{data.agenda}</p>
        <Facts
          items={data.officeList.map(({ unit, answer, reason }) => [
            unit.name,
            `${{ waiting: '待答复', joins: '参加', declines: '不参加' }[answer] ?? answer}${reason ? `：${reason}` : ''}`,
          ])}
        />
        {data.materials.map(({ no, name, sha256 }) => (
          <p key={no}>
            材料 {no}：
            {sha256 ? <a href={`/api/consultations/${data.consultationId}/materials/${no}`}>{name}</a> : name}
          </p>
        ))}
      </Section>
      <Opinions consultation={data} />
      <MinutesAndDuties consultation={data} />
    </MatterPage>
  );
}

function Opinions({ consultation: { rounds } }: { consultation: ConsultationView }) {
  return (
    <>
      {rounds.map(({ round, question, openedAt, filedBy, opinions }) => (
        <Section
          key={round}
          title={`第 ${round} 轮意见`}
          extra={openedAt ? `${fullTime(openedAt)} 公开` : '未公开：只能看到本单位的意见'}
        >
          {question && <p className="said">{question}</p>}
          <p className="faint">已提交：{filedBy.map(({ name }) => name).join('、') || '无'}</p>
          {opinions.map(({ unit, stance, text, at, officerName, afterOpening }) => (
            <div key={unit.unitId}>
              <b>{unit.name}</b>{' '}
              <Status tone={stance === 'dissent' ? 'over' : stance === 'agree' ? 'good' : 'warn'}>
                {STANCES[stance] ?? stance}
              </Status>{' '}
              <span className="faint">
                {officerName} {fullTime(at)}
                {afterOpening && '（公开后提交）'}
              </span>
              <p className="said">{text}</p>
            </div>
          ))}
        </Section>
      ))}
    </>
  );
}

const DUTY_STATUS: Readonly<Record<string, string>> = {
  open: '办理中',
  disputed: '有异议，待答复',
  done: '已办结',
  cancelled: '已取消',
};

function MinutesAndDuties({ consultation }: { consultation: ConsultationView }) {
  const newest = consultation.minutes.at(-1);
  if (!newest) return null;
  return (
    <>
      <Section title={`${newest.kind === 'minutes' ? '会议纪要' : '工作日志'}（第 ${newest.version} 版）`}>
        <p className="said">{newest.text}</p>
        <ul className="plain">
          {newest.answers.map(({ unit, answer, reason, at }) => (
            <li key={unit.unitId}>
              {unit.name}：{answer === 'signed' ? '已签字' : `拒绝签字，理由：${reason ?? ''}`}　{fullTime(at)}
            </li>
          ))}
        </ul>
      </Section>
      {consultation.duties.length > 0 && (
        <Section title="任务">
          <table className="plain-table">
            <thead>
              <tr>
                <th>序号</th>
                <th>任务</th>
                <th>单位</th>
                <th>期限</th>
                <th>状态</th>
                <th>办理</th>
              </tr>
            </thead>
            <tbody>
              {consultation.duties.map((duty) => (
                <tr key={duty.dutyNo}>
                  <td>{duty.dutyNo}</td>
                  <td>{duty.text}</td>
                  <td>{duty.unit.name}</td>
                  <td>{duty.days} 日</td>
                  <td>
                    {DUTY_STATUS[duty.status]}
                    {duty.evidence.length > 0 && `：${duty.evidence.map(({ name }) => name).join('、')}`}
                    {duty.disputeReason && `（异议：${duty.disputeReason}）`}
                  </td>
                  <td>
                    <DutyActs consultation={consultation} duty={duty} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </>
  );
}
