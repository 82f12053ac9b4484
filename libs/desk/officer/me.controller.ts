import { Controller, Get, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { AGENCIES, type Actor, ROLES } from '#domain/agency/actor';
import { entrustedActs } from '#domain/agency/permission';
import { PERMITTED_ACTS } from '#domain/agency/policy';
import { shownOfficer } from '#domain/agency/shown-name';
import { present } from '#desk/shown';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { NoticeReadModel } from '#persistence/notice/notice.read-model';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { Act, Acting } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';

const me = z
  .object({
    officerId: z.string(),
    name: z.string(),
    agency: z.enum(AGENCIES),
    roles: z.array(z.enum(ROLES)),
    entrusted: z.array(z.enum(PERMITTED_ACTS)).describe('本岗位可以办理、查阅的行为，不论具体事项'),
    unit: z.object({
      unitId: z.string(),
      name: z.string(),
      shortName: z.string(),
      kind: z.string().optional(),
      level: z.string().optional(),
    }),
    environment: z.string().describe('运行环境：演示、演练、测试、生产'),
    legalNow: z.iso.datetime().describe('法定时间'),
    clockFactor: z.number().describe('法定时间的快慢；1 为正常'),
    unreadNotices: z.int(),
  })
  .meta({ id: 'Me' });

@Controller('me')
export class MeController {
  private readonly notices = new NoticeReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get()
  @Act('me.read')
  @Answers(me, { description: '当前人员、单位、岗位与法定时间' })
  async read(@Acting() actor: Actor): Promise<object> {
    const { officerId, agency, roles, unitId } = actor;
    const [world, legalNow, clock, unreadNotices] = await Promise.all([
      this.agencies.world(),
      this.time.now(),
      this.time.setting(),
      this.notices.unread(this.database.manager, { unitId, officerId }),
    ]);
    const unit = world.tree.find(unitId);
    const { name = unitId, shortName = unitId, kind, level } = unit ?? {};
    return {
      ...{ officerId, agency, roles, legalNow, unreadNotices },
      entrusted: entrustedActs(actor),
      name: shownOfficer(world, officerId),
      unit: present({ unitId, name, shortName, kind, level }),
      environment: this.settings.config.environment,
      clockFactor: clock?.factor ?? 1,
    };
  }
}
