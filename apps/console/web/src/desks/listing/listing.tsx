import { useParams } from 'react-router';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Facts, Page, Section } from '../../parts/page';
import { dayText } from '../../time/format';
import { HeadFacts, MatterPage } from '../between/matter-parts';
import { ProgressReports, Refused } from '../common/progress-reports';
import { ListingActs } from './acts';
import { levelText, LISTING_STATUS, WHY_LISTED } from './words';

/** One listed case: who leads it, what was reported, on which list it stands. */
export function Listing() {
  const { listingId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['listing', listingId], () =>
    supervisor.GET('/listings/{listingId}', { params: { path: { listingId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="挂牌督办">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const { level, batch, why, lossFen, unit, supervisor: office, leaderName, levels, reports, delisting } = data;
  return (
    <MatterPage
      matter={data}
      status={LISTING_STATUS[data.status]}
      acts={<ListingActs listing={data} />}
      note={
        <HeadFacts
          items={[
            ['层级', levelText(level, batch)],
            ['承办', unit.name],
          ]}
        />
      }
    >
      <Section title="挂牌情况">
        <Facts
          items={[
            ['挂牌原因', WHY_LISTED[why] ?? why],
            ['案损（元）', <Money fen={lossFen} />],
            ['专案组长', leaderName ?? '尚未明确'],
            ['督办单位', office.name],
            ['层级变化', levels.map((one) => `${dayText(one.at)} ${levelText(one.level, one.batch)}`).join('；')],
          ]}
        />
        {delisting && <p className="said">摘牌申请：{delisting}</p>}
        <Refused said="不予摘牌" refusals={data.refusals} />
      </Section>
      <ProgressReports reports={reports} />
    </MatterPage>
  );
}
