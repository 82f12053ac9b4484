import { createContext, useContext } from 'react';

/** 纸质反馈: the paper from which an officer enters the answer of an institution that is not connected. */
export interface AnswerPaper {
  readonly number?: string;
  readonly receivedAt: string;
  readonly sha256: string;
}

export const OnPaper = createContext<AnswerPaper | undefined>(undefined);

/** The bank's own forms serve the officer as well: what they send then names the paper. */
export function useOnPaper(): {
  readonly paper: AnswerPaper | undefined;
  readonly with: <Body extends object>(body: Body) => Body;
  readonly addTo: (form: FormData) => void;
} {
  const paper = useContext(OnPaper);
  return {
    paper,
    with: (body) => (paper ? { ...body, onPaper: paper } : body),
    addTo: (form) => {
      if (!paper) return;
      form.append('receivedAt', paper.receivedAt);
      form.append('sha256', paper.sha256);
      if (paper.number) form.append('paperNumber', paper.number);
    },
  };
}
