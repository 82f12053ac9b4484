import { QueryRunnerAlreadyReleasedError, TransactionNotStartedError } from 'typeorm';
import { isTransient, reasonOf } from '#persistence/record/faults';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

describe('an error of the database', () => {
  it.each([
    ['the server is starting up', coded('57P03')],
    ['the connection is refused', coded('ECONNREFUSED')],
    ['two transactions met', coded('40001')],
    ['a lock did not come free', coded('55P03')],
    ['the error lies in the driver', Object.assign(new Error('x'), { driverError: coded('08006') })],
    ['the server died under a query', new Error('Connection terminated unexpectedly')],
    ['the client is broken', new Error('Client has encountered a connection error and is not queryable')],
    ['the connection broke within a transaction', new QueryRunnerAlreadyReleasedError()],
    ['the transaction went with its connection', new TransactionNotStartedError()],
  ])('passes by itself where %s', (_, error) => {
    expect(isTransient(error)).toBe(true);
  });

  it.each([
    ['a text cannot be stored', coded('22021')],
    ['a row is there twice', coded('23505')],
    ['we made a mistake', new TypeError('x is not a function')],
    ['nobody knows', undefined],
  ])('comes again for ever where %s', (_, error) => {
    expect(isTransient(error)).toBe(false);
  });

  it('names its code', () => {
    expect(reasonOf(coded('22021'))).toBe('22021 x');
  });
});
