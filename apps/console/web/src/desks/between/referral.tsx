import { Link, useParams } from 'react-router';
import { shared } from '../../api/client';
import { useOne, useStill } from '../../api/read';
import type { ReferralView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { PaperButton } from '../../parts/paper-button';
import { Facts, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { LivingMeasures } from './living-measures';
import { MatterPage } from './matter-parts';
import { ReferralActs } from './referral-acts';
import { LINE_KINDS, REFERRAL_KINDS, REFERRAL_STATUS } from './words';

/** One referral: who has it now, what goes with it, and who has signed. */
export function Referral() {
  const { referralId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['referral', referralId], () =>
    shared.GET('/referrals/{referralId}', { params: { path: { referralId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="移送">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={REFERRAL_STATUS[data.status]}
      acts={
        <>
          <ReferralActs referral={data} />
          <Papers referral={data} />
          {data.status === 'disputed' && <Link to={`/designations?q=${data.caseNumber ?? ''}`}>查看管辖争议</Link>}
        </>
      }
      note={
        <>
          <span>
            现承办单位 <b>{data.owner.name}</b>
          </span>
          <span>
            {data.from.name} → {data.to.name}
          </span>
          {data.bounces > 0 && <span>已退回 {data.bounces} 次</span>}
        </>
      }
    >
      <About referral={data} />
      <ManifestTable referral={data} />
      <LivingMeasures
        items={data.measures}
        {...(data.renewal && { renewal: data.renewal })}
        isSigned={data.status === 'handed-over'}
      />
    </MatterPage>
  );
}

function Papers({ referral: { referralId, number, ground, manifest } }: { referral: ReferralView }) {
  const { from, to } = manifest.signatures;
  return (
    <>
      {number && (
        <PaperButton
          title={ground === 'agency' ? '涉嫌犯罪案件移送书' : '移送案件通知书'}
          address={`/api/referrals/${referralId}/document`}
        />
      )}
      {from && to && <PaperButton title="移交清单" address={`/api/referrals/${referralId}/hand-over`} />}
    </>
  );
}

function About({ referral }: { referral: ReferralView }) {
  const { kind, groundName, reason, foundAt, foundBy, approver, places, route, returns, missing, completionOpen } =
    referral;
  return (
    <Section title="移送内容">
      <Facts
        items={[
          ['内容', REFERRAL_KINDS[kind] ?? kind],
          ['依据', groundName],
          ['理由', reason],
          ['发现', `${fullTime(foundAt)}　${foundBy}`],
          ...(approver ? ([['待批准', `${approver.name}负责人`]] as const) : []),
          ['联系点', places.map(({ placeName, divisionName }) => `${placeName}：${divisionName}`).join('；')],
          ['经过', route.map(({ name }) => name).join(' → ')],
          ...(returns.length > 0
            ? ([
                [
                  '退回',
                  returns.map(({ unit, reasonName, text }) => `${unit.name}：${reasonName}。${text}`).join('；'),
                ],
              ] as const)
            : []),
          ...(missing.length > 0 ? ([[completionOpen ? '待补正' : '已补正', missing.join('、')]] as const) : []),
          ['报案人通知', { none: '无需通知', owed: '待书面通知', served: '已书面通知' }[referral.notice]],
          ['立案审查', { none: '未开始', owed: '待决定', filed: '已立案', 'not-filed': '不予立案' }[referral.filing]],
          ...(referral.designation
            ? ([
                [
                  '指定管辖',
                  <Link key="d" to={`/designations/${referral.designation.designationId}`}>
                    {referral.designation.unit.name}
                  </Link>,
                ],
              ] as const)
            : []),
        ]}
      />
    </Section>
  );
}

function ManifestTable({ referral: { referralId, manifest } }: { referral: ReferralView }) {
  const isSigned = manifest.signatures.from !== undefined || manifest.signatures.to !== undefined;
  const verdict = useStill(
    ['manifest', referralId, manifest.version, JSON.stringify(manifest.signatures)],
    () => shared.GET('/referrals/{referralId}/manifest', { params: { path: { referralId } } }),
    isSigned,
  );
  if (manifest.lines.length === 0) return null;
  return (
    <Section title={`移交清单（第 ${manifest.version} 版，${manifest.lines.length} 项）`}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>序号</th>
            <th>种类</th>
            <th>名称</th>
            <th>数量</th>
            <th>文件校验值</th>
          </tr>
        </thead>
        <tbody>
          {manifest.lines.map(({ lineNo, kind, name, count, sha256 }) => (
            <tr key={lineNo}>
              <td>{lineNo}</td>
              <td>{LINE_KINDS[kind] ?? kind}</td>
              <td>{sha256 ? <a href={`/api/referrals/${referralId}/papers/${lineNo}`}>{name}</a> : name}</td>
              <td>{count}</td>
              <td>{sha256 && <code>{sha256.slice(0, 16)}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="plain">
        {(['from', 'to'] as const).map((side) => {
          const signed = manifest.signatures[side];
          const holds = verdict.data?.receipts[side];
          return (
            <li key={side}>
              {side === 'from' ? '移送方' : '接收方'}：
              {signed ? `${signed.unit.name} ${signed.officerName} ${fullTime(signed.at)} 已签字　` : '未签字'}
              {signed && holds !== undefined && (
                <Status tone={holds ? 'good' : 'over'}>{holds ? '校验一致' : '清单内容已变动，签字无效'}</Status>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
