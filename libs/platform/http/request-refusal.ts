/** What the edge refuses by itself, before a decision is asked. Code, status and English text stand here and nowhere else. */
const REQUEST_REFUSALS = {
  'REQUEST.NOT_JSON': [400, 'The body is not valid JSON.'],
  'REQUEST.NOT_UTF8': [400, 'The body is not UTF-8.'],
  'REQUEST.TOO_DEEP': [400, 'The body is nested too deeply.'],
  'REQUEST.ABORTED': [400, 'The request ended before its body was complete.'],
  'REQUEST.ILL_FORMED_URL': [400, 'The address holds an escape that stands for no character.'],
  'REQUEST.INVALID': [400, 'The request cannot be read.'],
  'REQUEST.PARAMETER': [400, 'A parameter of the address does not have the form that is asked for.'],
  'REQUEST.CURSOR': [400, 'The cursor is not one that this list gave.'],
  'REQUEST.IDEMPOTENCY_KEY': [400, 'A write needs the header Idempotency-Key: 1 to 64 of A-Z a-z 0-9 . _ -'],
  'REQUEST.SCHEMA': [422, 'The body does not have the form that is asked for.'],
  'REQUEST.UNKNOWN_ROUTE': [404, 'There is nothing at this address.'],
  'REQUEST.METHOD': [405, 'The address does not take this method.'],
  'REQUEST.TOO_LARGE': [413, 'The body is larger than the service takes.'],
  'REQUEST.MEDIA_TYPE': [415, 'The address does not take a body of this media type.'],
  'REQUEST.TOO_MANY': [429, 'Too many requests. Wait and send again.'],
  'TEXT.ILL_FORMED': [422, 'A text holds a control character or half a surrogate pair.'],
  'AUTH.NO_TOKEN': [401, 'A bearer token is needed.'],
  'AUTH.TOKEN_EXPIRED': [401, 'The token has expired.'],
  'AUTH.TOKEN_INVALID': [401, 'The token is not one that this service accepts.'],
  'AUTH.UNAVAILABLE': [503, 'The identity provider cannot be reached.'],
  'CASE.OUTCOME_UNKNOWN': [503, 'Send the request again with the same Idempotency-Key.'],
  'SERVER.UNAVAILABLE': [503, 'A part of the service cannot be reached. Send the request again.'],
  'SERVER.FAULT': [500, 'The service failed. The failure is recorded.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type RequestCode = keyof typeof REQUEST_REFUSALS;
export const REQUEST_CODES = Object.keys(REQUEST_REFUSALS) as RequestCode[];

export type Language = 'zh' | 'en';

/** One field that is wrong. `pointer` is a JSON pointer into the body, or names a parameter. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface More {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked in the caller's language once the answer is written. */
  readonly errors?: (language: Language) => readonly FieldError[];
  readonly cause?: unknown;
}

export class RequestRefusal extends Error {
  readonly status: number;

  constructor(
    readonly code: RequestCode,
    readonly more: More = {},
  ) {
    super(REQUEST_REFUSALS[code][1], { cause: more.cause });
    this.name = 'RequestRefusal';
    this.status = REQUEST_REFUSALS[code][0];
  }
}

/** The command was sent and no answer came in time. Sending it again with the same Idempotency-Key is safe. */
export class OutcomeUnknown extends RequestRefusal {
  constructor(cause?: unknown) {
    super('CASE.OUTCOME_UNKNOWN', { cause, headers: { 'retry-after': '1' } });
    this.name = 'OutcomeUnknown';
  }
}
