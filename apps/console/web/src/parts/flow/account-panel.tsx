import { Button } from 'antd';
import { grouped, yuan } from '../../money';
import { Facts } from '../page';
import { levelName, type Picture, type PictureAccount } from './layout';

const MOST_NEIGHBOURS = 100;

/** What came into an account and went out of it, and whoever stands beside it. */
export function AccountPanel({
  account,
  picture,
  onChoose,
}: {
  account: PictureAccount;
  picture: Picture;
  onChoose: (account: string) => void;
}) {
  const into = picture.edges.filter(({ to }) => to === account.account);
  const outOf = picture.edges.filter(({ from }) => from === account.account);
  return (
    <aside className="flow-panel" aria-label="所选账户">
      <h3 className="number">{grouped(account.account)}</h3>
      <Facts
        items={[
          ['位置', levelName(account.level)],
          ['转入', `${yuan(account.inFen)} 元`],
          ['转出', `${yuan(account.outFen)} 元`],
          [
            '期末余额',
            `${account.balanceFen.startsWith('-') ? '－' : ''}${yuan(account.balanceFen.replace('-', ''))} 元`,
          ],
          ['直接付入的被害人', `${account.victims} 名`],
          ['冻结', account.frozen ? `${yuan(account.frozen.frozenFen)} 元` : '未冻结'],
        ]}
      />
      <Neighbours title="资金来自" edges={into.map((edge) => ({ ...edge, other: edge.from }))} onChoose={onChoose} />
      <Neighbours title="资金去向" edges={outOf.map((edge) => ({ ...edge, other: edge.to }))} onChoose={onChoose} />
    </aside>
  );
}

interface NeighboursProps {
  readonly title: string;
  readonly edges: readonly { readonly other: string; readonly fen: string; readonly transfers: number }[];
  readonly onChoose: (account: string) => void;
}

function Neighbours({ title, edges, onChoose }: NeighboursProps) {
  return (
    <>
      <h3>
        {title}（{edges.length}）
      </h3>
      <ul className="flow-neighbours">
        {edges.slice(0, MOST_NEIGHBOURS).map(({ other, fen, transfers }) => (
          <li key={other}>
            {other === '' ? (
              '现金'
            ) : (
              <Button type="link" size="small" className="number" onClick={() => onChoose(other)}>
                {grouped(other)}
              </Button>
            )}
            <span>
              {transfers} 笔 <span className="money">{yuan(fen)}</span>
            </span>
          </li>
        ))}
      </ul>
      {edges.length > MOST_NEIGHBOURS && (
        <p className="hint">另有 {edges.length - MOST_NEIGHBOURS} 个，见资金流向表。</p>
      )}
    </>
  );
}
