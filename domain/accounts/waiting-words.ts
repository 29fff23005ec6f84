const UNITS = [
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** How long to wait, rounded up to what a person counts in: "12 minutes", "1 second". */
export function waitingWords(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds))
  const [unit, length] = UNITS.find(([, size]) => whole >= size) ?? UNITS[2]
  const count = Math.ceil(whole / length)
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
