import fc from 'fast-check';
import {
  answerAssistance,
  askAssistance,
  askPapers,
  completePapers,
  reportCaught,
  takeUpAssistance,
  withdrawAssistance,
} from '#domain/assistance/decide';
import { ASSISTANCE_KIND_NAMES, hasEnded as assistanceEnded } from '#domain/assistance/assistance';
import {
  contestDesignation,
  decideDesignation,
  escalateDesignation,
  nameUnit,
  openDesignation,
} from '#domain/designation/decide';
import { hasEnded as designationEnded } from '#domain/designation/designation';
import { instantAt } from '#domain/calendar/shanghai';
import { mergeCase, splitCase } from '#domain/case/merge';
import { decideApproval, findReferral, keepReferral, sendReferral, withdrawReferral } from '#domain/referral/decide';
import {
  acceptReferral,
  completeMaterials,
  forwardReferral,
  noteFiling,
  returnReferral,
  signManifest,
  tellReporter,
} from '#domain/referral/hand-over';
import { GROUND_NAMES } from '#domain/referral/grounds';
import { hasEnded, MOST_BOUNCES, REFERRAL_KINDS } from '#domain/referral/referral';
import {
  AGENCY_UNIT,
  type AnyMatter,
  CLUE,
  CoordinationWorld,
  idOf,
  officerOf,
  START,
  SUPERIOR,
  UNITS,
} from '#domain/referral/coordination.spec-support';
import { aFinding, anApproval, LINES } from '#domain/referral/referral.spec-support';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { unstacked } from '#domain/shared/must.spec-support';

/** Every act of 移送、指定管辖、办案协作、并案 by random officers at random times: 20,000 sequences in the full run. */
const ASKED = Number(process.env['HELI_RUNS'] ?? 200);
const RUNS = ASKED < 1_000 ? ASKED : ASKED * 20;
const HOUR = 3_600_000;
const PAPER = { subjectId: 's', commitment: 'c' };
const CASES = ['case-1', 'case-2'] as const;

const unit = fc.constantFrom(...UNITS);
const anyUnit = fc.constantFrom(...UNITS, SUPERIOR, AGENCY_UNIT);
const ALL = [
  ...['find', 'approve', 'send', 'accept', 'return', 'forward', 'complete', 'sign', 'tell', 'file', 'keep', 'withdraw'],
  ...['dispute', 'name', 'escalate', 'contest', 'decide', 'ask', 'take-up', 'ask-papers', 'papers', 'caught', 'answer'],
  ...['take-back', 'merge', 'split', 'deliver', 'wait'],
] as const;
type What = (typeof ALL)[number];

/** What somebody sensible would do next; one step in six does anything, and one in ten is another officer's. */
const SENSIBLE: Readonly<Record<string, readonly What[]>> = {
  'referral/none': ['find', 'find'],
  'referral/found': ['approve', 'approve', 'approve', 'withdraw'],
  'referral/approved': ['send', 'send', 'send', 'withdraw'],
  'referral/sent': ['accept', 'return', 'return', 'return', 'forward', 'withdraw', 'tell'],
  'referral/accepted': ['sign', 'sign', 'sign', 'complete', 'tell', 'file'],
  'referral/returned': ['send', 'send', 'send', 'keep'],
  'referral/handed-over': ['tell', 'file', 'complete'],
  'referral/disputed': ['deliver'],
  'designation/none': ['dispute'],
  'designation/negotiating': ['name', 'name', 'escalate'],
  'designation/contesting': ['contest', 'contest', 'wait'],
  'designation/deciding': ['decide', 'decide'],
  'assistance/none': ['ask'],
  'assistance/asked': ['take-up', 'ask-papers', 'take-back'],
  'assistance/incomplete': ['papers'],
  'assistance/under-way': ['answer', 'caught', 'take-back'],
  'assistance/caught': ['answer'],
};

const step = fc.record({
  anything: fc.constantFrom(...ALL),
  wild: fc.nat(5).map((n) => n === 0),
  pick: fc.nat(1_000),
  stranger: fc.nat(9).map((n) => n === 0),
  stray: fc.tuple(anyUnit, fc.boolean()),
  unit,
  other: unit,
  caseId: fc.option(fc.constantFrom(...CASES), { freq: 6, nil: undefined }),
  ground: fc.constantFrom(...GROUND_NAMES, 'no-jurisdiction' as const, 'no-jurisdiction' as const),
  kind: fc.constantFrom(...REFERRAL_KINDS),
  assistance: fc.constantFrom(...ASSISTANCE_KIND_NAMES),
  yes: fc.boolean(),
  hours: fc.nat(30),
});
type Drawn = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Step = Drawn & { readonly what: What; readonly which: number; readonly by: [string, boolean] | undefined };

function chosen(world: CoordinationWorld, drawn: Drawn): Step {
  const by = drawn.stranger ? drawn.stray : undefined;
  if (drawn.wild) return { ...drawn, by, what: drawn.anything, which: drawn.pick % 3 };
  const open = [0, 1, 2].flatMap((which) =>
    [world.referral(`r-${which}`), disputeOf(world, which), world.assistance(`h-${which}`)].flatMap((matter) => {
      const status = (matter.state as { status?: string } | undefined)?.status ?? 'none';
      return (SENSIBLE[`${areaOf(matter)}/${status}`] ?? []).map((what) => ({ what, which }));
    }),
  );
  const all = [...open, { what: 'deliver' as const, which: 0 }, { what: 'deliver' as const, which: 0 }];
  return { ...drawn, by, ...(all[drawn.pick % all.length] ?? { what: 'wait' as const, which: 0 }) };
}

function disputeOf(world: CoordinationWorld, which: number): ReturnType<CoordinationWorld['designation']> {
  const known = [...world.matters.values()].filter(({ id, state }) => id.startsWith('designation/') && state);
  return world.designation(known[which] ? idOf(known[which].id) : `d-${which}`);
}

/** One act; the officer is the right one unless the sequence says otherwise. */
function play(world: CoordinationWorld, one: Step, at: Instant): void {
  const { what, which, yes, unit: toUnitId, other, caseId = CASES[0] } = one;
  const referral = world.referral(`r-${which}`);
  const designation = disputeOf(world, which);
  const assistance = world.assistance(`h-${which}`);
  const r = referral.state;
  const d = designation.state;
  const h = assistance.state;
  const as = (unitId = '', isHead = false) => ({
    by: one.by ? officerOf(...one.by) : officerOf(unitId || other, isHead),
    at,
  });
  const digest = `digest-${r?.manifest.version ?? 0}-${which}`;
  const lines = LINES;
  const clue = { ...CLUE, caseId: `clue-${which}` };
  switch (what) {
    case 'find': {
      const agency = one.ground === 'agency';
      const owner = one.caseId && !agency ? world.ownerOf(caseId) : undefined;
      const occasion = as(owner ?? (agency ? AGENCY_UNIT : other));
      const fromUnitId = occasion.by.unitId;
      const { caseId: _, ...finding } = aFinding({
        ...{ referralId: `r-${which}`, kind: one.kind, ground: one.ground, fromUnitId, toUnitId },
        ...{ foundAt: at, approval: anApproval(fromUnitId, occasion.by) },
      });
      const body = one.caseId && !agency ? { ...finding, caseId } : finding;
      return void referral.act(findReferral, body, occasion);
    }
    case 'approve': {
      const body = {
        approvalId: r?.asked?.approvalId ?? '',
        decision: yes || which ? 'approved' : 'refused',
        reason: 'x',
      };
      return void referral.act(decideApproval, body as never, as(r?.asked?.approverUnitId, true));
    }
    case 'send': {
      const body = { toUnitId: yes ? (r?.toUnitId ?? toUnitId) : toUnitId, lines, digest, senderWord: '甲' };
      return void referral.act(sendReferral, body, as(r?.fromUnitId));
    }
    case 'accept': {
      const body = { missing: yes ? ['清单'] : [], agencyOfAddressee: 'police', opensCase: clue };
      return void referral.act(acceptReferral, body, as(r?.toUnitId));
    }
    case 'return': {
      const body = { reason: 'no-connection' as const, text: '无联系', designationId: `by-return-${which}` };
      return void referral.act(returnReferral, { ...body, superiorUnitId: SUPERIOR }, as(r?.toUnitId));
    }
    case 'forward':
      return void referral.act(forwardReferral, { toUnitId, reason: 'x' }, as(r?.toUnitId));
    case 'complete':
      return void referral.act(completeMaterials, { lines, digest }, as(r?.fromUnitId));
    case 'sign':
      return void referral.act(
        signManifest,
        { digest: r?.manifest.digest ?? '' },
        as(yes ? r?.fromUnitId : r?.toUnitId),
      );
    case 'tell':
      return void referral.act(tellReporter, { how: '书面' }, as(r?.fromUnitId));
    case 'file': {
      const occasion = as(r?.ownerUnitId);
      const by = { ...occasion.by, roles: ['machine' as const] };
      return void referral.act(noteFiling, { decision: yes ? 'filed' : 'not-filed' }, { ...occasion, by });
    }
    case 'keep':
      return void referral.act(keepReferral, { reason: 'x' }, as(r?.fromUnitId));
    case 'withdraw':
      return void referral.act(withdrawReferral, { reason: 'x' }, as(r?.fromUnitId));
    case 'dispute': {
      const provisionalUnitId = one.by?.[0] ?? world.ownerOf(caseId) ?? other;
      const body = {
        ...{ designationId: `d-${which}`, caseId, superiorUnitId: SUPERIOR, provisionalUnitId, negotiates: yes },
        ...{ contestants: [...new Set([provisionalUnitId, toUnitId])], divisions: [], reason: 'x' },
      };
      return void designation.act(openDesignation, body, as(provisionalUnitId));
    }
    case 'name':
      return void designation.act(nameUnit, { unitId: d?.contestants[1] ?? toUnitId }, as(d?.contestants[yes ? 0 : 1]));
    case 'escalate':
      return void designation.act(escalateDesignation, { reason: 'x' }, as(d?.contestants[0]));
    case 'contest':
      return void designation.act(contestDesignation, { statement: PAPER }, as(d?.contestants[yes ? 0 : 1]));
    case 'decide': {
      const unitId = yes ? toUnitId : (d?.contestants[1] ?? toUnitId);
      const body = { unitId, grounds: PAPER, superiorWord: '青', copiedUnitIds: [], isBelow: true };
      return void designation.act(decideDesignation, body, as(SUPERIOR, true));
    }
    case 'ask': {
      const occasion = as(world.ownerOf(caseId));
      const body = {
        ...{ assistanceId: `h-${which}`, caseId, fromUnitId: occasion.by.unitId, toUnitId, kind: one.assistance },
        ...{ request: PAPER, papers: yes ? [PAPER] : [], superiorUnitIds: [], senderWord: '云' },
      };
      return void assistance.act(askAssistance, body, occasion);
    }
    case 'take-up':
      return void assistance.act(takeUpAssistance, {}, as(h?.toUnitId));
    case 'ask-papers':
      return void assistance.act(askPapers, { missing: yes ? ['手续'] : [] }, as(h?.toUnitId));
    case 'papers':
      return void assistance.act(completePapers, { papers: [PAPER] }, as(h?.fromUnitId));
    case 'caught':
      return void assistance.act(reportCaught, { caughtAt: at }, as(h?.toUnitId));
    case 'answer':
      return void assistance.act(answerAssistance, { result: [PAPER] }, as(h?.toUnitId));
    case 'take-back':
      return void assistance.act(withdrawAssistance, { reason: 'x' }, as(h?.fromUnitId));
    case 'merge':
      return void world
        .caseOf(CASES[1])
        .act(mergeCase, { intoCaseId: CASES[0], reason: 'x' }, as(world.ownerOf(CASES[1])));
    case 'split':
      return void world.caseOf(CASES[1]).act(splitCase, { reason: 'x' }, as(world.ownerOf(CASES[1])));
    case 'deliver':
      return void world.deliver(at);
    case 'wait':
      return;
  }
}

const ENDED = { referral: hasEnded, designation: designationEnded, assistance: assistanceEnded } as const;
const areaOf = ({ id }: { readonly id: string }): keyof typeof ENDED | 'case' => id.slice(0, id.indexOf('/')) as never;
const picture = ({ record, matters }: CoordinationWorld): string => {
  const acts = [...matters.values()].reduce((sum, matter) => sum + matter.acts.length, 0);
  const versions = [...record.facts.values()].reduce((sum, { version }) => sum + version, 0);
  return `${acts}/${versions}/${[...record.claims].join()}`;
};

/** `expect` is too slow for millions of looks. */
function must(holds: boolean, what: string, matter?: AnyMatter): void {
  if (!holds) throw new Error(`${matter?.id ?? ''} ${what}\n${matter ? historyOf(matter) : ''}`);
}
const text = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
const historyOf = ({ acts }: AnyMatter): string =>
  acts.map(({ entry }) => `${entry.at} ${entry.by?.unitId ?? ''} ${entry.happened.event}`).join('\n');

/** Nothing is lost, nothing is begun twice, nothing that waits is without a deadline and somebody to keep it. */
function refuseLostClocks(matter: AnyMatter): void {
  const open = new Map<string, string>();
  const used = new Set<string>();
  for (const { entry } of matter.acts) {
    for (const { deadlineId } of entry.closes ?? [])
      must(open.delete(deadlineId) || deadlineId === 'FRZ-01', `closes ${deadlineId}, which does not run`, matter);
    for (const { deadlineId, dueAt } of entry.deadlines ?? []) {
      const moved = entry.moves?.some((move) => move.deadlineId === deadlineId) ?? false;
      if (moved) must(dueAt === open.get(deadlineId), `moves the end of ${deadlineId}`, matter);
      else must(!used.has(deadlineId), `begins ${deadlineId} anew`, matter);
      used.add(deadlineId);
      open.set(deadlineId, dueAt);
    }
  }
  const running = matter.clocks.openDeadlines;
  must(running.length === open.size && running.every(({ deadlineId }) => open.has(deadlineId)), 'lost a clock', matter);
  const area = areaOf(matter);
  if (area === 'case' || matter.state === undefined) return;
  const ended = ENDED[area](matter.state as never);
  must(ended === (running.length === 0), ended ? 'has ended and a clock runs' : 'waits without a deadline', matter);
  must(
    running.every(({ ownerUnitId }) => ownerUnitId !== ''),
    'has a clock of nobody',
    matter,
  );
}

function refuseTwoOwners(world: CoordinationWorld): void {
  for (const caseId of CASES) {
    const owner = world.ownerOf(caseId);
    must((UNITS as readonly (string | undefined)[]).includes(owner), `${caseId} has no owner`);
    for (const matter of world.matters.values()) {
      const state = matter.state as { caseId?: string; provisionalUnitId?: string } | undefined;
      if (state?.caseId !== caseId || areaOf(matter) !== 'designation' || designationEnded(state as never)) continue;
      must(state.provisionalUnitId === owner, `has another acting owner than ${owner}`, matter);
    }
    must((world.returnsOf.get(caseId) ?? 0) <= MOST_BOUNCES, `${caseId} bounced a third time`);
  }
}

it('one owner always, no clock lost and none begun anew, no third bounce; what is refused changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), (steps) => {
      const world = new CoordinationWorld();
      let now = START;
      for (const caseId of CASES) world.openCase(caseId, 'a', instantAt(now));
      for (const drawn of steps) {
        now += drawn.hours * HOUR + 1;
        const at = instantAt(now);
        for (const matter of world.matters.values()) matter.fire(at);
        world.relay();
        const one = chosen(world, drawn);
        const before = one.what === 'deliver' ? '' : picture(world);
        try {
          unstacked(() => play(world, one, at));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          if (before) must(picture(world) === before, `${one.what} was refused and changed something`);
        }
        world.relay();
        refuseTwoOwners(world);
      }
      while (world.deliver(instantAt(now))) world.relay();
      for (const matter of world.matters.values()) {
        refuseLostClocks(matter);
        must(text(matter.folded().state) === text(matter.state), 'folds to another state', matter);
      }
      for (const caseId of CASES)
        must(world.caseOf(caseId).state?.handlerUnitId === world.ownerOf(caseId), `${caseId} has another handler`);
    }),
    { numRuns: RUNS },
  );
});
