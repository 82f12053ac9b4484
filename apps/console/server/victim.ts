import type { IncomingMessage } from 'node:http';
import type { Exchange } from './answer.js';
import { askApi, FormGate, formOf, keyOfPage, sendPage } from './public-form.js';
import { askForm, casePage, codeForm, page, type ShownCase } from './victim-pages.js';

const COOKIE = 'heli-victim';

/** 被害人查询: pages without a script and without a desk. What the victim may see, the API of the police decides. */
export class VictimPages {
  private readonly gate: FormGate;

  constructor(
    private readonly apiUrl: string,
    private readonly home: () => string,
  ) {
    this.gate = new FormGate(home);
  }

  async answer(exchange: Exchange): Promise<void> {
    const { request, url } = exchange;
    if (request.method !== 'POST') return this.show(exchange);
    const refusal = this.gate.refusalOf(request);
    if (refusal) return send(exchange, askForm(refusal.message), refusal.status);
    const form = await formOf(request);
    switch (url.pathname) {
      case '/victim/code':
        return this.code(exchange, form);
      case '/victim/session':
        return this.session(exchange, form);
      case '/victim/filing-remedy':
        return this.contest(exchange, form);
      case '/victim/supervision':
        return this.supervise(exchange, form);
      case '/victim/objection':
        return this.object(exchange, form);
      case '/victim/remedy':
        return this.remedy(exchange, form);
      default:
        return this.leave(exchange);
    }
  }

  private async show(exchange: Exchange, message = '', isGood = false): Promise<void> {
    const token = tokenIn(exchange.request);
    if (!token) return send(exchange, askForm());
    const { ok, body } = await this.ask<ShownCase>('status', { token });
    return ok
      ? send(exchange, casePage(body, message, isGood))
      : send(exchange, askForm(body.title), 200, this.cookie('', 0));
  }

  private async code(exchange: Exchange, form: URLSearchParams): Promise<void> {
    const given = { caseNumber: form.get('caseNumber') ?? '', accessCode: form.get('accessCode') ?? '' };
    // Whatever is wrong, the answer is the same: who guesses learns nothing.
    await this.ask('codes', given);
    send(exchange, codeForm(given));
  }

  private async session(exchange: Exchange, form: URLSearchParams): Promise<void> {
    const given = { caseNumber: form.get('caseNumber') ?? '', accessCode: form.get('accessCode') ?? '' };
    const { ok, body } = await this.ask<{ token: string; seconds: number }>('sessions', {
      ...given,
      code: form.get('code') ?? '',
    });
    if (!ok) return send(exchange, codeForm(given, '信息不符或验证码已失效，请核对后重试，或返回重新获取。'));
    exchange.response
      .writeHead(303, { location: '/victim', 'set-cookie': this.cookie(body.token, body.seconds) })
      .end();
  }

  private async object(exchange: Exchange, form: URLSearchParams): Promise<void> {
    const given = { claimId: form.get('claimId') ?? '', text: form.get('text') ?? '' };
    const { ok, body } = await this.once(exchange, 'objections', form, given);
    return this.show(exchange, ok ? '异议已收到，审查结果会在本页显示。' : body.title, ok);
  }

  private async remedy(exchange: Exchange, form: URLSearchParams): Promise<void> {
    const kind = form.get('kind') === 'review' ? 'review' : 'appeal';
    const given = { claimId: form.get('claimId') ?? '', kind, text: form.get('text') ?? '' };
    const { ok, body } = await this.once(exchange, 'remedies', form, given);
    return this.show(exchange, ok ? '已收到，答复会在本页显示。' : body.title, ok);
  }

  private async contest(exchange: Exchange, form: URLSearchParams): Promise<void> {
    const given = { procedureId: form.get('procedureId') ?? '', text: form.get('text') ?? '' };
    const { ok, body } = await this.once(exchange, 'filing-remedies', form, given);
    return this.show(exchange, ok ? '申请已收到，决定期限自收到之日起计算。' : body.title, ok);
  }

  private async supervise(exchange: Exchange, form: URLSearchParams): Promise<void> {
    const given = { text: form.get('text') ?? '' };
    const { ok, body } = await this.once(exchange, 'supervision-requests', form, given);
    return this.show(exchange, ok ? '请求已送达人民检察院，进展会在本页显示。' : body.title, ok);
  }

  private leave(exchange: Exchange): void {
    exchange.response.writeHead(303, { location: '/victim', 'set-cookie': this.cookie('', 0) }).end();
  }

  private ask<T>(path: string, body: object) {
    return askApi<T>(`${this.apiUrl}/victim/${path}`, body);
  }

  /** What the victim asks for bears the key of the page that asked: a second click is the same request. */
  private once(exchange: Exchange, path: string, form: URLSearchParams, given: object) {
    const token = tokenIn(exchange.request) ?? '';
    return askApi(`${this.apiUrl}/victim/${path}`, { token, ...given }, keyOfPage(form.get('key') ?? ''));
  }

  private cookie(value: string, seconds: number): string {
    const secure = this.home().startsWith('https://') ? '; Secure' : '';
    return `${COOKIE}=${value}; Path=/victim; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
  }
}

const tokenIn = ({ headers }: IncomingMessage): string | undefined =>
  /(?:^|; )heli-victim=([A-Za-z0-9_-]{43})(?:;|$)/.exec(headers.cookie ?? '')?.[1];

const send = (exchange: Exchange, body: string, status = 200, cookie?: string): void =>
  sendPage(exchange, page(body), status, cookie);
