import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { Acts } from '#desk/request/acts';
import { noticeLineOut, noticeOut } from '#desk/restitution/restitution.views';
import type { NoticeLineView, NoticeView } from '#desk/restitution/restitution.dto';
import { type RestitutionCommands, restitutionMatterId } from '#contracts/restitution/restitution.messages';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import { MOST_LINES } from '#domain/restitution/matter/payout';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type NoticeLineRow, NoticeReadModel, type NoticeRow } from '#persistence/restitution/notice.read-model';
import { RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { keyIn, type Page, pageOf, type PageQuery } from '#platform/http/paging';
import { uuidV5 } from '#platform/temporal/matter-id';
import type { StatedReceipt } from './receipt-file.js';
import { lineNosIn, matched } from './reconcile.js';
import type { Confirmed, NoticesQuery, Presentation, Released, Results } from './returns.dto.js';

interface Sent {
  readonly receipt?: Receipt;
  readonly refused: Released['refused'];
}

export interface Asking extends Asker {
  readonly restitutionId: string;
  readonly noticeId: string;
}

const noSuchMatter = (): DomainError => new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');

/** 协助返还 at the bank: read, present, accept, release by a second clerk, confirm. */
@Injectable()
export class ReturnsService {
  private readonly notices = new NoticeReadModel();
  private readonly restitutions = new RestitutionReadModel();

  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async page(actor: Actor, { status, cursor, limit }: NoticesQuery): Promise<Page<NoticeView>> {
    const rows = await this.notices.page(this.subjects.manager, scopeOf(actor, 'restitution.bank-read'), {
      ...{ bankUnitId: actor.unitId, status, limit },
      after: keyIn(cursor, 2),
    });
    const page = pageOf(rows, limit, (row) => [row.issuedAt.toISOString(), row.noticeId]);
    return { ...page, items: await this.shown(page.items) };
  }

  async one(actor: Actor, restitutionId: string, noticeId: string): Promise<NoticeView> {
    const [shown] = await this.shown([await this.own(actor, restitutionId, noticeId)]);
    if (!shown) throw noSuchMatter();
    return shown;
  }

  async lines(
    actor: Actor,
    { restitutionId, noticeId }: { readonly restitutionId: string; readonly noticeId: string },
    { cursor, limit }: PageQuery,
  ): Promise<Page<NoticeLineView>> {
    await this.own(actor, restitutionId, noticeId);
    const after = Number(keyIn(cursor, 1)?.[0] ?? 0);
    const rows = await this.notices.lines(this.subjects.manager, noticeId, { after, limit });
    const page = pageOf(rows, limit, (row) => [row.lineNo]);
    return { ...page, items: page.items.map((row) => noticeLineOut(noticeId, row)) };
  }

  act(
    { actor, key, restitutionId }: Asker & { readonly restitutionId: string },
    update: keyof RestitutionCommands,
    body: unknown,
    request?: unknown,
  ): Promise<Receipt> {
    const sending = { actor, key, body, ...(request !== undefined && { request }) };
    return this.acts.act(restitutionMatterId(restitutionId), update, sending);
  }

  /** Who came stands with the case's personal data; the act has digests of their cards. */
  async present(asking: Asking, given: Presentation): Promise<Receipt> {
    const { caseId } = await this.own(asking.actor, asking.restitutionId, asking.noticeId);
    const values = given.officers.map((officer, index) => ({
      subjectId: uuidV5(`${asking.noticeId}/${asking.key}/officer/${index}`),
      caseId,
      kind: 'police-card',
      value: officer,
    }));
    const stored = await this.subjects.store(values);
    const officers = stored.map(({ subjectId, commitment }, index) => ({
      cardKey: this.subjects.lookupOf(`police-card/${given.officers[index]?.cardNumber.toUpperCase() ?? ''}`),
      ...{ subjectId, commitment },
    }));
    return this.act(asking, 'presentNotice', { noticeId: asking.noticeId, officers, copiesKept: true }, given);
  }

  /** In parts of what one act may carry; a share that a guard refuses keeps no other back. */
  async release(asking: Asking, lineNos: readonly number[] | undefined): Promise<Released> {
    const request = { noticeId: asking.noticeId, lineNos };
    return this.acts.once(asking, request, () => this.releaseNow(asking, lineNos));
  }

  private async releaseNow(asking: Asking, lineNos: readonly number[] | undefined): Promise<Released> {
    await this.own(asking.actor, asking.restitutionId, asking.noticeId);
    const { manager } = this.subjects;
    const chosen = await this.chosen(asking, lineNos);
    const lines = await this.notices.named(manager, asking.noticeId, chosen);
    const accountKeys = [...new Set(lines.map(({ accountKey }) => accountKey))];
    const itemKeys = [...new Set(lines.map(({ itemKey }) => itemKey))];
    const rivals = await this.restitutions.rivals(manager, accountKeys, itemKeys);
    const done: Released = { receipts: [], released: 0, refused: [] };
    for (const part of inParts(lines)) await this.releasePart(asking, { part, rivals, done });
    const [first] = done.refused;
    if (done.released === 0 && first)
      throw new DomainError('conflict', first.code, first.message, { refused: done.refused });
    return done;
  }

  /** Noted before the first of them is sent: who lost the answer and asks again means the same shares, and of those nothing waits any more. */
  private async chosen(asking: Asking, lineNos: readonly number[] | undefined): Promise<readonly number[]> {
    const { noticeId, key } = asking;
    const note = { ...asking, key: `${key}.lines` };
    const { chosen } = await this.acts.once(note, { noticeId, lineNos }, async () => {
      const waiting = await this.notices.releasable(this.subjects.manager, noticeId, lineNos);
      if (waiting.length > 0) return { chosen: waiting.map(({ lineNo }) => lineNo) };
      throw new DomainError('conflict', 'RESTITUTION.NOTHING_TO_RELEASE', 'Nothing is waiting to be released.');
    });
    return chosen;
  }

  private async releasePart(
    asking: Asking,
    { part, rivals, done }: { part: readonly NoticeLineRow[]; rivals: readonly string[]; done: Released },
  ): Promise<void> {
    let left = part;
    while (left.length > 0) {
      const { receipt, refused } = await this.releaseWhole(asking, left, rivals);
      if (receipt) {
        done.receipts.push(receipt);
        done.released += left.length;
        return;
      }
      done.refused.push(...refused);
      left = left.filter(({ lineNo }) => !refused.some((one) => one.lineNo === lineNo));
    }
  }

  /**
   * All of these shares, or none and those that are in the way. A refusal by which only a part is left out is noted before
   * the rest is sent: asked again it would name the rest, which is on its way by then.
   */
  private async releaseWhole(asking: Asking, left: readonly NoticeLineRow[], rivals: readonly string[]): Promise<Sent> {
    const lines = left.map(({ lineNo, claimId, itemKey, amountFen }) => ({ lineNo, claimId, itemKey, amountFen }));
    const key = `${asking.key}.${left[0]?.lineNo ?? 0}.${left.length}`;
    const send = async (): Promise<Sent> => {
      try {
        const body = { noticeId: asking.noticeId, lines, rivals };
        return { receipt: await this.act({ ...asking, key }, 'preparePayouts', body, { lines }), refused: [] };
      } catch (error) {
        const refused = error instanceof DomainError ? refusedLines(error, left) : [];
        if (refused.length === 0 || !(error instanceof DomainError)) throw error;
        const { code, message } = error;
        return { refused: refused.map((lineNo) => ({ lineNo, code, message })) };
      }
    };
    const leavesSome = ({ refused }: Sent): boolean => refused.length > 0 && refused.length < left.length;
    return this.acts.once({ ...asking, key: `${key}.refused` }, { lines }, send, leavesSome);
  }

  async confirm(asking: Asking, { results }: Results): Promise<Confirmed> {
    return this.acts.once(asking, { noticeId: asking.noticeId, results }, () => this.confirmNow(asking, results));
  }

  private async confirmNow(asking: Asking, results: Results['results']): Promise<Confirmed> {
    await this.own(asking.actor, asking.restitutionId, asking.noticeId);
    const receipts: Receipt[] = [];
    for (const part of inParts(results)) {
      const key = `${asking.key}.${part[0]?.lineNo ?? 0}.${part.length}`;
      receipts.push(await this.act({ ...asking, key }, 'confirmPayouts', { noticeId: asking.noticeId, results: part }));
    }
    return { receipts, confirmed: results.length, known: 0, problems: [] };
  }

  /** What a statement file says, matched to the payments that were sent. */
  async reconcile(
    asking: Asking,
    { found, problems }: { found: readonly StatedReceipt[]; problems: Confirmed['problems'] },
  ): Promise<Confirmed> {
    await this.own(asking.actor, asking.restitutionId, asking.noticeId);
    const lineNos = lineNosIn(asking.noticeId, found);
    const lines = await this.notices.named(this.subjects.manager, asking.noticeId, lineNos);
    const { results, known, problems: unmatched } = matched(asking.noticeId, lines, found);
    const receipts: Receipt[] = [];
    for (const part of inParts(results)) {
      const key = `${asking.key}.${part[0]?.lineNo ?? 0}.${part.length}`;
      receipts.push(await this.act({ ...asking, key }, 'confirmPayouts', { noticeId: asking.noticeId, results: part }));
    }
    return { receipts, confirmed: results.length, known, problems: [...problems, ...unmatched] };
  }

  private async own(actor: Actor, restitutionId: string, noticeId: string): Promise<NoticeRow> {
    const row = await this.notices.one(this.subjects.manager, restitutionId, noticeId);
    if (row?.bankUnitId !== actor.unitId) throw noSuchMatter();
    return row;
  }

  private async shown(rows: readonly NoticeRow[]): Promise<NoticeView[]> {
    const tree = await this.agencies.tree();
    return rows.map((row) => noticeOut(row, (unitId) => shownUnit(tree, unitId)));
  }
}

function inParts<T>(lines: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, part) =>
    lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES),
  );
}

/** Which shares a refusal is about; where it is about the notice, nothing can be left out. */
function refusedLines({ details }: DomainError, left: readonly NoticeLineRow[]): number[] {
  const { lineNo, claimId, itemKey } = (details ?? {}) as { lineNo?: number; claimId?: string; itemKey?: string };
  return left
    .filter((line) => line.lineNo === lineNo || line.claimId === claimId || line.itemKey === itemKey)
    .map((line) => line.lineNo);
}
