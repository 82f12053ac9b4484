import { type ClipboardEvent, type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import type { SheetColumn } from './sheet.types';

interface EditorProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly column: SheetColumn | undefined;
  /** What is being typed; undefined while the officer only moves about. */
  readonly value: string | undefined;
  readonly name: string;
  readonly box: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
  readonly onType: (value: string) => void;
  readonly onStart: (value: string) => void;
  readonly onCommit: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** One field that follows the cursor. It holds the focus all the time, so that a Chinese input method can begin in any cell. */
export function SheetEditor({
  ref,
  column,
  value,
  name,
  box,
  onType,
  onStart,
  onCommit,
  onKeyDown,
  onPaste,
  onCopy,
}: EditorProps) {
  const typing = value !== undefined;
  if (typing && column?.choices) return <ChoiceEditor {...{ column, value, name, box, onCommit, onKeyDown }} />;
  return (
    <input
      ref={ref}
      className={typing ? 'sheet-editor typing' : 'sheet-editor'}
      style={box}
      aria-label={name}
      value={value ?? ''}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => {
        if (typing) onType(target.value);
        else if (!column?.choices) onStart(target.value);
      }}
      {...{ onKeyDown, onPaste, onCopy }}
    />
  );
}

function ChoiceEditor({
  column,
  value,
  name,
  box,
  onCommit,
  onKeyDown,
}: Pick<EditorProps, 'name' | 'box' | 'onCommit' | 'onKeyDown'> & { column: SheetColumn; value: string }) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <select
      ref={select}
      className="sheet-editor typing"
      style={box}
      aria-label={name}
      defaultValue={value}
      onChange={({ target }) => onCommit(target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Tab' || event.key === 'Escape') onKeyDown(event);
      }}
    >
      <option value="" />
      {column.choices?.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.key}　{choice.label}
        </option>
      ))}
    </select>
  );
}
