/** By what a member can come in: a verified address, and how many passkeys and accounts of other sites. */
export type WaysIn = { email: boolean; passkeys: number; providers: number }

/** Whether one passkey or one account of another site may be removed: never the last way in. */
export const mayRemove = ({ email, passkeys, providers }: WaysIn): boolean =>
  Number(email) + passkeys + providers > 1
