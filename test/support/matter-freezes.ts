import { randomUUID } from 'node:crypto';
import { caseIdOf } from '#contracts/case/case.messages';
import { FREEZE_ORDER_WORKFLOW, freezeOrderMatterId } from '#contracts/freeze-order/freeze-order.messages';
import { MOVE_CLOCK } from '#contracts/matter/record';
import type { Actor } from '#domain/agency/actor';
import { anApproval, anItem, aProposal, LEADER, POLICE } from '#domain/freeze-order/freeze-order.spec-support';
import { type Instant, instantOf } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { aCommand, type Engine } from './matter-engine.js';
import { openCase } from './matter-orders.js';

/** One freeze on the engine, whose legal time the test lets run ahead: officers act at its legal now. */
export class FreezeOnEngine {
  private skipped = 0;
  private keys = 0;
  readonly orderId = randomUUID();
  readonly matterId = freezeOrderMatterId(this.orderId);
  private readonly begun = Date.now();

  private constructor(
    private readonly engine: Engine,
    private readonly from: Instant,
  ) {}

  /** A filed case, and a freeze of one account that its leader has approved. */
  static async issued(engine: Engine, from: Instant): Promise<FreezeOnEngine> {
    const freeze = new FreezeOnEngine(engine, from);
    engine.clock = { anchorWall: instantOf(freeze.begun), anchorLegal: from, factor: 1 };
    const caseMatter = await openCase(engine, {}, freeze.now());
    for (const step of ['acceptance', 'filing']) {
      const approval = { ...anApproval(`${step}.${freeze.orderId}`), kind: 'filing' };
      await freeze.send(caseMatter, 'proposeFiling', POLICE, { step, approval, documentWord: '岚' });
      await freeze.approve(`${step}.${freeze.orderId}`, caseMatter);
    }
    const items = [anItem(1, { rowId: randomUUID(), accountKey: `account-of-${freeze.orderId}` })];
    const body = aProposal({
      ...{ orderId: freeze.orderId, caseId: caseIdOf(caseMatter), items },
      approval: anApproval(`order.${freeze.orderId}`),
    });
    const opening = { workflowType: FREEZE_ORDER_WORKFLOW, update: 'proposeFreeze' };
    await engine.gateway.open(freeze.matterId, opening, aCommand(POLICE, 'propose', body, freeze.now()));
    await freeze.approve(`order.${freeze.orderId}`);
    return freeze;
  }

  now(): Instant {
    return instantOf(Date.parse(this.from) + (Date.now() - this.begun) + this.skipped);
  }

  act(update: string, by: Actor, body: object): Promise<Receipt> {
    return this.send(this.matterId, update, by, body);
  }

  approve(approvalId: string, matterId = this.matterId): Promise<Receipt> {
    return this.send(matterId, 'decideApproval', LEADER, { approvalId, decision: 'approved' });
  }

  /** Legal time leaps on to an instant, as the clock of a drill does. */
  async comesTo(instant: Instant | number): Promise<void> {
    const milliseconds = Number(new Date(instant)) - Date.parse(this.now());
    if (milliseconds <= 0) return;
    this.skipped += milliseconds;
    const clock = { anchorWall: instantOf(Date.now()), anchorLegal: this.now(), factor: 1 };
    this.engine.clock = clock;
    await this.send(this.matterId, MOVE_CLOCK, POLICE, clock);
  }

  private send(matterId: string, update: string, by: Actor, body: object): Promise<Receipt> {
    const key = `${update}-${(this.keys += 1)}`;
    return this.engine.gateway.act(matterId, update, aCommand(by, key, body, this.now()));
  }
}
