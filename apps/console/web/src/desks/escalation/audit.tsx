import { Button, Space, Table, Tag } from 'antd';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Section } from '../../parts/page';
import { rungName } from '../../parts/rungs';
import { useWhy } from '../../parts/why';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import type { EscalationView } from './client';
import { CHANNELS, SENDING } from './words';

/** 督办审计: what was due, by which rule, who was told when and how, what happened, and what the record says of it. */
export function Audit({ escalation: { escalationId, source, duty, law } }: { escalation: EscalationView }) {
  const why = useWhy();
  const { desk } = useSession();
  const { data, error, isLoading, refetch } = useOne(['escalation-audit', escalationId], () =>
    supervisor.GET('/escalations/{escalationId}/audit', { params: { path: { escalationId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) return <Fault error={error} onRetry={() => void refetch()} />;
  const { due, rungs, told, records } = data;
  return (
    <>
      <Section
        title="应办什么、依据什么"
        extra={
          <Button size="small" onClick={() => why.open({ matterId: source.matterId, deadlineId: source.deadlineId })}>
            期限是怎么算出来的
          </Button>
        }
      >
        <Facts
          items={[
            ['应办', duty],
            ['依据', law],
            ['起算', `${fullTime(due.startedAt)}（${due.startEvent}）`],
            ['期限', fullTime(due.dueAt)],
            ['现在', due.closedAt ? `${fullTime(due.closedAt)} ${due.closedReason ?? '已办'}` : '仍未办理'],
            ['规则与日历版本', `${due.ruleSetVersion} / ${due.calendarVersion}`],
          ]}
        />
      </Section>
      <Section title="到点提醒和升级">
        <Table
          size="small"
          pagination={false}
          rowKey={({ rungId }) => rungId}
          dataSource={rungs}
          columns={[
            { title: '提醒', width: 240, render: (_, { rungId }) => rungName(rungId) },
            { title: '应在', width: 180, render: (_, { dueAt }) => fullTime(dueAt) },
            { title: '实际', width: 180, render: (_, { firedAt }) => fullTime(firedAt) },
            {
              title: '成因',
              render: (_, { lateByOutage }) => (lateByOutage ? <Tag color="orange">系统中断补发</Tag> : '按时'),
            },
            { title: '记录号', width: 90, align: 'right', dataIndex: 'number' },
          ]}
        />
      </Section>
      <Section title={`通知了谁、何时、怎样（${told.length} 条）`}>
        <Table
          size="small"
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          rowKey={({ unit, channel, subject, at, actNumber }) =>
            `${unit.unitId} ${channel} ${subject} ${at} ${actNumber}`
          }
          dataSource={told}
          columns={[
            { title: '单位', width: 200, ellipsis: true, render: (_, { unit }) => <UnitName unit={unit} /> },
            { title: '方式', width: 90, render: (_, { channel }) => CHANNELS[channel] ?? channel },
            { title: '内容', ellipsis: true, dataIndex: 'subject' },
            { title: '送出', width: 180, render: (_, { sentAt }) => (sentAt ? fullTime(sentAt) : '—') },
            {
              title: '状态',
              width: 90,
              render: (_, { status }) => (
                <Status tone={SENDING[status]?.tone ?? 'still'}>{SENDING[status]?.text ?? status}</Status>
              ),
            },
          ]}
        />
      </Section>
      <Section title="记录与证明">
        <p className="hint">导出的文件带签名，可用 heli record verify 独立核验，改动一个字节都会被发现。</p>
        <Space direction="vertical">
          {records.map(({ matterId, acts, hash }, index) => (
            <Space key={matterId}>
              <b>{index === 0 ? '超期事项' : '本督办'}</b>
              <span>{acts} 条记录</span>
              <code title={hash}>校验 {hash.slice(0, 12)}</code>
              {desk === 'supervisor' && (
                <Button size="small" href={`/api/matters/${encodeURIComponent(matterId)}/record`}>
                  导出证明
                </Button>
              )}
            </Space>
          ))}
        </Space>
      </Section>
    </>
  );
}
