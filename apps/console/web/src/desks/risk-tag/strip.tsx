import { Tag } from 'antd';
import { Link } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import { Mark } from '../../parts/mark';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { SetTag, type TaggableAccount } from './set-tag';

interface StripProps {
  readonly matterId: string;
  /** Whose accounts could bear one: the police may set it from here. */
  readonly accounts?: readonly TaggableAccount[];
  readonly bankCode?: string;
}

/** 风险标签 on the accounts of a matter: which, until when, and that it is configuration. It orders work, nothing more. */
export function TagStrip(props: StripProps) {
  const { desk } = useSession();
  return READERS.includes(desk) ? <Strip {...props} /> : null;
}

/** The desks that may read tags. */
const READERS: readonly string[] = ['police', 'bank', 'supervisor'];

function Strip({ matterId, accounts = [], bankCode }: StripProps) {
  const { desk } = useSession();
  const { data, refetch } = useOne(['risk-tags', matterId], () =>
    police.GET('/matters/{matterId}/risk-tags', { params: { path: { matterId } } }),
  );
  const items = data?.items ?? [];
  const tags = [...new Set(items.map(({ tagId }) => tagId))].map((id) => items.filter(({ tagId }) => tagId === id));
  const maySet = desk === 'police' && accounts.length > 0 && bankCode !== undefined;
  if (tags.length === 0 && !maySet) return null;
  return (
    <div className="toolbar" aria-label="风险标签">
      {tags.map((rows) => {
        const [{ tagId, kindName, mark, does, until } = NONE] = rows;
        const numbers = rows.flatMap(({ itemNo }) => itemNo ?? []);
        return (
          <span key={tagId}>
            <Tag color="#ad2102" title={does}>
              {kindName}
            </Tag>
            <Mark mark={mark} />{' '}
            <Link to={`/risk-tags/${tagId}`}>
              {numbers.length > 0 ? `序号 ${numbers.join('、')}` : `${rows.length} 个账户`}
              {until && `，至 ${shortTime(until)}`}
            </Link>
          </span>
        );
      })}
      {maySet && <SetTag accounts={accounts} bankCode={bankCode} onDone={() => void refetch()} />}
    </div>
  );
}

const NONE = { tagId: '', kindName: '', mark: '', does: '', until: undefined };
