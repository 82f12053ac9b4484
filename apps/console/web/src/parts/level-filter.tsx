import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { CaseLine } from '../api/types';
import { CASE_LEVELS } from '../words';

type Level = NonNullable<CaseLine['level']>;

const levelIn = (text: string | null): Level | undefined => (text && text in CASE_LEVELS ? (text as Level) : undefined);

export interface LevelFilter {
  readonly query: { readonly level?: Level; readonly batch?: number };
  readonly isNarrowed: boolean;
  readonly part: ReactNode;
}

/** Narrows a list to a level and a batch; both stand in its address, so that it can be handed on. */
export function useLevelFilter(): LevelFilter {
  const [search, setSearch] = useSearchParams();
  const level = levelIn(search.get('level'));
  const batch = Number(search.get('batch')) || undefined;
  const narrow = (name: 'level' | 'batch', value: string): void => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next);
  };
  return {
    query: { ...(level && { level }), ...(batch && { batch }) },
    isNarrowed: level !== undefined || batch !== undefined,
    part: (
      <>
        <Select
          allowClear
          aria-label="级别"
          placeholder="全部级别"
          style={{ width: 110 }}
          value={level ?? null}
          options={Object.entries(CASE_LEVELS).map(([value, label]) => ({ value, label }))}
          onChange={(value: string | null | undefined) => narrow('level', value ?? '')}
        />
        <InputNumber
          aria-label="批次"
          placeholder="批次"
          style={{ width: 80 }}
          min={1}
          max={9_999}
          precision={0}
          controls={false}
          value={batch ?? null}
          onChange={(value) => narrow('batch', value ? String(value) : '')}
        />
      </>
    ),
  };
}
