import { Inject, Injectable } from '@nestjs/common';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { shown } from '#desk/shown';
import type { Actor } from '#domain/agency/actor';
import { type Disposal, thingsOf } from '#domain/disposal/disposal';
import { DomainError } from '#domain/shared/domain-error';
import { CaseMoneyReadModel } from '#persistence/disposal/case-money.read-model';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { CaseMoney } from './disposal.dto.js';
import { disposalLineOf, DisposalReader, textIn } from './disposal.reader.js';

type Line = CaseMoney['lines'][number];
type Returned = Line['returned'][number] & { readonly itemKey: string };

/** The money of a case on one page: frozen where, until when, returned to whom, left; and what no paper has decided about. */
@Injectable()
export class CaseMoneyReader {
  private readonly money = new CaseMoneyReadModel();

  constructor(
    @Inject(FoldedReader) readonly folded: FoldedReader,
    @Inject(DisposalReader) private readonly disposals: DisposalReader,
    @Inject(AgencyReadModel) readonly agencies: AgencyReadModel,
  ) {}

  /** @throws DISPOSAL.CASE_NOT_HERE where the unit has no part in any matter of the case. */
  async caseFor(
    actor: Actor,
    caseNumber: string,
  ): Promise<{ caseId: string; caseNumber: string; handlerUnitId: string }> {
    const known = await this.money.caseFor(this.folded.database.manager, caseNumber, actor.unitId);
    if (!known)
      throw new DomainError('not-found', 'DISPOSAL.CASE_NOT_HERE', 'No matter of such a case is with this unit.');
    return known;
  }

  async of(actor: Actor, caseNumber: string): Promise<CaseMoney> {
    const known = await this.caseFor(actor, caseNumber);
    const { manager } = this.folded.database;
    const [frozen, plans, own, world] = await Promise.all([
      this.money.frozen(manager, known.caseId),
      this.money.returned(manager, known.caseId),
      this.papersOf(known.caseId),
      this.agencies.world(),
    ]);
    const byPlan = plans.map(({ itemKey, to, amountFen, at }): Returned => {
      return { itemKey, to: to ?? '—', amountFen, at: shown(at), by: 'plan' };
    });
    const returned = [...byPlan, ...(await Promise.all(own.map(({ state }) => this.executed(state)))).flat()];
    const listed = new Set(own.flatMap(({ state }) => thingsOf(state).map(({ itemKey }) => itemKey)));
    const lines = frozen.map(({ itemKey, orderNumber, bankUnitId, value, status, frozenFen, endsAt }): Line => {
      const mine = returned.filter((one) => one.itemKey === itemKey);
      return {
        ...{ itemKey, orderNumber: orderNumber ?? itemKey, bank: unitIn(world, bankUnitId), status, frozenFen },
        account: accountText(value),
        ...(endsAt && { endsAt }),
        returnedFen: total(mine.map(({ amountFen }) => amountFen)),
        returned: mine.map(({ itemKey: _, ...one }) => one),
        isListed: listed.has(itemKey),
      };
    });
    return {
      ...{ caseId: known.caseId, caseNumber: known.caseNumber, lines },
      frozenFen: total(lines.map(({ frozenFen }) => frozenFen)),
      returnedFen: total(lines.map(({ returnedFen }) => returnedFen)),
      unlisted: lines.filter(({ isListed, status }) => !isListed && status === 'frozen').length,
      disposals: own.map((row) => disposalLineOf(row, world)),
    };
  }

  /** All papers of the case, the last first; a case has few. */
  private papersOf(caseId: string): Promise<FoldedRow<Disposal>[]> {
    return this.folded.rows.ofCase<Disposal>(this.folded.database.manager, { area: 'disposal', caseId });
  }

  private async executed(state: Disposal): Promise<Returned[]> {
    const values = await this.disposals.values(state);
    return Object.values(state.notices).flatMap((notice): Returned[] => {
      const itemKey = state.things[notice.no]?.itemKey;
      if (itemKey === undefined || notice.status !== 'done' || notice.purpose === 'refund') return [];
      if (notice.purpose === 'treasury')
        return [{ itemKey, to: '国库', amountFen: `${notice.amountFen}`, at: notice.sentAt, by: 'treasury' }];
      return notice.payees.map(({ claimId, amountFen }) => ({
        ...{ itemKey, amountFen: `${amountFen}`, at: notice.sentAt, by: 'court' },
        to: textIn(values.get(state.claims[claimId]?.subjectId ?? ''), 'name'),
      }));
    });
  }
}

const total = (amounts: readonly string[]): string => `${amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)}`;

function accountText(value: Readonly<Record<string, unknown>> | null): string {
  const name = String(value?.['accountName'] ?? '');
  const number = String(value?.['accountNumber'] ?? '');
  return [name, number && `尾号 ${number.slice(-4)}`].filter(Boolean).join(' ') || '—';
}
