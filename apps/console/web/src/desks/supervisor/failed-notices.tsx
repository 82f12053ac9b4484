import { Button, type TableColumnsType } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { FailedNotice } from '../../api/types';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { shortTime } from '../../time/format';

const CHANNELS: Readonly<Record<string, string>> = { mail: '邮件', sms: '短信', 'in-app': '站内' };

/** 未送达通知: what did not reach its unit, and the button that sends it again. */
export function FailedNotices() {
  const list = useList<FailedNotice>(['notices', 'failed'], (cursor) =>
    shared.GET('/notices/failed', { params: { query: cursorQuery(cursor) } }),
  );
  const resend = useAct((noticeId: string, key) =>
    bodyOf(shared.POST('/notices/{noticeId}/resend', { params: { path: { noticeId }, header: withKey(key) } })),
  );
  const columns: TableColumnsType<FailedNotice> = [
    { title: '收件单位', width: 200, dataIndex: 'recipientUnitName' },
    { title: '方式', width: 60, render: (_, { channel }) => CHANNELS[channel] ?? channel },
    { title: '地址', width: 190, dataIndex: 'address', ellipsis: true },
    { title: '通知', width: 300, dataIndex: 'subject', ellipsis: true },
    { title: '时间', width: 100, render: (_, { createdAt }) => shortTime(createdAt) },
    { title: '已试', width: 64, render: (_, { attempts }) => `${attempts} 次` },
    {
      title: '',
      width: 90,
      render: (_, { noticeId }) => (
        <Button size="small" onClick={() => void resend.send(noticeId)}>
          重新发送
        </Button>
      ),
    },
  ];
  return (
    <Page title="未送达通知" note="多次发送均未成功的邮件和短信；请核对地址后重新发送" filled>
      <Fault error={resend.error} onClose={resend.reset} />
      <List
        list={list}
        label="未送达通知"
        rowKey={({ noticeId }) => noticeId}
        columns={columns}
        empty={<Nothing title="没有未送达的通知" />}
      />
    </Page>
  );
}
