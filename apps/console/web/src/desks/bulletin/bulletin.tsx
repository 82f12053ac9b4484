import { Table } from 'antd';
import { Link, useParams } from 'react-router';
import { supervisor } from '../../api/client';
import { useOne } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Facts, Page, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { UnitName } from '../../parts/unit-name';
import { fullTime } from '../../time/format';
import { AGENCY_NAMES } from '../../words';
import { HeadFacts, MatterPage } from '../between/matter-parts';
import { Refused } from '../common/progress-reports';
import { FIGURE_NAMES, type FigureName, lasted, RESULTS } from '../indicator/words';
import { BulletinActs, DecideBottom } from './acts';
import type { BulletinView } from './client';
import { ReferBottom, Referrals } from './referrals';
import { BULLETIN_STATUS, monthText } from './words';

interface Given {
  readonly bulletin: BulletinView;
}

/** One bulletin: its figures as they were read, who stands where, and what was decided about who stands last. */
export function Bulletin() {
  const { bulletinId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['bulletin', bulletinId], () =>
    supervisor.GET('/bulletins/{bulletinId}', { params: { path: { bulletinId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="通报">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return (
    <MatterPage
      matter={data}
      status={BULLETIN_STATUS[data.status]}
      acts={
        <>
          <BulletinActs bulletin={data} />
          {data.issuedAt && <PaperButton title="通报" address={`/api/bulletins/${bulletinId}/document`} />}
        </>
      }
      note={
        <HeadFacts
          items={[
            ['月份', monthText(data.month)],
            ['编制', data.office.name],
          ]}
        />
      }
    >
      {data.asOf ? <Drawn bulletin={data} /> : <p className="faint">还没有拟稿；数据在生成时从办理记录读取。</p>}
    </MatterPage>
  );
}

function Drawn({ bulletin }: Given) {
  const { asOf = '', agencies, least, last, remarks, recipients, refusals } = bulletin;
  return (
    <>
      <Section title="通报内容">
        <Facts
          items={[
            ['数据截止', fullTime(asOf)],
            [
              '排名范围',
              `${agencies.map((one) => AGENCY_NAMES[one]).join('、')}，当月应办不少于 ${least} 件，每类点名末位 ${last} 个`,
            ],
            ['发送单位', recipients.map(({ name }) => name).join('、')],
          ]}
        />
        <p className="said">讲评：{remarks}</p>
        <Refused said="未获批准" refusals={refusals} />
      </Section>
      <Bottom bulletin={bulletin} />
      <Ranking bulletin={bulletin} />
      <Figures bulletin={bulletin} />
    </>
  );
}

function Bottom({ bulletin }: Given) {
  const { bulletinId, side, bottom } = bulletin;
  if (bottom.length === 0) return null;
  return (
    <Section title="末位单位">
      <Table
        size="small"
        rowKey={({ unit }) => unit.unitId}
        dataSource={bottom}
        pagination={false}
        columns={[
          { title: '单位', width: 260, render: (_, { unit }) => <UnitName unit={unit} /> },
          {
            title: '决定',
            width: 160,
            render: (_, { decided, talkId }) => {
              if (decided === 'summoned') return <Link to={`/talks/${talkId ?? ''}`}>已约谈</Link>;
              return decided === 'spared' ? '不约谈' : '待决定';
            },
          },
          { title: '理由', render: (_, { reason }) => reason ?? '—' },
          {
            title: '移送和建议',
            width: 300,
            render: (_, one) => <Referrals bulletin={bulletin} of={one} />,
          },
          {
            title: '',
            width: 300,
            render: (_, one) =>
              side === 'office' && (
                <div className="toolbar">
                  {!one.decided && (
                    <DecideBottom bulletinId={bulletinId} unitId={one.unit.unitId} name={one.unit.name} />
                  )}
                  <ReferBottom bulletinId={bulletinId} bottom={one} />
                </div>
              ),
          },
        ]}
      />
    </Section>
  );
}

function Ranking({ bulletin: { ranking } }: Given) {
  return (
    <Section title={`按期办理排名（${ranking.length} 个单位）`}>
      <Table
        size="small"
        rowKey={({ unit }) => unit.unitId}
        dataSource={ranking}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: '没有单位达到参加排名的件数' }}
        columns={[
          { title: '类别', width: 130, render: (_, { agency }) => AGENCY_NAMES[agency] },
          { title: '名次', width: 70, align: 'right', dataIndex: 'rank' },
          { title: '单位', width: 280, ellipsis: true, render: (_, { unit }) => <UnitName unit={unit} /> },
          { title: '按期', width: 90, align: 'right', dataIndex: 'onTime' },
          { title: '超期', width: 90, align: 'right', dataIndex: 'late' },
          { title: '系统中断致超期', width: 140, align: 'right', dataIndex: 'byOutage' },
          { title: '按期率', width: 100, align: 'right', render: (_, { rate }) => <b>{rate}</b> },
          { title: '', render: (_, { isLast }) => isLast && <Status tone="over">末位</Status> },
        ]}
      />
    </Section>
  );
}

function Figures({ bulletin: { figures } }: Given) {
  return (
    <Section title="办理情况">
      <Table
        size="small"
        rowKey={({ figure, result, step }) => `${figure} ${result} ${step}`}
        dataSource={figures}
        pagination={false}
        locale={{ emptyText: '当月没有数据' }}
        columns={[
          { title: '指标', width: 180, render: (_, { figure }) => FIGURE_NAMES[figure as FigureName] },
          {
            title: '环节',
            width: 240,
            ellipsis: true,
            render: (_, { step, stepName }) => stepName ?? (step || '—'),
          },
          { title: '结果', width: 150, render: (_, { result }) => RESULTS[result]?.text ?? result },
          { title: '件数', width: 90, align: 'right', dataIndex: 'count' },
          {
            title: '金额（元）',
            width: 170,
            align: 'right',
            render: (_, { measure, sum }) => (measure === 'fen' ? <Money fen={sum} /> : '—'),
          },
          {
            title: '用时（中位数 / 九成不超过）',
            render: (_, { median, p90 }) => (median === undefined ? '—' : `${lasted(median)} / ${lasted(p90)}`),
          },
        ]}
      />
    </Section>
  );
}
