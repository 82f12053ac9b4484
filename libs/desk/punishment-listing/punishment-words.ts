import type { Measure } from '#domain/punishment-listing/punishment-listing';

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  financial: '金融惩戒',
  telecom: '电信网络惩戒',
  credit: '信用惩戒',
};
