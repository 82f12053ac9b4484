import type { Kind } from '#domain/recommendation/recommendation';

/** What each paper is called. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  retrial: '再审检察建议书',
  'correct-illegality': '纠正违法检察建议书',
  'public-interest': '公益诉讼检察建议书',
  'social-governance': '社会治理检察建议书',
  other: '检察建议书',
  'correction-notice': '纠正违法通知书',
  'procuratorial-opinion': '检察意见书',
};
