import { HttpException, InternalServerErrorException } from '@nestjs/common';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import { toProblem } from '#platform/http/problem';
import { REQUEST_CODES, RequestRefusal } from '#platform/http/request-refusal';

describe('a problem', () => {
  it.each<[RefusalKind, number]>([
    ['invalid', 422],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
  ])('of the kind %s has the status %i', (kind, status) => {
    expect(toProblem(new DomainError(kind, 'ORDER.X', 'Said.', { a: 1 }), 'en')).toEqual({
      ...{ type: 'urn:heli:refusal:ORDER.X', title: 'Said.', status, code: 'ORDER.X', details: { a: 1 } },
    });
  });

  it.each(REQUEST_CODES)('%s is said in both languages and has a status of its own sort', (code) => {
    const [chinese, english] = [toProblem(new RequestRefusal(code), 'zh'), toProblem(new RequestRefusal(code), 'en')];
    expect(chinese.title).toMatch(/[\u4e00-\u9fff]/);
    expect(english.title).not.toMatch(/[\u4e00-\u9fff]/);
    expect(chinese.status).toBeGreaterThanOrEqual(400);
  });

  it('says in English what has no Chinese yet', () => {
    expect(toProblem(new DomainError('conflict', 'NOBODY.KNOWS', 'Said.'), 'zh').title).toBe('Said.');
  });

  it.each<[string, unknown, string]>([
    ['a body that is no JSON', { type: 'entity.parse.failed', status: 400 }, 'REQUEST.NOT_JSON'],
    ['bytes that are no UTF-8', { type: 'entity.verify.failed', status: 403 }, 'REQUEST.NOT_UTF8'],
    ['a body that is too large', { type: 'entity.too.large', status: 413 }, 'REQUEST.TOO_LARGE'],
    ['a body that broke off', { type: 'request.aborted', status: 400 }, 'REQUEST.ABORTED'],
    ['a broken address', new URIError('x'), 'REQUEST.ILL_FORMED_URL'],
    ['another error of the caller', new HttpException('x', 418), 'REQUEST.INVALID'],
    ['a database that is away', { code: 'ECONNREFUSED' }, 'SERVER.UNAVAILABLE'],
    ['a database that is full', { driverError: { code: '53300' } }, 'SERVER.UNAVAILABLE'],
    ['data that PostgreSQL cannot read', { driverError: { code: '22P02' } }, 'REQUEST.INVALID'],
    ['a mistake in a statement', { driverError: { code: '42703' } }, 'SERVER.FAULT'],
    ['a fault of the framework', new InternalServerErrorException('secret'), 'SERVER.FAULT'],
    ['any other error', new TypeError('secret'), 'SERVER.FAULT'],
    ['what is no error at all', undefined, 'SERVER.FAULT'],
  ])('of %s has its code, and says nothing of its inside', (_, error, code) => {
    const problem = toProblem(error, 'en');
    expect(problem.code).toBe(code);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });
});
