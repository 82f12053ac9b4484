import { randomUUID } from 'node:crypto';
import type { Exchange } from './answer.js';
import {
  complainForm,
  complaintPage,
  receiptPage,
  type ShownComplaint,
  type ShownReceipt,
  statusPage,
} from './complaint-pages.js';
import { askApi, FormGate, keyOfPage, sendPage } from './public-form.js';

/** 申诉控告: pages for the holder of a frozen account, without a script and without a login. The receipt opens its state. */
export class ComplaintPages {
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
    switch (exchange.url.pathname) {
      case '/complaint/new':
        return this.complain(exchange, given);
      case '/complaint/appeal':
        return this.appeal(exchange, given);
      default:
        return this.status(exchange, given);
    }
  }

  private blank(exchange: Exchange, message = '', status = 200): void {
    sendPage(exchange, complaintPage(complainForm(randomUUID(), {}, message)), status);
  }

  /** The page carries the key of its one request: sent twice, it is one complaint. */
  private async complain(exchange: Exchange, { key = '', ...given }: Record<string, string>): Promise<void> {
    const known = keyOfPage(key);
    const { ok, body } = await askApi<ShownReceipt>(`${this.apiUrl}/holder-complaints`, given, known);
    if (ok) return sendPage(exchange, complaintPage(receiptPage(body)));
    // What is changed after a refusal is another request.
    sendPage(exchange, complaintPage(complainForm(randomUUID(), given, body.title)), 422);
  }

  private async status(exchange: Exchange, { number = '', receiptCode = '' }: Record<string, string>): Promise<void> {
    const { ok, body } = await askApi<ShownComplaint>(`${this.apiUrl}/holder-complaints/status`, {
      number,
      receiptCode,
    });
    if (!ok) return this.blank(exchange, '编号与查询码不符，请核对回执后重试。', 422);
    sendPage(exchange, complaintPage(statusPage(body, receiptCode)));
  }

  private async appeal(exchange: Exchange, given: Record<string, string>): Promise<void> {
    const { number = '', receiptCode = '', statement = '' } = given;
    const { ok, body } = await askApi<ShownComplaint>(`${this.apiUrl}/holder-complaints/appeals`, {
      ...{ number, receiptCode, statement },
    });
    if (ok) return sendPage(exchange, complaintPage(statusPage(body, receiptCode)));
    this.blank(exchange, body.title ?? '', 422);
  }
}
