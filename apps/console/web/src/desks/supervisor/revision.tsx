import { Button, Table, type TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { cursorQuery, useOne } from '../../api/read';
import type { Revision, RuleLine } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { ReasonField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { useMe, useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { rungWords, type RungIn } from './ladder';
import { Followed, Moves, Simulated } from './moves';
import { REVISION_STATUS, UNITS } from './rule-words';

/** One revision: what it changes, which running clocks would move and why, then the word of a second legal officer. */
export function RevisionPage() {
  const { revisionId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['revision', revisionId], () =>
    supervisor.GET('/rule-revisions/{revisionId}', { params: { path: { revisionId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="期限规则的修订">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneRevision known={data} />;
}

interface Change {
  readonly ruleId: string;
  readonly value?: number;
  readonly law?: string;
  readonly mark?: string;
  readonly reason?: string;
  readonly rungs?: readonly RungIn[];
  readonly calendars?: readonly string[];
}

const columnsWith = (ruleOf: (ruleId: string) => RuleLine | undefined): TableColumnsType<Change> => [
  { title: '规则', width: 150, dataIndex: 'ruleId' },
  { title: '应办', width: 220, render: (_, { ruleId }) => ruleOf(ruleId)?.duty },
  {
    title: '新的数值',
    width: 110,
    render: (_, { ruleId, value }) => (value === undefined ? '不变' : `${value} ${unitOf(ruleOf(ruleId))}`),
  },
  {
    title: '提醒与升级',
    width: 300,
    render: (_, { rungs }) =>
      rungs ? (
        <ul className="ladder">
          {rungs.map((rung) => (
            <li key={rung.rungId}>{rungWords(rung)}</li>
          ))}
        </ul>
      ) : (
        '不变'
      ),
  },
  {
    title: '专用日历',
    width: 150,
    render: (_, { calendars }) => (calendars ? calendars.join('、') || '全国' : '不变'),
  },
  { title: '依据', width: 260, render: (_, { law }) => law ?? '不变' },
  { title: '标记', width: 160, render: (_, { mark }) => mark ?? '不变' },
  { title: '理由', width: 260, dataIndex: 'reason' },
];

const unitOf = (rule: RuleLine | undefined): string => (rule ? UNITS[rule.unit] : '');

const RUNNING = { keep: '照旧，只对新开始的期限适用', 're-evaluate': '按新规则重新推算' } as const;

function OneRevision({ known }: { known: Revision }) {
  const { revisionId, kind, version, unitName, status, changes, transition } = known;
  const rules = useOne(['rules'], () => supervisor.GET('/rules'));
  const running = transition['running'] as keyof typeof RUNNING;
  return (
    <Page
      title={`修订 ${version}`}
      note={kind === 'release' ? '法定期限（全国）' : `${unitName}及下级的本地设置`}
      actions={
        <>
          <Status tone={REVISION_STATUS[status].tone}>{REVISION_STATUS[status].text}</Status>
          <Link to="/rules">返回期限规则</Link>
        </>
      }
    >
      <Facts
        items={[
          ['提出', `${known.proposedByName} ${fullTime(known.proposedAt)}`],
          ['理由', known.reason],
          ['进行中的期限', RUNNING[running]],
          ...(known.decidedAt
            ? ([
                ['决定', `${known.decidedByName ?? ''} ${fullTime(known.decidedAt)}：${known.decision ?? ''}`],
              ] as const)
            : []),
        ]}
      />
      {status === 'proposed' && <Decide known={known} />}
      {status === 'released' && <Progress revisionId={revisionId} />}
      <Section title={`修订内容（${changes.length} 项）`}>
        <Table
          size="small"
          columns={columnsWith((ruleId) => rules.data?.rules.find((rule) => rule.ruleId === ruleId))}
          dataSource={changes as unknown as Change[]}
          rowKey="ruleId"
          pagination={false}
          scroll={{ x: 1_000, y: 220 }}
        />
      </Section>
      <Moves
        of={['revision', revisionId]}
        isDone={status === 'released'}
        page={(kindOfMove, cursor) =>
          supervisor.GET('/rule-revisions/{revisionId}/moves', {
            params: { path: { revisionId }, query: { ...cursorQuery(cursor), kind: kindOfMove } },
          })
        }
      />
    </Page>
  );
}

interface Reasoned {
  readonly reason: string;
}

/** Approving names the simulation that was looked at: what takes effect is what was seen. */
function Decide({ known: { revisionId, simulation, proposedBy } }: { known: Revision }) {
  const { officerId } = useSession();
  const me = useMe();
  const path = { revisionId };
  const given = (key: string) => ({ params: { path, header: withKey(key) } });
  const simulate = useAct((_: object, key) =>
    bodyOf(supervisor.POST('/rule-revisions/{revisionId}/simulations', given(key))),
  );
  const digest = simulation?.ready ? simulation.summary?.digest : undefined;
  const approve = useAct(({ reason }: Reasoned, key) =>
    bodyOf(
      supervisor.POST('/rule-revisions/{revisionId}/approval', {
        ...given(key),
        body: { digest: digest ?? '', reason },
      }),
    ),
  );
  const refuse = useAct((body: Reasoned, key) =>
    bodyOf(supervisor.POST('/rule-revisions/{revisionId}/refusal', { ...given(key), body })),
  );
  const withdraw = useAct((body: Reasoned, key) =>
    bodyOf(supervisor.POST('/rule-revisions/{revisionId}/withdrawal', { ...given(key), body })),
  );
  const own = proposedBy === officerId;
  const isLegal = me?.roles.includes('legal-officer') ?? false;
  return (
    <>
      <Simulated simulation={simulation} />
      {isLegal && (
        <div className="form-acts">
          {!own && digest && (
            <ActDialog<Reasoned, unknown>
              label="按此试算批准"
              primary
              advice="批准后立即生效；进行中的期限按过渡办法处理，变动以试算为准。"
              act={approve}
            >
              <ReasonField />
            </ActDialog>
          )}
          <Button loading={simulate.pending} onClick={() => void simulate.send({ revisionId })}>
            重新试算
          </Button>
          {own ? (
            <ActDialog<Reasoned, unknown> label="撤回" danger advice="撤回后不影响任何期限。" act={withdraw}>
              <ReasonField />
            </ActDialog>
          ) : (
            <ActDialog<Reasoned, unknown> label="不予批准" danger advice="不予批准后不影响任何期限。" act={refuse}>
              <ReasonField />
            </ActDialog>
          )}
          {own && <span className="hint">您是提出者，须由另一名法制人员批准</span>}
        </div>
      )}
      <Fault error={simulate.error} />
    </>
  );
}

function Progress({ revisionId }: { revisionId: string }) {
  const { data } = useOne(['revision', revisionId, 'progress'], () =>
    supervisor.GET('/rule-revisions/{revisionId}/progress', { params: { path: { revisionId } } }),
  );
  return <Followed progress={data} />;
}
