import { DomainError, type RefusalDetails } from '#domain/shared/domain-error';

const MESSAGES = {
  'SHEET.EMPTY': 'The file has no content.',
  'SHEET.TOO_LARGE': 'The file is larger than a list may be.',
  'SHEET.UNPACKS_TOO_LARGE': 'The workbook unpacks to more than a list may have.',
  'SHEET.TOO_MANY_ROWS': 'The sheet has more rows than a list may have.',
  'SHEET.TOO_WIDE': 'The sheet has more columns than a list may have.',
  'SHEET.BROKEN': 'The file is damaged or cut off.',
  'SHEET.OLD_FORMAT': 'The file is an old, binary or password-protected workbook.',
  'SHEET.ENCODING': 'The text of the file is neither UTF-8 nor GB18030.',
  'SHEET.NOT_A_SHEET': 'The file is neither an .xlsx workbook nor a .csv text.',
} as const;

export type SheetRefusal = keyof typeof MESSAGES;

export const refuse = (code: SheetRefusal, details?: RefusalDetails): DomainError =>
  new DomainError('invalid', code, MESSAGES[code], details);

/** The code of a fault of the runtime. Not `instanceof Error`: the error may come from another realm. */
export const faultCodeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
