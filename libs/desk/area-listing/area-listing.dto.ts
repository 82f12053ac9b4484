import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { MOST_LINES } from '#domain/population/population';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const text = z.string().trim().min(2).max(8_000);

export const populationFields = z.object({
  source: z.string().trim().min(2).max(200).describe('数据来源'),
  countedOn: day.describe('数据时点'),
});
export type PopulationFields = z.infer<typeof populationFields>;
export const loadPopulationIn = populationFields.extend({
  lines: z
    .array(
      z.object({
        unitId: unitId.describe('辖区所属公安单位：街道为派出所，区县为分局'),
        areaName: z.string().trim().min(1).max(60).describe('区域名称'),
        people: z.int().min(1).max(2_000_000_000).describe('常住人口'),
      }),
    )
    .min(1)
    .max(MOST_LINES),
});
export type LoadPopulationIn = z.infer<typeof loadPopulationIn>;
export const populationLoaded = z.object({ populationId: z.string(), receipt });
export const populationFileLoaded = populationLoaded.extend({ taken: z.int().describe('载入的区域数') });
export type PopulationFileLoaded = z.infer<typeof populationFileLoaded>;

export const rankingQuery = z.object({
  from: day.optional().describe('起始日（含），默认本年 1 月 1 日'),
  to: day.optional().describe('截止日（含），默认今日'),
});
export type RankingQuery = z.infer<typeof rankingQuery>;

const figures = {
  cases: z.int().describe('期间报案数'),
  people: z.int().describe('常住人口'),
  rate: z.string().describe('万人发案率'),
  place: z.int().describe('发案率由高到低的名次'),
  ...{ source: z.string(), countedOn: day },
};

export const ranking = z.object({
  ...{ from: day, to: day, asOf: instantOut, everywhere: z.boolean() },
  areas: z.array(z.object({ areaName: z.string(), unit: unitName, ...figures, listingId: z.string().optional() })),
});
export type RankingView = z.infer<typeof ranking>;

export const listAreaIn = z.object({
  unitId,
  months: z.int().min(1).max(24).default(6).describe('整治期限（月）'),
  reason,
  ...rankingQuery.shape,
});
export type ListAreaIn = z.infer<typeof listAreaIn>;
export const areaListed = z.object({ listingId: z.string(), receipt });
export const nameAreaLeaderIn = z.object({ officerId: z.string().regex(/^[a-z0-9.-]{1,64}$/) });
export type NameAreaLeaderIn = z.infer<typeof nameAreaLeaderIn>;
export const reportAreaIn = z.object({ text: text.describe('进展情况') });
export type ReportAreaIn = z.infer<typeof reportAreaIn>;
export const askAssessmentIn = z.object({ text: text.describe('整治成效和摘牌理由') });
export type AskAssessmentIn = z.infer<typeof askAssessmentIn>;

export const areaListingLine = matterLine.extend({
  ...{ listingId: z.string(), areaName: z.string(), unit: unitName, office: unitName },
  status: z.enum(['leaderless', 'listed', 'assessing', 'delisted']),
  ...{ place: z.int(), rate: z.string(), leaderName: z.string().optional() },
});
export type AreaListingLineView = z.infer<typeof areaListingLine>;

export const areaListingView = matterView.extend({
  ...areaListingLine.shape,
  side: z.enum(['unit', 'office', 'other']),
  bureau: unitName,
  ...{ months: z.int(), reason: z.string() },
  ground: z.object({ from: day, to: day, asOf: instantOut, ...figures }),
  heads: z.array(z.object({ officerId: z.string(), name: z.string() })).describe('可任责任领导的单位负责人'),
  reports: z.array(z.object({ at: instantOut, officerName: z.string(), text: z.string() })),
  assessment: z.string().optional(),
  refusals: z.array(z.object({ reason: z.string(), at: instantOut })),
});
export type AreaListingView = z.infer<typeof areaListingView>;
