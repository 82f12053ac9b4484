import { Table } from 'antd';
import { Link, useParams } from 'react-router';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { UnitName } from '../../parts/unit-name';
import { fullTime } from '../../time/format';
import { HeadFacts, MatterPage } from '../between/matter-parts';
import { pathOfMatter } from '../common/matter-path';
import { MeetingActs, TaskActs } from './acts';
import type { MeetingView } from './client';
import { AGENDA_KINDS, MEETING_KINDS, MEETING_STATUS, TASK_STATUS } from './words';

interface Given {
  readonly meeting: MeetingView;
}

/** One meeting: what was to be talked of, what was decided, and what has become of it. */
export function Meeting() {
  const { meetingId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['meeting', meetingId], () =>
    supervisor.GET('/meetings/{meetingId}', { params: { path: { meetingId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="例会">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={MEETING_STATUS[data.status]}
      acts={
        <>
          <MeetingActs meeting={data} />
          {data.heldAt && <PaperButton title="会议纪要" address={`/api/meetings/${meetingId}/minutes`} />}
        </>
      }
      note={
        <HeadFacts
          items={[
            ['会议', MEETING_KINDS[data.kind]],
            ['召集', data.office.name],
          ]}
        />
      }
    >
      {data.heldAt && <Held meeting={data} />}
      {data.heldFor ? <Agenda meeting={data} /> : <p className="faint">还没有召集；议程在召集时从办理记录生成。</p>}
    </MatterPage>
  );
}

function Held({ meeting }: Given) {
  const { heldAt = '', attended, minutes, tasks } = meeting;
  return (
    <>
      <Section title="会议情况">
        <Facts
          items={[
            ['召开时间', fullTime(heldAt)],
            ['参加单位', attended.map(({ name }) => name).join('、') || '—'],
          ]}
        />
        <p className="said">{minutes}</p>
      </Section>
      <Section title={`议定事项（${tasks.length} 项）`}>
        <Table
          size="small"
          rowKey={({ taskNo }) => taskNo}
          dataSource={tasks}
          pagination={false}
          locale={{ emptyText: '没有议定事项' }}
          columns={[
            { title: '序号', width: 60, dataIndex: 'taskNo' },
            { title: '承办单位', width: 220, ellipsis: true, render: (_, { owner }) => <UnitName unit={owner} /> },
            {
              title: '事项和办理',
              render: (_, { text, reports, checks }) => (
                <>
                  <div>{text}</div>
                  {reports.map((report, index) => (
                    <div key={report.at} className="faint">
                      {fullTime(report.at)} 报告：{report.text}
                      {checks[index] && `；核查${checks[index].done ? '办结' : '退回'}：${checks[index].reason}`}
                    </div>
                  ))}
                </>
              ),
            },
            { title: '期限', width: 110, render: (_, { workingDays }) => `${workingDays} 个工作日` },
            {
              title: '状态',
              width: 150,
              render: (_, { status }) => (
                <Status tone={TASK_STATUS[status]?.tone ?? 'still'}>{TASK_STATUS[status]?.text}</Status>
              ),
            },
            { title: '', width: 140, render: (_, task) => <TaskActs meeting={meeting} task={task} /> },
          ]}
        />
      </Section>
    </>
  );
}

function Agenda({ meeting: { heldFor = '', asOf = '', agenda, further, invited, side } }: Given) {
  return (
    <Section title={`议程（${agenda.length} 项）`}>
      <Facts
        items={[
          ['召集时间', fullTime(heldFor)],
          ['数据截止', fullTime(asOf)],
          ['邀请单位', invited.map(({ name }) => name).join('、')],
          ...(further ? ([['其他议题', further]] as const) : []),
        ]}
      />
      <Table
        size="small"
        rowKey={({ matterId, kind }) => `${kind} ${matterId}`}
        dataSource={agenda}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: '没有未办结或超期的事项' }}
        columns={[
          { title: '类别', width: 130, render: (_, { kind }) => AGENDA_KINDS[kind] },
          {
            title: '事项',
            width: 320,
            ellipsis: true,
            render: (_, { matterId, title }) =>
              side === 'office' ? <Link to={pathOfMatter(matterId)}>{title}</Link> : title,
          },
          { title: '单位', width: 240, ellipsis: true, render: (_, { unit }) => <UnitName unit={unit} /> },
          { title: '应办', ellipsis: true, render: (_, { duty }) => duty ?? '—' },
          { title: '期限', width: 170, render: (_, { dueAt }) => (dueAt ? fullTime(dueAt).slice(0, 16) : '—') },
        ]}
      />
    </Section>
  );
}
