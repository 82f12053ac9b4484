import { Button, Input, Select } from 'antd';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { grouped, yuan } from '../../money';
import { Facts } from '../page';
import { drawLines } from './draw';
import { BOX, type Box, found, type Laid, layOut, MORE, type Picture, type PictureAccount, within } from './layout';

/** The way of one victim's money, as the explanation of a figure gives it. */
export interface Way {
  readonly name: string;
  readonly accounts: readonly string[];
}

interface FlowProps {
  readonly picture: Picture;
  /** Whose way may be shown alone. */
  readonly victims?: readonly { readonly value: string; readonly label: string }[];
  readonly victim?: string | undefined;
  readonly onVictim?: (victim: string | undefined) => void;
  readonly way?: Way | undefined;
}

const levelName = (level: number): string =>
  level < 0 ? '被骗资金未到达' : level === 0 ? '付款账户' : `第 ${level} 级`;

/** 资金流向图: by level from left to right. Boxes are buttons, so that the keyboard and a reader's voice reach every account. */
export function Flow({ picture, victims, victim, onVictim, way }: FlowProps) {
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<ReadonlyMap<number, number>>(new Map());
  const [chosen, setChosen] = useState<string | undefined>();
  const hits = useMemo(() => found(picture.accounts, words), [picture, words]);
  const laid = useMemo(() => {
    const lifted = new Set([...hits.slice(0, 100).map(({ account }) => account), ...(chosen ? [chosen] : [])]);
    return layOut(picture, { shown, lifted, ...(way && { only: new Set(way.accounts) }) });
  }, [picture, hits, shown, chosen, way]);
  const open = (level: number): void => {
    const drawn = laid.boxes.filter((box) => box.level === level && box.account).length;
    setShown(new Map(shown).set(level, drawn + MORE));
  };
  const account = picture.accounts.find((one) => one.account === chosen);
  return (
    <section className="flow" aria-label="资金流向图">
      <div className="flow-tools">
        <Input.Search
          allowClear
          placeholder="查找账号，至少 3 位"
          aria-label="查找账号"
          onChange={(event) => setWords(event.target.value)}
          className="flow-search"
        />
        {words.trim().length >= 3 && <span role="status">找到 {hits.length} 个账户，已排在各级最前</span>}
        {victims && (
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            className="flow-victim"
            placeholder="只看一名被害人的资金"
            aria-label="只看一名被害人的资金"
            value={victim ?? null}
            options={[...victims]}
            onChange={(value: string | null | undefined) => onVictim?.(value ?? undefined)}
          />
        )}
        {shown.size > 0 && !way && <Button onClick={() => setShown(new Map())}>收起各级</Button>}
        <span className="hint">共 {picture.accounts.length} 个账户；框右侧蓝条为冻结账户；线越粗金额越大</span>
      </div>
      <div className="flow-body">
        <Board
          laid={laid}
          chosen={chosen}
          hits={new Set(hits.map((hit) => hit.account))}
          onChoose={(box) => (box.rest ? open(box.level) : setChosen(box.key === chosen ? undefined : box.key))}
        />
        {account && <AccountPanel account={account} picture={picture} onChoose={setChosen} />}
      </div>
    </section>
  );
}

interface BoardProps {
  readonly laid: Laid;
  readonly chosen: string | undefined;
  readonly hits: ReadonlySet<string>;
  readonly onChoose: (box: Box) => void;
}

function Board({ laid, chosen, hits, onChoose }: BoardProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 800, height: 500 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (): void =>
      setView({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  useEffect(() => {
    if (canvas.current) drawLines(canvas.current, { lines: laid.lines, view, chosen });
  }, [laid, view, chosen]);
  return (
    <div className="flow-board" ref={scroller} tabIndex={0} role="group" aria-label="按级排列的账户">
      <div className="flow-space" style={{ width: laid.width, height: laid.height + 20 }}>
        <canvas ref={canvas} className="flow-lines" style={{ left: view.left, top: view.top }} aria-hidden />
        {laid.columns.map(({ level, x, accounts, fen }) => (
          <div key={level} className="flow-level" style={{ left: x, top: view.top, width: BOX.width }}>
            <b>{levelName(level)}</b> {accounts} 个{level !== 0 && <span className="money"> 转入 {yuan(fen)}</span>}
          </div>
        ))}
        {within(laid.boxes, view).map((box) => (
          <AccountBox key={box.key} box={box} chosen={chosen} hit={hits.has(box.key)} onChoose={onChoose} />
        ))}
      </div>
    </div>
  );
}

interface AccountBoxProps {
  readonly box: Box;
  readonly chosen: string | undefined;
  readonly hit: boolean;
  readonly onChoose: (box: Box) => void;
}

function AccountBox({ box, chosen, hit, onChoose }: AccountBoxProps) {
  const { x, y, account, rest, key } = box;
  const place = { left: x, top: y, width: BOX.width, height: BOX.height };
  if (rest) {
    return (
      <button type="button" className="flow-box rest" style={place} onClick={() => onChoose(box)}>
        <span>其余 {rest.accounts} 个账户，点击展开</span>
        <span className="money">
          转入 {yuan(rest.inFen)}
          {rest.frozen > 0 && `，${rest.frozen} 个已冻结`}
        </span>
      </button>
    );
  }
  const classes = ['flow-box', hit ? 'hit' : '', account?.frozen ? 'frozen' : '', key === chosen ? 'chosen' : ''];
  return (
    <button
      type="button"
      className={classes.join(' ')}
      style={place}
      aria-pressed={key === chosen}
      onClick={() => onChoose(box)}
    >
      <span className="number">{grouped(key)}</span>
      <span className="money">
        {account?.level === 0 ? `转出 ${yuan(account.outFen)}` : `转入 ${yuan(account?.inFen ?? '0')}`}
      </span>
    </button>
  );
}

const MOST_NEIGHBOURS = 100;

function AccountPanel({
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
