import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { List, Loading, whole } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { MatterPage } from '../between/matter-parts';
import { EntryActs, SubjectActs } from './acts';
import type { PunishmentEntry, PunishmentView } from './client';
import { END_CAUSES, ENTRY_STATUS, measuresText, PUNISHMENT_STATUS, SUBJECTS, WAYS } from './words';

/** One person or organisation: what was decided, each with its period, its notice and its appeals. */
export function Punishment() {
  const { listingId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['punishment-listing', listingId], () =>
    police.GET('/punishment-listings/{listingId}', { params: { path: { listingId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="联合惩戒名单">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={PUNISHMENT_STATUS[data.status]}
      acts={<SubjectActs one={data} />}
      note={
        <>
          <span>
            {SUBJECTS[data.subjectKind]} <b>{data.name}</b>
          </span>
          <span className="number">{data.idNumber}</span>
          {data.fiveYearsEndAt && <span>连续惩戒最迟至 {fullTime(data.fiveYearsEndAt)}</span>}
        </>
      }
    >
      {data.entries.map((entry) => (
        <Entry key={entry.entryNo} listingId={data.listingId} entry={entry} />
      ))}
      <Credit one={data} />
    </MatterPage>
  );
}

interface OfEntry {
  readonly listingId: string;
  readonly entry: PunishmentEntry;
}

function Entry({ listingId, entry }: OfEntry) {
  const { desk } = useSession();
  const { entryNo, status, groundName, years, number, appeals } = entry;
  const isKept = desk === 'police' && number !== '';
  const answered = appeals.some(({ decision }) => decision);
  const at = `/api/punishment-listings/${listingId}/entries/${entryNo}`;
  return (
    <Section
      title={
        <>
          {number || `第 ${entryNo} 次呈请`}{' '}
          <Status tone={ENTRY_STATUS[status]?.tone ?? 'still'}>{ENTRY_STATUS[status]?.text}</Status>
        </>
      }
      extra={
        <>
          {isKept && <PaperButton title="联合惩戒告知书" address={`${at}/notice`} />}
          {isKept && answered && <PaperButton title="申诉答复书" address={`${at}/appeal-reply`} />}
          <EntryActs listingId={listingId} entry={entry} />
        </>
      }
    >
      <Facts items={[['事由', `${groundName}（${years === 3 ? '三年' : '二年'}）`], ...factsOf(listingId, entry)]} />
      {entry.institutions.length > 0 && <Institutions entry={entry} />}
      {appeals.map((appeal) => (
        <div className="said" key={appeal.appealNo}>
          <p>
            {fullTime(appeal.at)} 申诉：{appeal.statement}
          </p>
          {appeal.decision && (
            <p>
              {fullTime(appeal.decision.at)} {appeal.decision.number}{' '}
              {appeal.decision.outcome === 'upheld' ? '申诉成立，解除惩戒' : '申诉不成立'}：{appeal.decision.reason}
            </p>
          )}
          {appeal.moot && <p className="faint">惩戒已先行解除，未再核查。</p>}
        </div>
      ))}
    </Section>
  );
}

type Institution = PunishmentEntry['institutions'][number];

/** 落实: which bank or operator has carried it out, and, after the end, which has still to lift it. */
function Institutions({ entry: { institutions, status } }: { entry: PunishmentEntry }) {
  const isOver = status === 'ended';
  const done = institutions.filter(({ carriedOutAt, liftedAt }) => (isOver ? liftedAt : carriedOutAt)).length;
  return (
    <details className="said">
      <summary>{`${institutions.length} 家机构中 ${done} 家已登记${isOver ? '解除' : '落实'}`}</summary>
      <List
        list={whole(institutions)}
        label="落实情况"
        rowKey={({ unit }) => unit.unitId}
        columns={INSTITUTION_COLUMNS}
        height={260}
        empty={null}
      />
    </details>
  );
}

const said = (at: string | undefined, by: string | undefined, otherwise: string): ReactNode =>
  at ? `${fullTime(at)} ${by ?? ''}` : <span className="faint">{otherwise}</span>;

const INSTITUTION_COLUMNS: TableColumnsType<Institution> = [
  { title: '银行、支付机构、运营商', width: 240, render: (_, { unit }) => <UnitName unit={unit} /> },
  {
    title: '落实惩戒措施',
    width: 300,
    render: (_, { carriedOutAt, carriedOutBy }) => said(carriedOutAt, carriedOutBy, '尚未登记落实'),
  },
  {
    title: '解除惩戒措施',
    width: 300,
    render: (_, { carriedOutAt, liftedAt, liftedBy }) => said(liftedAt, liftedBy, carriedOutAt ? '尚未登记解除' : '—'),
  },
];

function factsOf(listingId: string, entry: PunishmentEntry): (readonly [string, ReactNode])[] {
  const { basis, papers, measures, proposer, decider, decidedAt, startsAt, endsAt, endedAt, endedBy, served } = entry;
  return [
    ['措施', measuresText(measures)],
    ['事实和理由', basis],
    ['材料', papers.length === 0 ? '无' : <Scans listingId={listingId} papers={papers} />],
    ['呈请 → 认定', `${proposer.name} → ${decider.name}`],
    ...(decidedAt ? ([['认定', fullTime(decidedAt)]] as const) : []),
    ...(startsAt ? ([['期限', `${fullTime(startsAt)} 至 ${endsAt ? fullTime(endsAt) : ''}`]] as const) : []),
    ...(endedAt ? ([['解除', `${fullTime(endedAt)}（${END_CAUSES[endedBy ?? ''] ?? ''}）`]] as const) : []),
    ...(decidedAt
      ? ([['书面告知', served ? `${fullTime(served.at)} ${WAYS[served.way] ?? ''}送达` : '尚未登记送达']] as const)
      : []),
  ];
}

type Scan = PunishmentEntry['papers'][number];

/** Papers by name; the scan is saved where there is one. */
function Scans({ listingId, papers }: { listingId: string; papers: readonly Scan[] }) {
  return (
    <>
      {papers.map(({ subjectId, name, hasFile }, index) => (
        <span key={subjectId}>
          {index > 0 && '、'}
          {hasFile ? <a href={`/api/punishment-listings/${listingId}/papers/${subjectId}`}>{name}</a> : name}
        </span>
      ))}
    </>
  );
}

function Credit({ one: { listingId, declarations, repairs } }: { one: PunishmentView }) {
  if (declarations.length === 0 && repairs.length === 0) return null;
  return (
    <Section title="反诈声明和信用修复">
      {declarations.map(({ at, paper }) => (
        <p className="said" key={paper.subjectId}>
          {fullTime(at)} 签署 <Scans listingId={listingId} papers={[paper]} />
        </p>
      ))}
      {repairs.map(({ repairNo, at, statement, granted, reason }) => (
        <p className="said" key={repairNo}>
          {fullTime(at)} 申请信用修复：{statement}
          {granted !== undefined && `　${granted ? '同意，信用惩戒解除' : '不同意'}：${reason ?? ''}`}
        </p>
      ))}
    </Section>
  );
}
