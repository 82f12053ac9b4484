import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { flowPicture, type PictureAccount } from '#domain/restitution/tracing/flow-picture';
import { legsOf } from '#domain/restitution/tracing/legs';
import { RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import type { FlowView } from './flow.dto.js';
import { StatementsService, trailOf } from './statements.service.js';
import { TracingService } from './tracing.service.js';
import { transfersIn } from '#desk/restitution/restitution.views';

/** What one page of a browser can hold and an officer can search. */
const MOST_ACCOUNTS = 5_000;
const MOST_EDGES = 20_000;

/** 资金流向图: the statements of a case as a picture, the money of the victims first. */
@Injectable()
export class FlowService {
  private readonly restitutions = new RestitutionReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(StatementsService) private readonly statements: StatementsService,
    @Inject(TracingService) private readonly tracing: TracingService,
  ) {}

  async picture(restitutionId: string): Promise<FlowView> {
    const [set, claims] = await Promise.all([
      this.statements.setOf(restitutionId),
      this.restitutions.examined(this.database.manager, restitutionId),
    ]);
    const claimed = claims.flatMap(({ claimId, value }) =>
      transfersIn(value).map((reference) => ({ claimId, reference })),
    );
    const trail = trailOf(set, claimed);
    const { accounts, edges } = flowPicture(trail, legsOf(trail));
    const frozen = await this.tracing.frozenAccounts(restitutionId, trail);
    const names = new Map([...frozen].map(([account, fact]) => [trail.nameOf(account), fact]));
    const shown = accounts.toSorted(nearestAndLargest).slice(0, MOST_ACCOUNTS);
    const known = new Set(shown.map(({ account }) => account)).add('');
    const drawn = edges
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .sort((a, b) => (a.fen === b.fen ? 0 : a.fen > b.fen ? -1 : 1))
      .slice(0, MOST_EDGES);
    return {
      accounts: shown.map(({ account, level, victims, inFen, outFen, balanceFen }) => {
        const fact = names.get(account);
        return {
          ...{ account, level, victims, inFen: `${inFen}`, outFen: `${outFen}`, balanceFen: `${balanceFen}` },
          ...(fact && { frozen: { itemKey: fact.itemKey, frozenFen: fact.value['frozenFen'] ?? '0' } }),
        };
      }),
      edges: drawn.map(({ fen, ...edge }) => ({ ...edge, fen: `${fen}` })),
      moreAccounts: accounts.length - shown.length,
      moreEdges: edges.length - drawn.length,
    };
  }
}

/** What the victims' money reached first, then the rest; the most money first within a level. */
function nearestAndLargest(a: PictureAccount, b: PictureAccount): number {
  const [near, far] = [a.level, b.level].map((level) => (level < 0 ? Infinity : level)) as [number, number];
  if (near !== far) return near < far ? -1 : 1;
  if (a.inFen !== b.inFen) return a.inFen > b.inFen ? -1 : 1;
  return a.account < b.account ? -1 : 1;
}
