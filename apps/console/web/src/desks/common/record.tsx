import { Button, Space } from 'antd';
import { Link, useParams } from 'react-router';
import { Hands } from '../../parts/hands';
import { Page } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import { useSession } from '../../shell/officer';
import { pathOfMatter } from './matter-path';

const AREA_NAMES: Readonly<Record<string, string>> = { case: '案件', 'stop-payment-order': '止付指令' };

/** 办理记录 of one matter: who did what when, act by act, each chained to the one before. */
export function Record() {
  const { area = '', id = '' } = useParams();
  const matterId = `${area}/${id}`;
  const { desk } = useSession();
  const path = pathOfMatter(matterId);
  return (
    <Page
      title={`${AREA_NAMES[area] ?? '事项'}办理记录`}
      note="最新在前。每条记录的校验值与前一条相连，可导出后独立核验。"
      actions={
        <Space>
          {path !== `/matters/${matterId}` && <Link to={path}>打开{AREA_NAMES[area]}</Link>}
          <Button onClick={() => window.print()}>打印</Button>
          {desk === 'supervisor' && (
            <Button type="primary" href={`/api/matters/${encodeURIComponent(matterId)}/record`}>
              导出记录
            </Button>
          )}
        </Space>
      }
    >
      <Hands matterId={matterId} />
      <Timeline matterId={matterId} />
    </Page>
  );
}
