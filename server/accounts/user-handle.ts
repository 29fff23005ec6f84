import 'server-only'

/** By what a passkey remembers its member: the 16 bytes of their id, which is shown nowhere and says nothing of them. */
export const userHandle = (memberId: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(memberId.replaceAll('-', ''), 'hex'))
