import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { cursorQuery, useOne } from '../../api/read';
import type { Publication } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { ReasonDialog } from '../../parts/reason';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { PUBLICATION_STATUS } from './calendars';
import { Followed, Moves, Simulated } from './moves';

const KINDS = { off: '放假', 'make-up': '调休上班', ordinary: '按星期' } as const;

/** One notice on its way: what it changes, which clocks would move and why, then the word of a second person. */
export function PublicationPage() {
  const { publicationId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['publication', publicationId], () =>
    supervisor.GET('/calendar-publications/{publicationId}', { params: { path: { publicationId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="放假安排">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OnePublication known={data} />;
}

const changeColumns: TableColumnsType<Publication['changes'][number]> = [
  { title: '日期', width: 120, dataIndex: 'day' },
  { title: '现行', width: 110, render: (_, { before }) => KINDS[before] },
  { title: '将改为', width: 110, render: (_, { after }) => KINDS[after] },
  { title: '名称', dataIndex: 'name' },
];

function OnePublication({ known }: { known: Publication }) {
  const { publicationId, year, notice, status, changes } = known;
  return (
    <Page
      title={notice}
      note={`${year} 年度放假安排`}
      actions={
        <>
          <Status tone={PUBLICATION_STATUS[status].tone}>{PUBLICATION_STATUS[status].text}</Status>
          <Link to="/calendars">返回工作日历</Link>
        </>
      }
    >
      <Facts
        items={[
          ['载入', `${known.unitName} ${known.loadedByName} ${fullTime(known.loadedAt)}`],
          ...(known.publishedAt
            ? ([['发布', `${known.publishedByName ?? ''} ${fullTime(known.publishedAt)}`]] as const)
            : []),
          ...(known.reason ? ([['撤回原因', known.reason]] as const) : []),
        ]}
      />
      {status === 'loaded' && <Decide known={known} />}
      {status === 'published' && <Progress publicationId={publicationId} />}
      {changes.length > 0 && (
        <Section title={`与现行日历的差异（${changes.length} 天）`}>
          <Table
            size="small"
            columns={changeColumns}
            dataSource={changes}
            rowKey="day"
            pagination={false}
            scroll={{ y: 240 }}
          />
        </Section>
      )}
      <Moves
        of={['publication', publicationId]}
        isDone={status === 'published'}
        page={(kind, cursor) =>
          supervisor.GET('/calendar-publications/{publicationId}/moves', {
            params: { path: { publicationId }, query: { ...cursorQuery(cursor), kind } },
          })
        }
      />
    </Page>
  );
}

/** Publishing names the simulation that was looked at: what takes effect is what was seen. */
function Decide({ known: { publicationId, simulation, loadedBy } }: { known: Publication }) {
  const { officerId } = useSession();
  const [withdrawing, setWithdrawing] = useState(false);
  const path = { publicationId };
  const simulate = useAct((_: object, key) =>
    bodyOf(
      supervisor.POST('/calendar-publications/{publicationId}/simulations', { params: { path, header: withKey(key) } }),
    ),
  );
  const publish = useAct((body: { digest: string }, key) =>
    bodyOf(
      supervisor.POST('/calendar-publications/{publicationId}/publication', {
        params: { path, header: withKey(key) },
        body,
      }),
    ),
  );
  const withdraw = useAct((body: { reason: string }, key) =>
    bodyOf(
      supervisor.POST('/calendar-publications/{publicationId}/withdrawal', {
        params: { path, header: withKey(key) },
        body,
      }),
    ),
  );
  const digest = simulation?.ready ? simulation.summary?.digest : undefined;
  const own = loadedBy === officerId;
  return (
    <>
      <Simulated simulation={simulation} />
      <div className="form-acts">
        <Button
          type="primary"
          disabled={!digest || own}
          loading={publish.pending}
          title={own ? '须由载入者以外的人员发布' : ''}
          onClick={() => digest && void publish.send({ digest })}
        >
          按此试算发布
        </Button>
        <Button loading={simulate.pending} onClick={() => void simulate.send({ publicationId })}>
          重新试算
        </Button>
        <Button danger onClick={() => setWithdrawing(true)}>
          撤回
        </Button>
        {own && <span className="hint">您是载入者，须由另一人发布</span>}
      </div>
      <Fault error={simulate.error ?? publish.error} />
      <ReasonDialog
        open={withdrawing}
        title="撤回这份放假安排"
        advice="撤回后不影响任何期限，需要时可重新载入。"
        okText="撤回"
        danger
        pending={withdraw.pending}
        error={withdraw.error}
        examples={['录入有误', '通知有更新']}
        onOk={(reason) => void withdraw.send({ reason }).then((done) => done && setWithdrawing(false))}
        onClose={() => setWithdrawing(false)}
      />
    </>
  );
}

function Progress({ publicationId }: { publicationId: string }) {
  const { data } = useOne(['publication', publicationId, 'progress'], () =>
    supervisor.GET('/calendar-publications/{publicationId}/progress', { params: { path: { publicationId } } }),
  );
  return <Followed progress={data} />;
}
