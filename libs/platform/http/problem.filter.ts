import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestRefusal, type Language } from '#platform/http/request-refusal';
import { type Problem, refusalOf, toProblem } from '#platform/http/problem';
import type { Routes } from '#platform/http/routes';
import { logger } from '#platform/observability/log';
import { requestIdOf } from '#platform/observability/request-context';

/** Every answer that is no success leaves through here, and none carries a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter<unknown> {
  constructor(private readonly routes: Routes) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const refusal = this.withMethod(error, request);
    const problem = toProblem(refusal, languageOf(request));
    record(problem, error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response
      .status(problem.status)
      .set({ ...(refusal instanceof RequestRefusal && refusal.more.headers), 'cache-control': 'no-store' })
      .type('application/problem+json')
      .send(JSON.stringify({ ...problem, requestId: requestIdOf() }));
  }

  /** Nest says "not found" of an address that exists for another method. */
  private withMethod(error: unknown, { method, path }: Request): unknown {
    const refusal = refusalOf(error);
    if (!(refusal instanceof RequestRefusal) || refusal.code !== 'REQUEST.UNKNOWN_ROUTE') return refusal;
    const allowed = this.routes.methodsAt(path);
    if (allowed.length === 0 || allowed.includes(method)) return refusal;
    return new RequestRefusal('REQUEST.METHOD', { headers: { allow: allowed.join(', ') } });
  }
}

/** Chinese, unless the caller puts English first. */
const languageOf = (request: Request): Language => (request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh');

function record({ status, code }: Problem, error: unknown): void {
  if (status >= 500) logger().error({ code, err: error }, 'The request failed.');
  else logger().debug({ code }, 'The request was refused.');
}
