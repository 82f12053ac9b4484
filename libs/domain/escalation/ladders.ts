/**
 * 升级阶梯 (rule book 11b): what is done on each step, and who does it. Data: the engine knows no step by name.
 *
 * The texts offer three lines. 督办线 (seeds): 周例会 → 月通报、末位约谈 → 挂牌督办 → 纪检监察问责. 公安线: 协商 → 共同的上级公安机关.
 * 检察线: 督促 → 上级 → 通报上级机关、主管部门 → 党委、人大、政府、纪检监察.
 */
export const LINES = ['supervisors', 'police', 'procuratorate'] as const;
export type Line = (typeof LINES)[number];

/** The unit of the hierarchy that takes a step, seen from the unit that is late. Who is missing is replaced by who has it now. */
export type Place = 'office' | 'office-above' | 'office-on-top' | 'superior' | 'superior-above' | 'regulator';

export interface Step {
  readonly step: string;
  /** In Chinese for screens and papers. */
  readonly name: string;
  readonly place: Place;
}

const step = (id: string, name: string, place: Place): Step => ({ step: id, name, place });

export const LADDERS: Readonly<Record<Line, readonly Step[]>> = {
  supervisors: [
    step('weekly-meeting', '列入周例会督办', 'office'),
    step('bulletin', '月通报、末位约谈', 'office'),
    step('listing', '提请挂牌督办', 'office-above'),
    step('accountability', '提请纪检监察问责', 'office-on-top'),
  ],
  police: [
    step('consultation', '督促协商办理', 'office'),
    step('common-superior', '报共同的上级公安机关', 'superior'),
    step('accountability', '提请纪检监察问责', 'office-above'),
  ],
  procuratorate: [
    step('urging', '督促', 'office'),
    step('superior', '报上级机关', 'superior'),
    step('informing', '通报上级机关、主管部门', 'regulator'),
    step('accountability', '报告党委、人大、政府、纪检监察', 'office-above'),
  ],
};

const BY_CHAPTER: Readonly<Record<string, Line>> = { XJD: 'police', JCJ: 'procuratorate', ADM: 'procuratorate' };

/** Which line a rule follows: its chapter of the rule book says so. */
export const lineOf = (ruleId: string): Line => BY_CHAPTER[ruleId.slice(0, 3)] ?? 'supervisors';
