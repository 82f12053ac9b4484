import type { EntityManager } from 'typeorm';
import type { Party } from '#domain/agency/actor';
import type { RungAddressee } from '#domain/deadline/deadline';
import type { Entry, Happened } from '#domain/shared/record';
import type { Command } from '#contracts/shared/command';

/** One act as an area projects and announces it. */
export interface AreaAct<H extends Happened = Happened> {
  readonly matterId: string;
  readonly number: number;
  readonly entry: Entry<H>;
}

/** How the matter stands after the act: its line in every list, and who may see it. */
export interface HeadChange {
  readonly caseId?: string;
  readonly title?: string;
  readonly state?: string;
  /** False where a matter that slept has something to wait for again. */
  readonly ended?: boolean;
  readonly joins?: readonly Party[];
  readonly leaves?: readonly Party[];
  /** Statements of the rows that are on their way and have nothing to say: they are waited for with COMMIT. */
  readonly sent?: readonly Promise<unknown>[];
}

/** To whom an act must be told: a unit that is known, or a place that the relay looks up. */
export type Recipient =
  | { readonly unitId: string }
  | {
      readonly place: RungAddressee;
      readonly ownerUnitId: string;
      readonly issuerUnitId?: string;
      readonly issuerOfficerId?: string;
    };

export interface NoticeDraft {
  readonly template: string;
  readonly to: Recipient;
  readonly subject: string;
  readonly body: string;
  readonly link: string;
  /** Notices with one digest key to one recipient become one letter. */
  readonly digest?: string;
}

/** An act for another matter. The relay sends it as an update whose id is its cause; a refusal comes back as an act. */
export interface OwedCommand {
  readonly what: string;
  readonly matterId: string;
  readonly update: string;
  readonly actor: Command['actor'];
  readonly body: unknown;
  /** Set where the command may open the matter. */
  readonly workflowType?: string;
}

/** What one legal area does with an act: rows for the desks in the same transaction; notices and owed commands after it. */
export interface Area<H extends Happened = Happened, Before = unknown> {
  /** What of the rows the act will change, read in one way to the database with the lock of the matter's head. */
  before?(transaction: EntityManager, matterId: string, happened: H): Promise<Before>;
  project(transaction: EntityManager, act: AreaAct<H>, before: Before): Promise<HeadChange>;
  notices(manager: EntityManager, act: AreaAct<H>): Promise<readonly NoticeDraft[]>;
  owes(manager: EntityManager, act: AreaAct<H>): Promise<readonly OwedCommand[]>;
}
