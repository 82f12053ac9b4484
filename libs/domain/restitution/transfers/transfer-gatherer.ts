import { rowFault, type RowFault } from './row-fault.js';
import { FenList, Int32List, TimeList } from './lists.js';
import { TextTable } from './text-table.js';
import { type TransferList, transferList } from './transfer-list.js';

/** Money of a case in all its transfers: beyond it a sum might not fit into 64 bits. */
const TOTAL_MAX = 10n ** 18n;

/** One transfer as a row of a statement says it; texts are numbers of the gatherer's tables. */
export interface GivenTransfer {
  readonly row: number;
  readonly reference: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly amount: bigint;
  /** The reference that this transfer reverses (冲正). */
  readonly reverses?: string;
}

/** A transfer that two rows report with different timestamps; the earlier one counts. */
export interface ConflictingTime {
  readonly reference: string;
  readonly at: number;
  readonly otherAt: number;
}

export interface GatheredTransfers {
  readonly list: TransferList;
  /** The references of rows that repeat a transfer word for word; each was counted once. */
  readonly repeated: readonly string[];
  readonly conflicts: readonly ConflictingTime[];
  readonly faults: readonly RowFault[];
}

/**
 * Gathers the transfers of any number of statements: the same transfer stands in that of the payer and that of the receiver.
 *
 * The bank's reference is what makes two rows one. What is gathered does not depend on the order of the rows.
 */
export class TransferGatherer {
  readonly references = new TextTable();
  readonly accounts = new TextTable();
  readonly faults: RowFault[] = [];
  private readonly rowOf = new Int32List();
  private readonly at = new TimeList();
  private readonly from = new Int32List();
  private readonly to = new Int32List();
  private readonly amount = new FenList();
  private readonly repeated = new Set<number>();
  private readonly latest = new Map<number, number>();
  private readonly reversals = new Map<number, GivenTransfer>();
  private total = 0n;

  /** The reference's number is the transfer's, because both are counted in the order in which they came. */
  take(given: GivenTransfer): void {
    if (given.reverses !== undefined) this.reversals.set(given.reference, given);
    if (given.reference < this.at.size) {
      this.meetAgain(given);
      return;
    }
    this.total += given.amount;
    if (this.total > TOTAL_MAX) this.faults.push(rowFault(given.row, 'TRANSFER.AMOUNT_TOO_LARGE'));
    this.rowOf.push(given.row);
    this.at.push(given.at);
    this.from.push(given.from);
    this.to.push(given.to);
    this.amount.push(given.amount);
  }

  gathered(): GatheredTransfers {
    const undone = new Uint8Array(this.at.size);
    for (const reversal of this.reversals.values()) this.undo(reversal, undone);
    const list = transferList({
      references: this.references,
      accounts: this.accounts,
      at: this.at.view(),
      from: this.from.view(),
      to: this.to.view(),
      amount: this.amount.view(),
      undone,
    });
    return { list, repeated: this.repeatedReferences(), conflicts: this.conflicts(), faults: this.faults };
  }

  private meetAgain(given: GivenTransfer): void {
    const { reference, row } = given;
    const same =
      this.from.at(reference) === given.from &&
      this.to.at(reference) === given.to &&
      this.amount.at(reference) === given.amount;
    if (!same) {
      this.faults.push(rowFault(row, 'TRANSFER.REFERENCE_DISPUTED', this.references.text(reference)));
      return;
    }
    const known = this.at.at(reference);
    if (known === given.at) this.repeated.add(reference);
    else {
      this.latest.set(reference, Math.max(given.at, known, this.latest.get(reference) ?? 0));
      this.at.set(reference, Math.min(given.at, known));
    }
  }

  private undo(reversal: GivenTransfer, undone: Uint8Array): void {
    const original = this.references.find(reversal.reverses!);
    if (original === undefined || original >= this.at.size) {
      this.faults.push(rowFault(reversal.row, 'TRANSFER.REVERSED_UNKNOWN', reversal.reverses));
      return;
    }
    const returns =
      this.from.at(original) === reversal.to &&
      this.to.at(original) === reversal.from &&
      this.amount.at(original) === reversal.amount &&
      this.at.at(original) <= this.at.at(reversal.reference) &&
      original !== reversal.reference &&
      undone[original] === 0;
    if (!returns) this.faults.push(rowFault(reversal.row, 'TRANSFER.REVERSED_DIFFERS', reversal.reverses));
    undone[original] = 1;
    undone[reversal.reference] = 1;
  }

  private repeatedReferences(): string[] {
    const plain = [...this.repeated].filter((reference) => !this.latest.has(reference));
    return plain.map((reference) => this.references.text(reference)).sort();
  }

  private conflicts(): ConflictingTime[] {
    const found = [...this.latest].map(([reference, otherAt]) => ({
      reference: this.references.text(reference),
      at: this.at.at(reference),
      otherAt,
    }));
    return found.sort((a, b) => (a.reference < b.reference ? -1 : 1));
  }
}
