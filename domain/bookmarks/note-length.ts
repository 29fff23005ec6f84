/** A private note's bound, in characters. */
export const NOTE_LENGTH_MAX = 5000
