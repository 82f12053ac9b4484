import { randomUUID } from 'node:crypto';
import type { Exchange } from './answer.js';
import { askApi, FormGate, keyOfPage, sendPage } from './public-form.js';
import { askForm, punishedPage, type ShownPunishment, statusPage } from './punished-pages.js';

/** 联合惩戒查询、申诉: pages for who is punished, without a script and without a login. The notice opens them. */
export class PunishedPages {
  private readonly gate: FormGate;

  constructor(
    private readonly apiUrl: string,
    home: () => string,
  ) {
    this.gate = new FormGate(home);
  }

  async answer(exchange: Exchange): Promise<void> {
    const given = await this.gate.taken(exchange, (message, status) => this.blank(exchange, message, status));
    if (!given) return;
    const { number = '', accessCode = '', statement = '', key = '' } = given;
    const appeals = exchange.url.pathname === '/punishment/appeal';
    const known = keyOfPage(key);
    const { ok, body } = appeals
      ? await this.ask('appeals', { number, accessCode, statement }, known)
      : await this.ask('status', { number, accessCode }, known);
    if (!ok) return this.blank(exchange, appeals ? body.title : '文号与查询码不符，请核对告知书后重试。', 422);
    sendPage(
      exchange,
      punishedPage(statusPage(body, { accessCode, key: randomUUID() }, appeals ? '申诉已收到。' : '')),
    );
  }

  private blank(exchange: Exchange, message = '', status = 200): void {
    sendPage(exchange, punishedPage(askForm(message)), status);
  }

  private ask(path: string, body: object, key: string) {
    return askApi<ShownPunishment>(`${this.apiUrl}/punished/${path}`, body, key);
  }
}
