import { useState } from 'react';
import type { Act } from '../../api/act';
import type { Sent } from '../../api/types';

export interface SentState<Input> {
  readonly result: Sent | undefined;
  readonly go: (input: Input) => Promise<void>;
  readonly close: () => void;
}

/** Keeps the outcome per bank on the screen until the officer closes it or sends again. */
export function useSent<Input>(act: Act<Input, Sent>): SentState<Input> {
  const [result, setResult] = useState<Sent | undefined>();
  const go = async (input: Input): Promise<void> => {
    const sent = await act.send(input);
    if (sent) setResult(sent);
  };
  return { result, go, close: () => setResult(undefined) };
}
