import type { Deadline } from '#domain/deadline/deadline';
import type { RefusalDetails, RefusalKind } from '#domain/shared/domain-error';
import type { Fact, LegalClock, RecordedAct, Decision, Entry } from '#domain/shared/record';
import type { Wire } from '#contracts/shared/wire';

/** Acts as they cross a process boundary. */
export type WireAct = Wire<RecordedAct>;
export type WireEntry = Wire<Entry>;

export interface ActToRecord {
  readonly matterId: string;
  /** The newest act that the workflow knows. Only who knows the newest may write the next. */
  readonly seen: number;
  readonly commandId: string;
  readonly digest: string;
  /** Absent when the decision leaves no act. Then the record only says whether that decision knew the newest act. */
  readonly entry?: Wire<Omit<Entry, 'deadlines' | 'numbers' | 'reprojection'> & Decision>;
}

export type RecordAnswer =
  /** `act` where it was written now; without it the command had been recorded before. */
  | { readonly kind: 'recorded'; readonly number: number; readonly act?: WireAct }
  | { readonly kind: 'behind'; readonly unseen: readonly WireAct[] }
  | { readonly kind: 'unchanged' }
  /** Other matters hold these claims: decide again. */
  | { readonly kind: 'taken'; readonly keys: readonly string[] }
  /** These facts have moved on: decide again. */
  | { readonly kind: 'stale'; readonly facts: Readonly<Record<string, Fact>> }
  /** These deadlines stand otherwise than the firing believed, or run no more: take them and decide again. */
  | { readonly kind: 'moved'; readonly deadlines: readonly Deadline[]; readonly gone: readonly string[] }
  /** What the record holds besides the matter refuses it: a version taken, books that have moved on. */
  | { readonly kind: 'refused'; readonly refusal: WireRefusal }
  /** The command id stands in the record for another body or another actor. */
  | { readonly kind: 'differs' }
  /** The database cannot take this entry, however often it is offered. */
  | { readonly kind: 'fault'; readonly reason: string };

export interface WireRefusal {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly message: string;
  readonly details?: RefusalDetails;
}

export interface MatterActivities {
  recordAct(act: ActToRecord): Promise<RecordAnswer>;
}

/** The input of every matter's workflow. Its state is the fold of the record. */
export interface MatterInput {
  readonly matterId: string;
  readonly clock?: LegalClock;
}

/** Sent by the reconciler to a matter whose newest act the engine may not have accepted. */
export const CATCH_UP = 'catchUp';
/** Sent to every open matter when legal time is moved. */
export const MOVE_CLOCK = 'moveClock';
/** Sent to a matter whose deadlines a new calendar or a new rule set has moved: it takes their dates from the rows. */
export const FOLLOW_MOVES = 'followMoves';
/** Sent to every open matter of a case that went to another unit. */
export const CHANGE_HANDLER = 'changeHandler';

/** Taken from the queue of a desk, handed on, and recusal: alike in every matter. */
export const HANDS = {
  take: 'takeMatter',
  handOn: 'handOnMatter',
  recuse: 'recuseOfficer',
  lift: 'liftRecusal',
} as const;

export interface ChangedHandler {
  readonly fromUnitId: string;
  readonly toUnitId: string;
}

/** What a matter answers to `matterStatus`: for operators and the stuck-matter detector. */
export const MATTER_STATUS = 'matterStatus';

export interface MatterStatus {
  readonly seen: number;
  readonly ended: boolean;
  readonly nextAt?: string;
  readonly openDeadlines: readonly string[];
}

/** The workflow type of a matter follows from its area: `freeze-order/…` is kept by `freezeOrderWorkflow`. */
export const workflowTypeOf = (matterId: string): string => {
  const area = matterId.slice(0, matterId.indexOf('/'));
  return `${area.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}Workflow`;
};

/** Sent to the matter whose act owed a command that was refused: the refusal becomes an act, and people are told. */
export const NOTE_REFUSAL = 'noteRefusal';

export interface RefusedCommand {
  readonly owedId: string;
  readonly matterId: string;
  readonly update: string;
  readonly code: string;
  readonly message: string;
}
