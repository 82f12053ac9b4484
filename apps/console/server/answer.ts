import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
}

/** What the console itself refuses, with the words that an officer reads. */
const REFUSALS = {
  'CONSOLE.NO_SESSION': [401, '登录已失效，请重新登录。'],
  'CONSOLE.CROSS_SITE': [403, '请求不是从本工作台页面发出的，已拒绝。请在工作台页面内操作。'],
  'CONSOLE.UNKNOWN': [404, '该页面不存在，请从左侧菜单进入。'],
  'CONSOLE.UNAVAILABLE': [503, '工作台暂时连接不上服务，正在重试；已填写的内容不会丢失。'],
  'CASE.OUTCOME_UNKNOWN': [503, '暂未收到办理结果，系统将自动用同一编号重发，不会重复办理。'],
} as const;
export type ConsoleRefusal = keyof typeof REFUSALS;

export function refuse({ response, requestId }: Exchange, code: ConsoleRefusal): void {
  const [status, title] = REFUSALS[code];
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ type: `urn:heli:refusal:${code}`, title, status, code, requestId }));
}

export function sendJson({ response }: Exchange, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

export function redirect({ response }: Exchange, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store' }).end();
}

/** A page for when the desk itself cannot be shown. */
export function sendPage(
  { response }: Exchange,
  status: number,
  text: { title: string; advice: string; link?: string },
): void {
  const { title, advice, link = '/' } = text;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>合力</title><h1>${title}</h1><p>${advice}</p><p><a href="${link}">返回工作台</a></p></html>`,
  );
}
