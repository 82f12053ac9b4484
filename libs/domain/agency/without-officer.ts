/** Who acts without being an officer, by the id that stands in the record: the service itself, and people at the public pages. */
export const WITHOUT_OFFICER = {
  system: '系统',
  'victim-online': '受害人（网上）',
  'holder-online': '账户权利人（网上）',
  'punished-online': '惩戒对象（网上）',
} as const;
export type WithoutOfficer = keyof typeof WITHOUT_OFFICER;

export const isWithoutOfficer = (id: string): id is WithoutOfficer => Object.hasOwn(WITHOUT_OFFICER, id);
