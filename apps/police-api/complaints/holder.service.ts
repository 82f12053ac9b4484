import { Inject, Injectable } from '@nestjs/common';
import { ComplaintDesk } from '#desk/complaint/complaint.desk';
import { ComplaintReader } from '#desk/complaint/complaint.reader';
import { HourlyTries, triedNumber } from '#desk/public-page/hourly-tries';
import { shown } from '#desk/shown';
import type { Actor } from '#domain/agency/actor';
import type { WithoutOfficer } from '#domain/agency/without-officer';
import { normalizeAccountNumber } from '#domain/code/account-number';
import { type Complaint, COMPLAINT_GROUNDS, type Paper } from '#domain/complaint/complaint';
import { toldToHolder } from '#domain/complaint/holder-words';
import { DomainError } from '#domain/shared/domain-error';
import type { HolderAppeal, HolderComplaint, HolderReceipt, HolderStatus, ReceiptAsked } from './holder.dto.js';

const ONLINE = 'holder-online' satisfies WithoutOfficer;
const MOST_PER_ACCOUNT = 5;
const MOST_TRIES = 20;

/** 网上申诉控告: name and number of the frozen account must both fit; afterwards number and receipt code. */
@Injectable()
export class HolderService {
  constructor(
    @Inject(ComplaintDesk) private readonly desk: ComplaintDesk,
    @Inject(ComplaintReader) private readonly reader: ComplaintReader,
    @Inject(HourlyTries) private readonly tries: HourlyTries,
  ) {}

  async complain(key: string, given: HolderComplaint): Promise<HolderReceipt> {
    const { accountName, contact, ground, statement } = given;
    const lookup = this.reader.subjects.lookupOf(normalizeAccountNumber(given.accountNumber));
    await this.tries.refuseTooMany(`account:${lookup}`, MOST_PER_ACCOUNT);
    const frozen = await this.reader.rows.frozenBy(this.reader.subjects.manager, lookup);
    if (!frozen || plain(frozen.value?.accountName ?? '') !== plain(accountName))
      throw new DomainError('not-found', 'COMPLAINT.NO_SUCH_FREEZE', 'No freeze fits this name and number.');
    const said = { freezeOrderId: frozen.orderId, itemNos: [frozen.itemNo], ground, statement };
    const { number, receiptCode, answerBy, complaintId } = await this.desk.enter(
      { ...said, channel: 'online', name: accountName, contact, papers: [] },
      key,
      onlineOf,
    );
    const { row, world } = await this.reader.folded.one<Complaint>(`complaint/${complaintId}`);
    const unitName = world.tree.find(row.state.policeUnitId)?.name ?? '';
    return { number, receiptCode, unitName, ...(answerBy && { answerBy }) };
  }

  async status({ number, receiptCode }: ReceiptAsked): Promise<HolderStatus> {
    await this.tries.refuseTooMany(`receipt:${triedNumber(number)}`, MOST_TRIES);
    const { matterId, state, dueAt } = await this.desk.known(number, receiptCode);
    const { tree } = (await this.reader.folded.one<Complaint>(matterId)).world;
    const { reply, review } = state;
    const conclusion = review?.conclusion;
    const procuratorate = review && tree.find(review.procuratorateUnitId)?.name;
    const told = toldToHolder(state, await this.desk.now());
    return {
      number: state.number,
      receivedAt: shown(state.receivedAt),
      groundName: COMPLAINT_GROUNDS[state.ground].name,
      unitName: tree.find(state.policeUnitId)?.name ?? '',
      ...(procuratorate && { procuratorateName: procuratorate }),
      ...told,
      ...(dueAt && told.waitsFor && { dueAt: shown(dueAt) }),
      ...(reply && { reply: await this.answered(reply, reply.reason) }),
      ...(conclusion && { conclusion: await this.answered(conclusion, conclusion.opinion) }),
    };
  }

  async appeal(key: string, { number, receiptCode, statement }: HolderAppeal): Promise<HolderStatus> {
    await this.tries.refuseTooMany(`receipt:${triedNumber(number)}`, MOST_TRIES);
    const found = await this.desk.known(number, receiptCode);
    await this.desk.appeal({ actor: onlineOf(found.state.policeUnitId), key }, { found, statement });
    return this.status({ number, receiptCode });
  }

  private async answered(
    { number, outcome, at }: { readonly number: string; readonly outcome: string; readonly at: string },
    { subjectId }: Paper,
  ) {
    const values = await this.reader.folded.rows.subjects(this.reader.subjects.manager, [subjectId]);
    return { number, outcome, at: shown(at), text: String(values.get(subjectId)?.value['text'] ?? '') };
  }
}

/** Full width, spaces and case do not make another holder. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toUpperCase();
const onlineOf = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: ONLINE, roles: ['machine'] });
