import { Button, Input, Select } from 'antd';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { grouped, yuan } from '../../money';
import { AccountPanel } from './account-panel';
import { drawLines } from './draw';
import {
  BOX,
  type Box,
  FEWEST_SIGNS,
  found,
  type Laid,
  layOut,
  levelName,
  MORE,
  type Picture,
  signsIn,
  within,
} from './layout';

/** The way of one victim's money, as the explanation of a figure gives it. */
export interface Way {
  readonly name: string;
  readonly accounts: readonly string[];
}

/** Where the picture cannot hold all accounts of the case: who looks among those that are not drawn. */
export interface Elsewhere {
  /** All accounts of the case, drawn or not. */
  readonly accounts: number;
  readonly onWords: (words: string) => void;
  readonly onChosen: (account: string | undefined) => void;
  /** How many there are in the whole case; absent while they are looked for. */
  readonly found?: number | undefined;
}

interface FlowProps {
  readonly picture: Picture;
  readonly elsewhere?: Elsewhere | undefined;
  /** Whose way may be shown alone. */
  readonly victims?: readonly { readonly value: string; readonly label: string }[];
  readonly victim?: string | undefined;
  readonly onVictim?: (victim: string | undefined) => void;
  readonly way?: Way | undefined;
}

/** 资金流向图: by level from left to right. Boxes are buttons, so that the keyboard and a reader's voice reach every account. */
export function Flow({ picture, elsewhere, victims, victim, onVictim, way }: FlowProps) {
  const [words, setWords] = useState('');
  useTold(words, elsewhere?.onWords);
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
  const choose = (name: string | undefined): void => {
    setChosen(name);
    elsewhere?.onChosen(name);
  };
  return (
    <section className="flow" aria-label="资金流向图">
      <div className="flow-tools">
        <Input.Search
          allowClear
          placeholder="查找账号，至少 3 位"
          aria-label="查找账号"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="flow-search"
        />
        {signsIn(words).length >= FEWEST_SIGNS && <Found hits={hits.length} elsewhere={elsewhere} />}
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
        <span className="hint">
          共 {elsewhere?.accounts ?? picture.accounts.length} 个账户；框右侧蓝条为冻结账户；线越粗金额越大
        </span>
      </div>
      <div className="flow-body">
        <Board
          laid={laid}
          chosen={chosen}
          hits={new Set(hits.map((hit) => hit.account))}
          onChoose={(box) => (box.rest ? open(box.level) : choose(box.key === chosen ? undefined : box.key))}
        />
        {account && <AccountPanel account={account} picture={picture} onChoose={choose} />}
      </div>
    </section>
  );
}

const SETTLED_MS = 300;

/** Tells the words when nothing more is typed. */
function useTold(words: string, tell: ((words: string) => void) | undefined): void {
  const told = useRef(tell);
  told.current = tell;
  useEffect(() => {
    const settled = setTimeout(() => told.current?.(signsIn(words)), SETTLED_MS);
    return () => clearTimeout(settled);
  }, [words]);
}

function Found({ hits, elsewhere }: { hits: number; elsewhere: Elsewhere | undefined }) {
  if (elsewhere && elsewhere.found === undefined) return <span role="status">正在全部账户中查找……</span>;
  const found = Math.max(elsewhere?.found ?? 0, hits);
  return (
    <span role="status">
      找到 {found} 个账户，已排在各级最前{found > hits && `（画出 ${hits} 个，请多输几位）`}
    </span>
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
  // A picture that has become smaller lies in the window, and not beside it.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTo({
      left: Math.min(element.scrollLeft, Math.max(0, laid.width - element.clientWidth)),
      top: Math.min(element.scrollTop, Math.max(0, laid.height - element.clientHeight)),
    });
  }, [laid.width, laid.height]);
  const place = laid.boxes.find(({ key }) => key === chosen);
  useEffect(() => {
    const element = scroller.current;
    if (!element || !place) return;
    const isSeen =
      place.x >= element.scrollLeft &&
      place.x + BOX.width <= element.scrollLeft + element.clientWidth &&
      place.y >= element.scrollTop + BOX.top &&
      place.y + BOX.height <= element.scrollTop + element.clientHeight;
    if (!isSeen) element.scrollTo({ left: place.x - element.clientWidth / 2, top: place.y - element.clientHeight / 2 });
  }, [place?.key, place?.x, place?.y]);
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
