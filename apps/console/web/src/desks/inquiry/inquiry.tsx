import { Link, useParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Nothing, Page, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { useSession } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { MatterPage } from '../between/matter-parts';
import { Answer, InquiryActs, OpenInquiry, SendOn } from './acts';
import type { Consequence, Finding, InquiryView } from './client';
import { answersOf, CONSEQUENCE_STATUS, INQUIRY_STATUS, LETTERS, LINES, outcomeText, ROADS } from './words';

const useInquiry = (caseId: string) =>
  useOne(['double-inquiry', caseId], () => police.GET('/double-inquiries/{caseId}', { params: { path: { caseId } } }));

/** The second line of one case: what was asked, found, sent and answered. */
export function Inquiry() {
  const { caseId = '' } = useParams();
  const { data, error, isLoading, refetch } = useInquiry(caseId);
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="一案双查">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={INQUIRY_STATUS[data.status]}
      acts={<InquiryActs inquiry={data} />}
      withRecord={data.side === 'handler'}
      note={<span>{data.unit.name}</span>}
    >
      <Lines inquiry={data} />
      <Section title={`查明的问题（${data.findingList.length}）`}>
        {data.findingList.length === 0 && <p className="faint">还没有登记发现。</p>}
        {data.findingList.map((finding) => (
          <OneFinding key={finding.findingNo} inquiry={data} finding={finding} />
        ))}
      </Section>
    </MatterPage>
  );
}

/** On the page of the case: how far the two questions are. */
export function InquiryOfCase({ caseId, mayOpen }: { caseId: string; mayOpen: boolean }) {
  const { data, isLoading } = useInquiry(caseId);
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Nothing
        title="本案还没有一案双查"
        advice={mayOpen ? '本案在自动开启之前已立案，可以补开。' : '立案后自动开启。'}
        action={mayOpen && <OpenInquiry caseId={caseId} />}
      />
    );
  return (
    <>
      <Lines inquiry={data} />
      <p>
        查明 {data.findingList.length} 个问题，移送 {data.consequences.filter(({ sentAt }) => sentAt).length} 件。
        <Link to={`/double-inquiries/${caseId}`}>查办</Link>
      </p>
    </>
  );
}

const Lines = ({ inquiry: { lines } }: { inquiry: InquiryView }) => (
  <Section title="两问">
    <Facts
      items={lines.map(({ line, outcome, reason, at }) => [
        LINES[line] ?? line,
        <>
          <b>{outcomeText(line, outcome)}</b>
          {at && `　${fullTime(at)}`}
          {reason && `　${reason}`}
        </>,
      ])}
    />
  </Section>
);

function OneFinding({ inquiry, finding }: { inquiry: InquiryView; finding: Finding }) {
  const { desk } = useSession();
  const { caseId, side, consequences } = inquiry;
  const { findingNo, kindName, institution, text, papers, at } = finding;
  return (
    <div className="said">
      <p>
        <b>
          {findingNo}. {kindName}
        </b>
        {institution && `　${institution.name}`}　{fullTime(at)}{' '}
        {desk === 'police' && side === 'handler' && <SendOn caseId={caseId} finding={finding} />}
      </p>
      <p>{text}</p>
      <p>
        证据：
        {papers.map(({ subjectId, name, hasFile }, index) => (
          <span key={subjectId}>
            {index > 0 && '、'}
            {hasFile ? <a href={`/api/double-inquiries/${caseId}/papers/${subjectId}`}>{name}</a> : name}
          </span>
        ))}
      </p>
      {consequences
        .filter((one) => one.findingNo === findingNo)
        .map((one) => (
          <Sent key={one.consequenceNo} inquiry={inquiry} one={one} />
        ))}
    </div>
  );
}

function Sent({ inquiry: { caseId, caseNumber }, one }: { inquiry: InquiryView; one: Consequence }) {
  const { desk } = useSession();
  const { consequenceNo, road, status, addressee, number, reason, sentAt, mayAnswer, answer } = one;
  return (
    <p>
      <Status tone={CONSEQUENCE_STATUS[status]?.tone ?? 'still'}>{CONSEQUENCE_STATUS[status]?.text}</Status>{' '}
      {ROADS[road]} → <b>{addressee.name}</b> {number} {sentAt && fullTime(sentAt)}　理由：{reason}{' '}
      {sentAt && (
        <PaperButton
          title={LETTERS[road] ?? '函件'}
          address={`/api/double-inquiries/${caseId}/consequences/${consequenceNo}/document`}
        />
      )}{' '}
      {mayAnswer && desk === 'procuratorate' && road === 'recommendation' && (
        <Link to={`/recommendations/new?caseNumbers=${encodeURIComponent(caseNumber ?? '')}`}>拟制检察建议</Link>
      )}{' '}
      {mayAnswer && <Answer caseId={caseId} one={one} />}
      {answer && (
        <>
          <br />
          {fullTime(answer.at)} 反馈：{answersOf(road)[answer.outcome]}，{answer.text}
          {answer.recommendationId && (
            <>
              　<Link to={`/recommendations/${answer.recommendationId}`}>检察建议</Link>
            </>
          )}
        </>
      )}
    </p>
  );
}
