import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { shared, withKey } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { Notice } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { fullTime } from '../../time/format';

type Which = 'unread' | 'all';

/** 通知: what this unit was told. Reading one marks it; what it asks for is done on its own page. */
export function Notices() {
  const [which, setWhich] = useState<Which>('unread');
  const list = useList<Notice>(['notices', which], (cursor) =>
    shared.GET('/notices', {
      params: { query: { ...cursorQuery(cursor), unread: which === 'unread' ? 'true' : 'false' } },
    }),
  );
  return (
    <Page
      title="通知"
      actions={
        <Segmented<Which>
          aria-label="范围"
          value={which}
          onChange={setWhich}
          options={[
            { value: 'unread', label: '未读' },
            { value: 'all', label: '全部' },
          ]}
        />
      }
    >
      {list.isLoading && <Loading />}
      <Fault error={list.rows.length === 0 ? list.error : undefined} onRetry={list.retry} />
      {!list.isLoading && !list.error && list.rows.length === 0 && (
        <Nothing
          title={which === 'unread' ? '没有未读通知' : '还没有通知'}
          advice="新通知会自动出现在这里和右上角的铃铛里。"
        />
      )}
      <ul className="notices">
        {list.rows.map((notice) => (
          <One key={notice.noticeId} notice={notice} />
        ))}
      </ul>
      {list.hasMore && (
        <Button block type="link" loading={list.isFetchingMore} onClick={list.more}>
          继续加载更早的通知
        </Button>
      )}
    </Page>
  );
}

function One({ notice: { noticeId, subject, body, link, createdAt, readAt } }: { notice: Notice }) {
  const navigate = useNavigate();
  const read = useAct((id: string, key) =>
    shared.POST('/notices/{noticeId}/read', { params: { path: { noticeId: id }, header: withKey(key) } }),
  );
  return (
    <li className={readAt ? 'notice' : 'notice unread'}>
      <p className="notice-head">
        <b>{subject}</b>
        <time dateTime={createdAt}>{fullTime(createdAt)}</time>
      </p>
      <p className="notice-body">{body}</p>
      <p className="notice-acts">
        {link && (
          <Button
            size="small"
            type="primary"
            onClick={() => {
              if (!readAt) void read.send(noticeId);
              void navigate(link);
            }}
          >
            去办理
          </Button>
        )}
        {!readAt && (
          <Button size="small" loading={read.pending} onClick={() => void read.send(noticeId)}>
            标为已读
          </Button>
        )}
      </p>
      <Fault error={read.error} />
    </li>
  );
}
