import {
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { copied, leaves, mayChange, meaningOf, pasted, type Pressed, type SheetView } from './sheet-keys';
import { anchorAt, cursorOf, type Standing, standingAt } from './sheet-standing';
import { blockOf, type CellChange, type Cursor, type Place, type SheetColumn, type SheetRow } from './sheet.types';

export interface SheetWork {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly pageRows: number;
  readonly onChange: (changes: readonly CellChange[]) => void;
  /** More lines were pasted than there are rows: the sheet may grow. */
  readonly onPasteBeyond?: (text: string, at: Place) => void;
  /** Takes the keyboard at once, where a page is opened to type. */
  readonly autoFocus?: boolean;
  /** Where the officer is led, each time that another one is given: the first cell that came back. */
  readonly leadTo?: { readonly rowId: string; readonly column: string } | undefined;
}

export interface SheetHands {
  readonly cursor: Cursor;
  /** What is being typed; undefined while the officer only moves about. */
  readonly typing: string | undefined;
  readonly focused: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly type: (value: string) => void;
  readonly startTyping: (value?: string) => void;
  readonly commit: (value: string) => void;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly pick: (event: PointerEvent, row: number, column: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** On the first cell that can be typed into. */
function startOf(columns: readonly SheetColumn[]): Cursor {
  const column = Math.max(
    0,
    columns.findIndex(({ readOnly }) => !readOnly),
  );
  return { at: { row: 0, column }, from: { row: 0, column } };
}

/** The keyboard, the clipboard and the pointer of a sheet; what a key means stands in `sheet-keys`. */
export function useSheet({ autoFocus = false, ...work }: SheetWork): SheetHands {
  const { columns, rows, onChange } = work;
  const [standing, setStanding] = useState<Standing>(() => standingAt(startOf(columns), work));
  const cursor = cursorOf(standing, work);
  const [typing, setTyping] = useState<string | undefined>();
  const [focused, setFocused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const row = rows[cursor.at.row];
  const column = columns[cursor.at.column];
  useFocus({ input, autoFocus, typing, focused });

  const stand = (to: Place, extend = false): void => {
    const at = anchorAt(to, work);
    setStanding((before) => ({ at, from: extend ? before.from : at }));
  };
  const { leadTo } = work;
  useEffect(() => {
    const to = {
      row: rows.findIndex(({ id }) => id === leadTo?.rowId),
      column: columns.findIndex(({ key }) => key === leadTo?.column),
    };
    if (to.row < 0 || to.column < 0) return;
    stand(to);
    input.current?.focus({ preventScroll: true });
    // Led once for each answer; afterwards the officer goes where they like.
  }, [leadTo]);
  const commit = (value: string): void => {
    setTyping(undefined);
    if (!row || !column || !mayChange(row, column) || value === (row.cells[column.key] ?? '')) return;
    onChange([{ rowId: row.id, column: column.key, value }]);
  };
  const startTyping = (value?: string): void => {
    if (column?.opens && row) column.opens(row.id);
    else if (row && column && mayChange(row, column)) setTyping(value ?? row.cells[column.key] ?? '');
  };
  const pick = (event: PointerEvent, atRow: number, atColumn: number): void => {
    event.preventDefault();
    if (typing !== undefined) commit(typing);
    stand({ row: atRow, column: atColumn }, event.shiftKey);
    input.current?.focus({ preventScroll: true });
  };
  const leave = (): void => {
    setFocused(false);
    if (typing !== undefined) commit(typing);
  };
  const enter = (): void => setFocused(true);
  const reach: Reach = {
    work,
    view: { ...work, cursor },
    typing,
    stand,
    commit,
    startTyping,
    give: () => setTyping(undefined),
  };
  const hands = { cursor, typing, focused, input, type: setTyping, startTyping, commit, enter, leave, pick };
  return { ...hands, onKeyDown: (event) => keyDown(reach, event), ...clipboardOf(reach) };
}

/** What a key may do to the sheet. */
interface Reach {
  readonly work: SheetWork;
  readonly view: SheetView;
  readonly typing: string | undefined;
  readonly stand: (to: Place, extend?: boolean) => void;
  readonly commit: (value: string) => void;
  readonly startTyping: (value?: string) => void;
  /** Gives up what was typed. */
  readonly give: () => void;
}

function keyDown(reach: Reach, event: KeyboardEvent): void {
  // An input method that is composing a Chinese word has the keys to itself.
  if (event.nativeEvent.isComposing) return;
  const pressed = pressedIn(event);
  if (reach.typing !== undefined) return keyWhileTyping(reach, event, pressed);
  const { view, stand, startTyping, work } = reach;
  const meaning = leaves(view, pressed) ? undefined : meaningOf(view, pressed);
  if (!meaning) return;
  event.preventDefault();
  if (meaning.kind === 'move') stand(meaning.to, meaning.extends);
  else if (meaning.kind === 'change') {
    work.onChange(meaning.changes);
    if (meaning.then) stand(meaning.then);
  } else startTyping();
}

function keyWhileTyping({ view, typing, give, commit, stand }: Reach, event: KeyboardEvent, pressed: Pressed): void {
  if (pressed.key === 'Escape') return give();
  if (pressed.key !== 'Enter' && pressed.key !== 'Tab') return;
  event.preventDefault();
  commit(typing ?? '');
  const down = { ...pressed, key: pressed.shift ? 'ArrowUp' : 'ArrowDown', shift: false };
  const meaning = meaningOf(view, pressed.key === 'Enter' ? down : pressed);
  if (meaning?.kind === 'move') stand(meaning.to);
}

function clipboardOf({
  view,
  typing,
  work: { onChange, onPasteBeyond },
}: Reach): Pick<SheetHands, 'onPaste' | 'onCopy'> {
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    const { top, left } = blockOf(view.cursor);
    const isBeyond = top + text.replace(/\r?\n$/, '').split('\n').length > view.rows.length;
    if (onPasteBeyond && isBeyond) onPasteBeyond(text, { row: top, column: left });
    else onChange(pasted(view, text));
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(view));
  };
  return { onPaste, onCopy };
}

const pressedIn = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Pressed => ({
  key,
  shift: shiftKey,
  control: ctrlKey || metaKey,
  alt: altKey,
});

function useFocus({
  input,
  autoFocus,
  typing,
  focused,
}: Pick<SheetHands, 'input' | 'typing' | 'focused'> & { autoFocus: boolean }): void {
  useEffect(() => {
    if (autoFocus) input.current?.focus({ preventScroll: true });
  }, [autoFocus, input]);
  // The list of choices takes the field's place while it is open; afterwards the arrow keys must work again.
  useEffect(() => {
    if (typing === undefined && focused) input.current?.focus({ preventScroll: true });
  }, [typing, focused, input]);
}
