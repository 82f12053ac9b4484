/** What has to be done, and about which unit where one has it to do about several. */
export const dutyOf = ({ duty, about }: { readonly duty: string; readonly about?: string }): string =>
  about === undefined ? duty : `${duty}（${about}）`;
