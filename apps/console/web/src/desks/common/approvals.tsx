import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { Approval } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Mark, Status } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { ReasonDialog } from '../../parts/reason';
import { useMe } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { LEVEL_NAMES } from '../../words';
import { pathOfMatter } from './matter-path';
import { PaperApproval } from './paper-approval';
import { WithdrawApproval } from './withdraw-approval';

type View = 'to-decide' | 'decided' | 'proposed';
const VIEWS: readonly { value: View; label: string; empty: string }[] = [
  { value: 'to-decide', label: '待审批', empty: '没有待本单位审批的事项' },
  { value: 'decided', label: '已审批', empty: '还没有审批过的事项' },
  { value: 'proposed', label: '本单位呈请', empty: '本单位没有等待审批的事项' },
];

/** 待审批: made for a phone as much as for a desk; one card, two buttons, and the matter one touch away. */
export function Approvals() {
  const [view, setView] = useState<View>('to-decide');
  const list = useList<Approval>(['approvals', view], (cursor) =>
    police.GET('/approvals', {
      params: {
        query: {
          ...cursorQuery(cursor),
          side: view === 'proposed' ? 'proposed' : 'to-decide',
          decided: view === 'decided' ? 'true' : 'false',
        },
      },
    }),
  );
  return (
    <Page
      title="审批"
      note="呈请人不能审批自己呈请的事项；超过时限未审批的，提醒代理负责人（本地时限）"
      actions={
        <Segmented<View>
          aria-label="范围"
          value={view}
          onChange={setView}
          options={VIEWS.map(({ value, label }) => ({ value, label }))}
        />
      }
    >
      {list.isLoading && <Loading />}
      <Fault error={list.rows.length === 0 ? list.error : undefined} onRetry={list.retry} />
      {!list.isLoading && !list.error && list.rows.length === 0 && (
        <Nothing title={VIEWS.find(({ value }) => value === view)?.empty ?? ''} advice="新的呈请会自动出现在这里。" />
      )}
      <ul className="notices">
        {list.rows.map((approval) => (
          <One key={approval.approvalId} approval={approval} view={view} />
        ))}
      </ul>
      {list.hasMore && (
        <Button block type="link" loading={list.isFetchingMore} onClick={list.more}>
          继续加载
        </Button>
      )}
    </Page>
  );
}

/** Whose word it is; the service decides, this only keeps a button away that would be refused. */
const LEADERS = ['approver', 'chief-prosecutor', 'regulator-leader', 'supervisor'];

function One({ approval, view }: { approval: Approval; view: View }) {
  const me = useMe();
  const isLeader = me?.roles.some((role) => LEADERS.includes(role)) ?? false;
  const mayDecide = view === 'to-decide' && isLeader;
  const { approvalId, matterId, title, level, mine, dueAt, decision } = approval;
  const [refusing, setRefusing] = useState(false);
  const decide = useAct((given: { decision: 'approved' | 'refused'; reason?: string }, key) =>
    bodyOf(
      police.POST('/approvals/{approvalId}/decision', {
        params: { path: { approvalId }, header: withKey(key) },
        body: { matterId, ...given },
      }),
    ),
  );
  return (
    <li className={decision ? 'notice' : 'notice unread'}>
      <p className="notice-head">
        <b>
          {approval.fast && (
            <>
              <Status tone="warn">绿色通道</Status> <Mark mark="SEED" />{' '}
            </>
          )}
          {title}
        </b>
        {!decision && dueAt && <TimeLeft dueAt={dueAt} />}
        {decision && <Status tone={TONES[decision]}>{DECISIONS[decision]}</Status>}
      </p>
      <p className="notice-body">
        {approval.proposerUnitName} {approval.proposerName} {fullTime(approval.askedAt)} 呈请，须
        {LEVEL_NAMES[level] ?? level}以上负责人批准（
        {approval.approverUnitName}）。
        <Decided approval={approval} />
      </p>
      <p className="notice-acts">
        {mayDecide && !mine && (
          <>
            <Button type="primary" loading={decide.pending} onClick={() => void decide.send({ decision: 'approved' })}>
              批准
            </Button>
            <Button onClick={() => setRefusing(true)}>不予批准</Button>
          </>
        )}
        {mayDecide && mine && <span className="faint">本人呈请，须由其他负责人审批</span>}
        {view === 'proposed' && !decision && <PaperApproval approval={approval} />}
        {view === 'proposed' && !decision && mayBeWithdrawn(matterId) && (
          <WithdrawApproval {...{ approvalId, matterId }} />
        )}
        <Link to={pathOfMatter(matterId)}>查看事项</Link>
      </p>
      <Fault error={decide.error} onClose={decide.reset} />
      <ReasonDialog
        open={refusing}
        title="不予批准"
        advice={title}
        okText="不予批准"
        danger
        pending={decide.pending}
        error={decide.error}
        examples={['理由不充分，请补充材料', '与本案无关', '不符合法定条件']}
        onOk={(reason) => void decide.send({ decision: 'refused', reason }).then((done) => done && setRefusing(false))}
        onClose={() => setRefusing(false)}
      />
    </li>
  );
}

const DECISIONS = { approved: '已批准', refused: '不予批准', withdrawn: '已撤回' } as const;
const TONES = { approved: 'good', refused: 'over', withdrawn: 'still' } as const;

/** What is asked for a freeze or a query; elsewhere the matter itself is withdrawn. */
const mayBeWithdrawn = (matterId: string): boolean => /^(freeze|query)-order\//.test(matterId);

function Decided({ approval: { decision, decidedAt, decidedByName, reason, paper } }: { approval: Approval }) {
  if (!decision || !decidedAt) return null;
  return (
    <>
      <br />
      {paper
        ? `纸质审批 ${paper.number}（${fullTime(paper.approvedAt)}），由 ${decidedByName ?? ''} 录入`
        : decidedByName}{' '}
      {fullTime(decidedAt)} {DECISIONS[decision]}
      {reason && `，理由：${reason}`}
    </>
  );
}
