import { Form, Select } from 'antd';
import { useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, supervisor, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { TextField } from '../../parts/fields';
import { Loading } from '../../parts/list';
import { Facts, Page, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { fullTime } from '../../time/format';
import { HeadFacts, MatterPage } from '../between/matter-parts';
import { ProgressReports, Refused } from '../common/progress-reports';
import type { AreaListingView } from './client';
import { AREA_STATUS } from './words';

/** One listed area: by which figures it was decided, who leads, what was reported, and whether it was enough. */
export function AreaListing() {
  const { listingId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['area-listing', listingId], () =>
    supervisor.GET('/area-listings/{listingId}', { params: { path: { listingId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="重点区域整治">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const { areaName, unit, bureau, office, leaderName, months, reason, ground, reports, assessment, refusals } = data;
  return (
    <MatterPage
      matter={data}
      status={AREA_STATUS[data.status]}
      acts={
        <>
          <Acts listing={data} />
          <PaperButton title="挂牌整治通知" address={`/api/area-listings/${listingId}/notice`} />
        </>
      }
      note={
        <HeadFacts
          items={[
            ['区域', areaName],
            ['责任单位', bureau.name],
          ]}
        />
      }
    >
      <Section title="挂牌依据">
        <Facts
          items={[
            ['万人发案率', `${ground.rate}，列第 ${ground.place} 位`],
            [
              '报案',
              `${ground.from} 至 ${ground.to} 共 ${ground.cases} 起（数据截止 ${fullTime(ground.asOf).slice(0, 16)}）`,
            ],
            ['常住人口', `${ground.people.toLocaleString('zh-CN')} 人（${ground.source}，${ground.countedOn}）`],
            ['辖区单位', unit.name],
            ['挂牌单位', office.name],
            ['整治期限', `${months} 个月`],
            ['责任领导', leaderName ?? '尚未明确'],
          ]}
        />
        <p className="said">事由：{reason}</p>
        {assessment && <p className="said">评估摘牌申请：{assessment}</p>}
        <Refused said="评估不合格" refusals={refusals} />
      </Section>
      <ProgressReports reports={reports} />
    </MatterPage>
  );
}

const at = (listingId: string, key: string) => ({ path: { listingId }, header: withKey(key) });

function Acts({ listing: { listingId, status, side, heads, leaderName, reports } }: { listing: AreaListingView }) {
  const lead = useAct((body: { officerId: string }, key) =>
    bodyOf(police.PUT('/area-listings/{listingId}/leader', { params: at(listingId, key), body })),
  );
  const report = useAct((body: { text: string }, key) =>
    bodyOf(police.POST('/area-listings/{listingId}/reports', { params: at(listingId, key), body })),
  );
  const assess = useAct((body: { text: string }, key) =>
    bodyOf(police.POST('/area-listings/{listingId}/assessment', { params: at(listingId, key), body })),
  );
  if (side !== 'unit' || status === 'delisted') return null;
  return (
    <>
      <ActDialog
        label={leaderName ? '更换责任领导' : '明确责任领导'}
        primary={!leaderName}
        act={lead}
        advice="责任领导须由单位负责人担任。"
      >
        <Form.Item name="officerId" label="责任领导" rules={[{ required: true, message: '请选择' }]}>
          <Select options={heads.map(({ officerId, name }) => ({ value: officerId, label: name }))} />
        </Form.Item>
      </ActDialog>
      {leaderName && (
        <ActDialog label="报告进展" primary act={report} advice="报告后，下一次报告的期限重新起算。">
          <TextField label="整治进展" />
        </ActDialog>
      )}
      {leaderName && status === 'listed' && reports.length > 0 && (
        <ActDialog label="申请评估摘牌" act={assess} advice="由挂牌单位审批；批准前整治继续。">
          <TextField label="整治成效和摘牌理由" />
        </ActDialog>
      )}
    </>
  );
}
