import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import {
  BULLETIN_WORKFLOW,
  type BulletinCommands,
  bulletinIdOf,
  bulletinMatterId,
} from '#contracts/bulletin/bulletin.messages';
import { TALK_WORKFLOW, type TalkCommands, talkMatterId } from '#contracts/talk/talk.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/bulletin/apply';
import { type Bulletin, type BulletinEvent, hasEnded, type NextBulletin } from '#domain/bulletin/bulletin';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a bulletin does with its acts: it is told, it summons whom a person decided to summon, and it leads to the next. */
export const bulletinArea = (folded: FoldedRepository): Area<BulletinEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, owedBy },
    keysOf: ({ number }: Bulletin) => ({ number }),
    papersOf: (happened) => (happened.event === 'BulletinDrafted' ? [happened.remarks] : []),
  });

/** Whom it tells sees it from the day on which it was issued, and not the draft. */
function headOf(state: Bulletin): HeadChange {
  const { officeUnitId, month, number, status, issuedAt, draft } = state;
  const asked = state.bottom.flatMap(({ referrals = [] }) => referrals.flatMap((one) => one.addresseeUnitId ?? []));
  const told =
    issuedAt === undefined
      ? []
      : [...(draft?.recipientUnitIds ?? []), ...state.bottom.map((one) => one.unitId), ...asked];
  const joins: Party[] = [
    ...(['handler', 'superior', 'approver'] as const).map((role): Party => ({ unitId: officeUnitId, role })),
    ...[...new Set(told)]
      .filter((unitId) => unitId !== officeUnitId)
      .map((unitId): Party => ({ unitId, role: 'addressee' })),
  ];
  return { title: `${number ? `${number} ` : ''}${month} 月度通报`, state: status, ended: hasEnded(state), joins };
}

function owedBy({ entry: { happened, at, by } }: AreaAct<BulletinEvent>, state: Bulletin): OwedCommand[] {
  const { officeUnitId, bulletinId, month, number } = state;
  const actor = {
    agency: 'supervisor',
    unitId: officeUnitId,
    officerId: by?.officerId ?? 'system',
    roles: ['machine'],
  } as const;
  const next = (of: NextBulletin): OwedCommand => {
    const body: BulletinCommands['openBulletin'] = { ...of, officeUnitId, since: at };
    const matterId = bulletinMatterId(of.bulletinId);
    return { what: 'openBulletin', matterId, update: 'openBulletin', actor, body, workflowType: BULLETIN_WORKFLOW };
  };
  switch (happened.event) {
    case 'BulletinIssued':
    case 'BulletinWithdrawn':
      return [next(happened.next)];
    case 'BottomUnitDecided': {
      if (!happened.summon) return [];
      const { talkId, unitId, reason } = happened;
      const body: TalkCommands['summonTalk'] = {
        ...{ talkId, unitId, officeUnitId, bulletinId, cause: 'bottom-rank' },
        reason: `${month} 月度通报（${number ?? ''}）排名末位。${reason}`,
      };
      const matterId = talkMatterId(talkId);
      return [{ what: 'summonTalk', matterId, update: 'summonTalk', actor, body, workflowType: TALK_WORKFLOW }];
    }
    default:
      return [];
  }
}

const REFERRED = {
  discipline: ['问责线索移送', '本单位排名末位，问责线索已移送纪检监察机关。'],
  veto: ['一票否决建议', '本单位排名末位，已建议考核单位实行一票否决。'],
} as const;

function noticesOf({ matterId, entry: { happened } }: AreaAct<BulletinEvent>, state: Bulletin): NoticeDraft[] {
  const link = `/bulletins/${bulletinIdOf(matterId)}`;
  const tell = (unitIds: readonly string[], subject: string, body: string): NoticeDraft[] =>
    [...new Set(unitIds)].map((unitId) => ({
      ...{ template: happened.event, to: { unitId }, body, link },
      subject: `【${subject}】${state.month} 月度通报`,
    }));
  const { officeUnitId, draft } = state;
  switch (happened.event) {
    case 'BulletinOpened':
      return tell([officeUnitId], '应编制通报', `请编制 ${state.month} 月度通报，经批准后印发。`);
    case 'BulletinRefused':
      return tell([officeUnitId], '通报未获批准', `请修改后重新呈批。理由：${happened.reason}`);
    case 'BulletinIssued': {
      const last = new Set(happened.bottomUnitIds);
      const others = (draft?.recipientUnitIds ?? []).filter((unitId) => !last.has(unitId));
      return [
        ...tell(others, '通报', '月度通报已印发，请查阅。'),
        ...tell([...last], '通报：排名末位', '月度通报已印发，本单位按期办理率排名末位，请查明原因。'),
      ];
    }
    case 'BottomUnitReferred': {
      const [subject, body] = REFERRED[happened.measure];
      const { addresseeUnitId, needsAnswer } = happened;
      return [
        ...tell([happened.unitId], subject, `${body}理由：${happened.reason}`),
        ...(addresseeUnitId !== undefined && needsAnswer
          ? tell([addresseeUnitId], '一票否决建议待答复', '请答复采纳与否，不采纳的说明理由。期限和依据见事项页。')
          : []),
      ];
    }
    case 'VetoAnswered': {
      const { unitId, adopted, reason } = happened;
      const said = `考核单位${adopted ? '已采纳' : '不采纳'}一票否决建议。${reason ? `说明：${reason}` : ''}`;
      return tell([officeUnitId, unitId], adopted ? '一票否决建议已采纳' : '一票否决建议未采纳', said);
    }
    default:
      return [];
  }
}
