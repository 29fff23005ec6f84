export const PASSKEY_NAME_LENGTH_MAX = 60
/** Passkeys of one member. */
export const PASSKEYS_MAX = 20
/** How long a question to a passkey waits for its answer. */
export const PASSKEY_MINUTES_MAX = 5
