import { police } from '../../api/client';
import { useList } from '../../api/read';
import type { Draft } from '../../api/types';
import { Page } from '../../parts/page';
import { DraftList } from '../police/draft-list';

/** 辖区待发草稿: next-hop orders that nobody has sent; the centre may send them. */
export function Drafts() {
  const list = useList<Draft>(['centre-drafts'], () => police.GET('/centre/drafts'));
  return (
    <Page title="辖区待发草稿" note="资金正在转移：草稿 5 分钟未发出即报本中心，可直接代为发出" filled>
      <DraftList drafts={list.rows} mayAct withCase list={list} />
    </Page>
  );
}
