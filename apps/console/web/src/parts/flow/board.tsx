import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { grouped, yuan } from '../../money';
import { drawLines } from './draw';
import { beside, BOX, type Box, isStep, type Laid, levelName, type PictureAccount, within } from './layout';

interface BoardProps {
  readonly laid: Laid;
  readonly chosen: string | undefined;
  /** What was searched for; the first of them is brought into the window. */
  readonly hits: readonly PictureAccount[];
  readonly onChoose: (box: Box) => void;
}

/** Tab leads to one box and past the board; the arrow keys lead from box to box. */
export function Board({ laid, chosen, hits, onChoose }: BoardProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useView(scroller);
  const [held, setHeld] = useState<string | undefined>();
  const isStepping = useRef(false);
  const boxOf = (key: string | undefined): Box | undefined => laid.boxes.find((box) => box.key === key);
  const holding = boxOf(held) ?? laid.boxes[0];
  // A picture that has become smaller lies in the window, and not beside it.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTo({
      left: Math.min(element.scrollLeft, Math.max(0, laid.width - element.clientWidth)),
      top: Math.min(element.scrollTop, Math.max(0, laid.height - element.clientHeight)),
    });
  }, [laid.width, laid.height]);
  useSeen(scroller, boxOf(hits[0]?.account));
  useSeen(scroller, boxOf(chosen));
  useSeen(scroller, isStepping.current ? holding : undefined);
  useEffect(() => {
    if (!isStepping.current) return;
    isStepping.current = false;
    scroller.current?.querySelector<HTMLElement>('.flow-box[tabindex="0"]')?.focus({ preventScroll: true });
  }, [held]);
  useEffect(() => {
    if (canvas.current) drawLines(canvas.current, { lines: laid.lines, view, chosen });
  }, [laid, view, chosen]);
  const step = (event: KeyboardEvent): void => {
    if (!holding || !isStep(event.key)) return;
    event.preventDefault();
    const next = beside(laid.boxes, holding, event.key);
    if (!next) return;
    isStepping.current = true;
    setHeld(next.key);
  };
  const seen = within(laid.boxes, view);
  const drawn = holding && !seen.includes(holding) ? [...seen, holding] : seen;
  const found = new Set(hits.map(({ account }) => account));
  return (
    <div className="flow-board" ref={scroller} role="group" aria-label="按级排列的账户，用方向键移动" onKeyDown={step}>
      <div className="flow-space" style={{ width: laid.width, height: laid.height + 20 }}>
        <canvas ref={canvas} className="flow-lines" style={{ left: view.left, top: view.top }} aria-hidden />
        {laid.columns.map(({ level, x, accounts, fen }) => (
          <div key={level} className="flow-level" style={{ left: x, top: view.top, width: BOX.width }}>
            <b>{levelName(level)}</b> {accounts} 个{level !== 0 && <span className="money"> 转入 {yuan(fen)}</span>}
          </div>
        ))}
        {drawn.map((box) => (
          <AccountBox
            key={box.key}
            box={box}
            chosen={chosen}
            hit={found.has(box.key)}
            isHeld={box === holding}
            onHold={() => setHeld(box.key)}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

/** What of the board lies in its window. */
function useView(scroller: RefObject<HTMLDivElement | null>) {
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
  }, [scroller]);
  return view;
}

/** Brings a box into the window, once for each place at which it stands. */
function useSeen(scroller: RefObject<HTMLDivElement | null>, place: Box | undefined): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !place) return;
    const isSeen =
      place.x >= element.scrollLeft &&
      place.x + BOX.width <= element.scrollLeft + element.clientWidth &&
      place.y >= element.scrollTop + BOX.head &&
      place.y + BOX.height <= element.scrollTop + element.clientHeight;
    if (!isSeen) element.scrollTo({ left: place.x - element.clientWidth / 2, top: place.y - element.clientHeight / 2 });
  }, [scroller, place?.key, place?.x, place?.y]);
}

interface AccountBoxProps {
  readonly box: Box;
  readonly chosen: string | undefined;
  readonly hit: boolean;
  readonly isHeld: boolean;
  readonly onHold: () => void;
  readonly onChoose: (box: Box) => void;
}

function AccountBox({ box, chosen, hit, isHeld, onHold, onChoose }: AccountBoxProps) {
  const { x, y, level, account, rest, key } = box;
  const sums = rest ?? account;
  const classes = [
    'flow-box',
    ...(rest ? ['rest'] : []),
    ...(hit ? ['hit'] : []),
    ...(account?.frozen ? ['frozen'] : []),
    ...(key === chosen ? ['chosen'] : []),
  ];
  return (
    <button
      type="button"
      className={classes.join(' ')}
      style={{ left: x, top: y, width: BOX.width, height: BOX.height }}
      tabIndex={isHeld ? 0 : -1}
      {...(account && { 'aria-pressed': key === chosen })}
      onFocus={onHold}
      onClick={() => onChoose(box)}
    >
      <span className="number">{rest ? `其余 ${rest.accounts} 个账户，点击展开` : grouped(key)}</span>
      <span className="money">
        {level === 0 ? `转出 ${yuan(sums?.outFen ?? '0')}` : `转入 ${yuan(sums?.inFen ?? '0')}`}
        {rest && rest.frozen > 0 && `，${rest.frozen} 个已冻结`}
      </span>
    </button>
  );
}
