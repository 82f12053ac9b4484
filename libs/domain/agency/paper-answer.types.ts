import type { Instant } from '#domain/shared/instant';

/**
 * 纸质反馈: what an institution that is not connected answers on paper, entered by the police with the scan (SEED 003, 004).
 *
 * The decision is the one that the addressee itself would get; the act says for ever that it came on paper.
 */
export interface PaperAnswer {
  /** 回执文号, where the paper has one. */
  readonly number?: string;
  readonly receivedAt: Instant;
  readonly sha256: string;
}

/** As the record keeps it: for which items, and whose word it is. */
export interface AnsweredOnPaper extends PaperAnswer {
  readonly addresseeUnitId: string;
  readonly itemNos: readonly number[];
}

/** Set where the answer came on paper. */
export interface OnPaper {
  readonly onPaper?: PaperAnswer;
}
