import type { OrderItem } from '../../api/types';
import { ItemState, Status } from '../../parts/mark';
import { ANSWER_FAULTS, WAITING_NAMES } from '../../words';

/** How one account of a stop-payment order stands, in a line. */
export function ItemResult({ item: { status, waiting, refusalText, returned } }: { item: OrderItem }) {
  return (
    <span className="item-result">
      <ItemState status={status} />
      {refusalText && <span className="hint">{refusalText}</span>}
      {status === 'reported' && <Status tone="wait">待银行补正</Status>}
      {status !== 'reported' && waiting && waiting !== 'first-stop' && (
        <Status tone="wait">{WAITING_NAMES[waiting]}</Status>
      )}
      {returned.map((code) => (
        <span key={code} className="left left-now" title="银行反馈的内容被退回，等待银行补正">
          退回：{ANSWER_FAULTS[code] ?? code}
        </span>
      ))}
    </span>
  );
}
