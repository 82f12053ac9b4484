import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { cursorQuery, useList, useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Facts, Page, Section } from '../../parts/page';
import { Acts } from '../../parts/timeline';
import { fullTime } from '../../time/format';
import { MatterPage } from '../between/matter-parts';
import { pathOfMatter } from '../common/matter-path';
import type { LookView } from './client';
import { LOOK_STATUS, RIGHTS } from './words';

/** One look: who, why, by which right; and, while it is open, the record of the matter itself. */
export function Look() {
  const { lookId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['look', lookId], () =>
    supervisor.GET('/looks/{lookId}', { params: { path: { lookId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="查阅">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const { lookedAt, unit, officerName, ofUnit, right, approver, reason, takenAt, until, refusedBecause, status } = data;
  const isOpen = status === 'open';
  return (
    <MatterPage
      matter={data}
      status={LOOK_STATUS[status]}
      acts={isOpen && data.mine && <End look={data} />}
      note={
        <span>
          查阅人{' '}
          <b>
            {unit.name} {officerName}
          </b>
        </span>
      }
    >
      <Section title="查阅什么、为什么">
        <Facts
          items={[
            [
              '事项',
              isOpen && right === 'branch' ? (
                <Link to={pathOfMatter(lookedAt.matterId)}>{lookedAt.title}</Link>
              ) : (
                lookedAt.title
              ),
            ],
            ['承办单位', ofUnit.name],
            ['理由', reason ?? '工作中打开（自动留痕）'],
            ['权限', approver ? `${RIGHTS[right] ?? right}：${approver.name}` : (RIGHTS[right] ?? right)],
            ['开始', takenAt ? fullTime(takenAt) : '尚未开始'],
            ...(until ? ([['最迟查阅至', fullTime(until)]] as const) : []),
            ...(refusedBecause ? ([['不同意的理由', refusedBecause]] as const) : []),
          ]}
        />
      </Section>
      {isOpen && data.mine && <Content look={data} />}
    </MatterPage>
  );
}

function End({ look: { lookId } }: { look: LookView }) {
  const end = useAct((_: object, key) =>
    bodyOf(supervisor.POST('/looks/{lookId}/end', { params: { path: { lookId }, header: withKey(key) } })),
  );
  return (
    <>
      <Button loading={end.pending} onClick={() => void end.send({})}>
        结束查阅
      </Button>
      <Fault error={end.error} />
    </>
  );
}

function Content({ look: { lookId, lookedAt } }: { look: LookView }) {
  const acts = useList(['look-acts', lookId], (cursor) =>
    supervisor.GET('/looks/{lookId}/acts', { params: { path: { lookId }, query: cursorQuery(cursor) } }),
  );
  return (
    <Section title={`被查阅事项的办理记录（${lookedAt.title}）`}>
      <Acts acts={acts} matterId={lookedAt.matterId} />
    </Section>
  );
}
