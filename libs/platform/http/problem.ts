import { HttpException } from '@nestjs/common';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import { type FieldError, type Language, type RequestCode, RequestRefusal } from '#platform/http/request-refusal';
import { inChinese } from '#platform/http/refusals.zh';

/** RFC 9457, with a stable code. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldError[];
}

const STATUS_OF: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
};

/** What Express and its body parser say, in our words. */
const CODE_OF_PARSER: Readonly<Record<string, RequestCode>> = {
  'entity.parse.failed': 'REQUEST.NOT_JSON',
  'entity.verify.failed': 'REQUEST.NOT_UTF8',
  'entity.too.large': 'REQUEST.TOO_LARGE',
  'charset.unsupported': 'REQUEST.MEDIA_TYPE',
  'encoding.unsupported': 'REQUEST.MEDIA_TYPE',
  'request.aborted': 'REQUEST.ABORTED',
  'request.size.invalid': 'REQUEST.ABORTED',
};

const CODE_OF_STATUS: Readonly<Record<number, RequestCode>> = {
  404: 'REQUEST.UNKNOWN_ROUTE',
  405: 'REQUEST.METHOD',
  413: 'REQUEST.TOO_LARGE',
  415: 'REQUEST.MEDIA_TYPE',
  429: 'REQUEST.TOO_MANY',
};

/** Data that PostgreSQL cannot read was sent by somebody; a connection that is away may come back. */
const UNREADABLE = /^22/;
const AWAY = /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/;

/** Gives every error one of our codes. What is not recognised is a fault of ours, and says nothing about itself. */
export function refusalOf(error: unknown): DomainError | RequestRefusal {
  if (error instanceof DomainError || error instanceof RequestRefusal) return error;
  const code = requestCodeOf(error);
  return new RequestRefusal(code, { cause: error });
}

export function toProblem(error: unknown, language: Language = 'zh'): Problem {
  const refusal = refusalOf(error);
  const { code, message } = refusal;
  const details = refusal instanceof DomainError ? refusal.details : refusal.more.details;
  const errors = refusal instanceof RequestRefusal ? refusal.more.errors?.(language) : undefined;
  return {
    type: `urn:heli:refusal:${code}`,
    title: (language === 'zh' && inChinese(code, details)) || message,
    status: refusal instanceof DomainError ? STATUS_OF[refusal.kind] : refusal.status,
    code,
    ...(details && { details }),
    ...(errors && { errors }),
  };
}

function requestCodeOf(error: unknown): RequestCode {
  if (error instanceof URIError) return 'REQUEST.ILL_FORMED_URL';
  const { type, code, status } = traitsOf(error);
  const ofParser = CODE_OF_PARSER[type ?? ''];
  if (ofParser) return ofParser;
  if (status !== undefined && status >= 400 && status < 500) return CODE_OF_STATUS[status] ?? 'REQUEST.INVALID';
  if (error instanceof HttpException && status === 503) return 'SERVER.UNAVAILABLE';
  if (code && UNREADABLE.test(code)) return 'REQUEST.INVALID';
  if (code && AWAY.test(code)) return 'SERVER.UNAVAILABLE';
  return 'SERVER.FAULT';
}

interface Traits {
  readonly type?: string | undefined;
  readonly code?: string | undefined;
  readonly status?: number | undefined;
}

function traitsOf(error: unknown): Traits {
  if (typeof error !== 'object' || error === null) return {};
  const { type, code, status, driverError } = error as Record<string, unknown>;
  const inner =
    typeof driverError === 'object' && driverError !== null
      ? (driverError as Record<string, unknown>)['code']
      : undefined;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const ofNest = error instanceof HttpException ? error.getStatus() : undefined;
  return {
    type: text(type),
    code: text(inner) ?? text(code),
    status: ofNest ?? (typeof status === 'number' ? status : undefined),
  };
}
