import { lineOf, type RowFault } from '#domain/restitution/transfers/row-fault';

/** What a command cannot work with, in one line: file, row and reason. */
export class BadInput extends Error {}

export const badRow = (file: string, fault: RowFault): BadInput => new BadInput(`${file}: ${lineOf(fault)}`);
