import { DomainError } from '#domain/shared/domain-error';

/** The refusals of the standard codes (rule book, section 10), one per code. */
export type CodeRefusal =
  | 'CODE.COURT_CASE_NUMBER'
  | 'CODE.POLICE_CASE_NUMBER'
  | 'CODE.PROCURATORATE_NUMBER'
  | 'CODE.RESTITUTION_NUMBER'
  | 'CODE.DOCUMENT_NUMBER'
  | 'CODE.ID_CARD'
  | 'CODE.CREDIT_CODE'
  | 'CODE.CNAPS'
  | 'CODE.AMOUNT_TOO_LARGE';

export const malformed = (code: CodeRefusal, message: string): DomainError => new DomainError('invalid', code, message);
