/** From `start` up to, not including, `end`; UTF-16 units of canonical text. */
export type Stretch = { start: number; end: number }
