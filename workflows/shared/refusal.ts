import { ApplicationFailure } from '@temporalio/workflow';
import { DomainError } from '#domain/shared/domain-error';

export interface Verdict<D> {
  readonly decision?: D | undefined;
  readonly refusal?: DomainError;
}

/** Runs a decision and keeps a refusal as a value. Any other error is a fault: it fails the workflow task and waits for a fix. */
export function verdictOf<D>(decide: () => D): Verdict<D> {
  try {
    return { decision: decide() };
  } catch (error) {
    if (error instanceof DomainError) return { refusal: error };
    throw error;
  }
}

/** Only an ApplicationFailure refuses one update and leaves the matter alive. Its first detail is the kind, which the gateway looks for. */
export const toFailure = ({
  kind,
  code,
  message,
  details,
}: Pick<DomainError, 'kind' | 'code' | 'message' | 'details'>): ApplicationFailure =>
  ApplicationFailure.nonRetryable(message, code, kind, ...(details === undefined ? [] : [details]));
