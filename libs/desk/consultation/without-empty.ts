/** An optional text that is not given is left out of the command. */
export const withoutEmpty = <T extends { readonly reason?: string | undefined }>({
  reason,
  ...body
}: T): Omit<T, 'reason'> & { readonly reason?: string } => ({ ...body, ...(reason && { reason }) });
