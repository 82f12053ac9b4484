import { Tag, Tooltip } from 'antd';
import { fullTime } from '../time/format';
import { isMoved, legalFactor, useLegalNow } from '../time/legal-clock';

/** Legal time, with a mark that nobody overlooks where it is not the time of the wall. */
export function LegalTime() {
  const now = useLegalNow();
  const moved = isMoved();
  const factor = legalFactor();
  return (
    <span className="legal-time">
      {moved && (
        <Tooltip title="演示或演练环境：法定时间已调整，与实际时间不同。一切期限按这里显示的时间计算。">
          <Tag className="moved" tabIndex={0}>
            法定时间已调整{factor !== 1 && `，${factor} 倍速`}
          </Tag>
        </Tooltip>
      )}
      <span className="legal-name">法定时间</span> <time>{fullTime(now)}</time>
    </span>
  );
}
