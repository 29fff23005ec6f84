/** One passkey, as its member sees it. Moments are ISO 8601. */
export type KeptPasskey = {
  id: string
  name: string
  madeOn: string
  /** Null while it has only been made. */
  usedOn: string | null
  /** Whether devices share it through their maker's account. */
  isSynced: boolean
}
