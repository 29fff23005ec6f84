import 'server-only'

/** Ed25519, ES256, RS256 (COSE numbers): what Node 20 and later verify, so that every instance takes the same keys. */
export const PASSKEY_ALGORITHMS = [-8, -7, -257] as const
