/** The victim's own number of the application, short enough to be read out. */
export const publicNumberOf = (claimId: string): string => claimId.slice(-12).toUpperCase();
