export interface FieldFault {
  /** A JSON pointer into the body: `/victim/phone`. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface Problem {
  readonly title?: string;
  readonly code?: string;
  readonly status?: number;
  readonly errors?: readonly FieldFault[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
}

/** What an API said no to, in the words that it gave for people. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly FieldFault[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;

  constructor({ title, code, status, errors, details, requestId }: Problem) {
    super(title ?? '服务没有给出说明，请稍候重试。');
    this.name = 'Refusal';
    this.code = code ?? 'SERVER.FAULT';
    this.status = status ?? 500;
    this.errors = errors ?? [];
    this.details = details ?? {};
    this.requestId = requestId;
  }
}

/** No answer came: whether the act was done is not known, and the same key may be sent again. */
const UNANSWERED = new Set([
  'CASE.OUTCOME_UNKNOWN',
  'CONSOLE.UNAVAILABLE',
  'SERVER.UNAVAILABLE',
  'CONSOLE.OFFLINE',
  'REQUEST.TOO_MANY',
]);
const SIGNED_OUT = new Set(['CONSOLE.NO_SESSION', 'AUTH.NO_TOKEN', 'AUTH.TOKEN_EXPIRED', 'AUTH.TOKEN_INVALID']);

export const isUnanswered = (error: unknown): boolean => error instanceof Refusal && UNANSWERED.has(error.code);
export const isSignedOut = (error: unknown): boolean => error instanceof Refusal && SIGNED_OUT.has(error.code);

export const offline = (): Refusal =>
  new Refusal({ code: 'CONSOLE.OFFLINE', status: 0, title: '网络连接中断，正在重试；已填写的内容不会丢失。' });

export async function refusalOf(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => ({}))) as Problem;
  return new Refusal({ status: response.status, ...problem });
}

/** The text of any error, for a person. */
export const textOf = (error: unknown): string =>
  error instanceof Refusal ? error.message : '页面出现故障，请刷新后重试；仍不成功请联系运维人员。';
