import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Sent } from '../../api/types';
import { Status } from '../../parts/mark';

/** What each bank's order came to: issued, refused with its reason, or not yet known. */
export function SendResult({ sent, onClose }: { sent: Sent | undefined; onClose: () => void }) {
  if (!sent) return null;
  const issued = sent.orders.filter(({ status }) => status === 'issued');
  const open = sent.orders.length - issued.length;
  const title =
    open === 0 && sent.withoutAddressee === 0
      ? `已向 ${issued.length} 家机构发出止付指令`
      : `已发出 ${issued.length} 件${open > 0 ? `，${open} 件没有发出` : ''}${sent.withoutAddressee > 0 ? `，${sent.withoutAddressee} 个账户未识别收文银行` : ''}`;
  return (
    <Alert
      className="send-result"
      type={open === 0 && sent.withoutAddressee === 0 ? 'success' : 'warning'}
      showIcon
      closable={{ onClose }}
      title={title}
      description={
        <>
          <ul className="plain per-bank">
            {sent.orders.map((order) => (
              <li key={order.orderId}>
                <span className="bank">{order.bankName}</span>
                <span>{order.items} 个账户</span>
                <Outcome order={order} />
              </li>
            ))}
          </ul>
          {sent.withoutAddressee > 0 && (
            <p>未识别收文银行的账户仍在“待发出”中：请选中后点“改正重录”，把开户行写成总行名称或行号，再发出。</p>
          )}
        </>
      }
    />
  );
}

function Outcome({ order: { status, orderId, message, code } }: { order: Sent['orders'][number] }) {
  switch (status) {
    case 'issued':
      return (
        <>
          <Status tone="good">已发出</Status>
          <Link to={`/stop-payment-orders/${orderId}`}>查看</Link>
        </>
      );
    case 'refused':
      return <Status tone="over">未发出：{inChinese(message) ?? `未被接受（${code ?? ''}），请核对后重发`}</Status>;
    case 'unknown':
      return <Status tone="warn">结果未知：请再点一次“发出止付指令”，已发出的不会重复</Status>;
  }
}

const inChinese = (text: string | undefined): string | undefined =>
  text && /[\u4e00-\u9fff]/.test(text) ? text : undefined;
