import { Button, Input, Select } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { AccountPanel } from './account-panel';
import { Board } from './board';
import { FEWEST_SIGNS, found, layOut, MORE, type Picture, signsIn } from './layout';

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
  // Beside the way of a victim nothing is told of an account that is not on it.
  const account = laid.boxes.find(({ key }) => key === chosen)?.account;
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
          onSearch={(_words, _event, info) => info?.source === 'input' && hits[0] && choose(hits[0].account)}
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
          // Another way begins at its beginning.
          key={way?.name}
          laid={laid}
          chosen={chosen}
          hits={hits}
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
