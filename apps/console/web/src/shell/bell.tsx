import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { shared } from '../api/client';
import { useOne } from '../api/read';
import { Nothing } from '../parts/page';
import { shortTime } from '../time/format';
import { useMe } from './officer';

/** The newest notices, one click from every page. */
export function Bell() {
  const me = useMe();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const unread = me?.unreadNotices ?? 0;
  const go = (path: string): void => {
    setOpen(false);
    void navigate(path);
  };
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={<Newest onGo={go} open={open} />}
    >
      <Button type="text" className="bell" aria-label={unread > 0 ? `通知，${unread} 条未读` : '通知'}>
        <Badge count={unread} size="small" overflowCount={99}>
          <BellOutlined />
        </Badge>
      </Button>
    </Popover>
  );
}

function Newest({ onGo, open }: { onGo: (path: string) => void; open: boolean }) {
  const { data } = useOne(
    ['notices', 'unread'],
    () => shared.GET('/notices', { params: { query: { limit: 8, unread: 'true' } } }),
    open,
  );
  const items = data?.items ?? [];
  return (
    <div className="newest">
      {items.length === 0 && <Nothing title="没有未读通知" />}
      <ul className="plain">
        {items.map(({ noticeId, subject, link, createdAt }) => (
          <li key={noticeId}>
            <Button type="link" block onClick={() => onGo(link ?? '/notices')}>
              <span>{subject}</span>
              <time>{shortTime(createdAt)}</time>
            </Button>
          </li>
        ))}
      </ul>
      <Button block onClick={() => onGo('/notices')}>
        全部通知
      </Button>
    </div>
  );
}
