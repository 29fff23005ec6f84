/** So often a stream says that it is still there. */
export const PULSE_MS = 15_000
