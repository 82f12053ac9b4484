import type { EntityManager } from 'typeorm';
import type { Area, HeadChange, NoticeDraft } from '#activities/matter/area';
import { revisionIdOf } from '#contracts/rule-revision/rule-revision.messages';
import type { RevisionProposed, RuleRevisionEvent } from '#domain/rule-revision/rule-revision';
import { ownersOfMoves } from '#persistence/deadline-move/owners';
import type { SimulationRepository } from '#persistence/deadline-move/simulation.repository';
import type { RuleRevisionRepository } from '#persistence/rule-revision/rule-revision.repository';

export interface RuleRevisionParts {
  readonly revisions: RuleRevisionRepository;
  readonly simulations: SimulationRepository;
}

/** What a revision does with its acts: its row, its simulation, and word to every unit whose clocks end otherwise. */
export const ruleRevisionArea = ({ revisions, simulations }: RuleRevisionParts): Area<RuleRevisionEvent> => ({
  async project(transaction, { matterId, entry }) {
    await revisions.project(transaction, revisionIdOf(matterId), entry);
    const { happened } = entry;
    switch (happened.event) {
      case 'RevisionProposed':
        await simulations.ask(transaction, matterId);
        return headOf(happened, entry.by?.unitId ?? happened.unitId);
      case 'RevisionSimulationAsked':
        await simulations.ask(transaction, matterId);
        return {};
      case 'RevisionSimulated':
        return { state: 'simulated' };
      case 'RevisionReleased':
        return { state: 'released', ended: true };
      case 'RevisionRefused':
      case 'RevisionWithdrawn':
        await simulations.drop(transaction, matterId);
        return { state: happened.event === 'RevisionRefused' ? 'refused' : 'withdrawn', ended: true };
    }
  },

  notices: (manager, { matterId, entry: { happened } }) =>
    happened.event === 'RevisionReleased' ? moved(manager, matterId) : Promise.resolve([]),
  owes: () => Promise.resolve([]),
});

/** The office that proposes it handles it; whoever stands above may decide it, and a release is decided at the top. */
const headOf = ({ version, kind }: RevisionProposed, unitId: string): HeadChange => ({
  title: `${kind === 'release' ? '法定期限修订' : '本地期限设置'} ${version}`,
  state: 'proposed',
  joins: [{ unitId, role: 'handler' }],
});

async function moved(manager: EntityManager, publication: string): Promise<NoticeDraft[]> {
  const owners = await ownersOfMoves(manager, publication);
  return owners.map(({ ownerUnitId, moved: count }) => ({
    template: 'deadlines-moved',
    to: { unitId: ownerUnitId },
    subject: `【期限变动】期限规则修订，${count} 项期限改期`,
    body: `期限规则已修订，本单位 ${count} 项期限的届满时间相应改变。每项的原时间、新时间和原因见“期限”，请据此安排办理。`,
    link: '/deadlines',
  }));
}
