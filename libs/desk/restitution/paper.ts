import { fromFenText } from '#contracts/shared/wire';
import { type InBoth, inBoth } from '#domain/code/capitals';
import { DomainError } from '#domain/shared/domain-error';

/** An amount in figures and in capitals, as every paper of a return has it. */
export const both = <Name extends string>(name: Name, fen: string): InBoth<Name> => inBoth(name, fromFenText(fen));

export const textIn = (value: Readonly<Record<string, unknown>>, name: string): string => String(value[name] ?? '');

export const notYet = (): DomainError =>
  new DomainError('not-found', 'RESTITUTION.NO_SUCH_PAPER', 'This paper has not been issued.');
