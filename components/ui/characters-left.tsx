const NEAR_THE_END = 0.8

const number = new Intl.NumberFormat('en')

/** Silent until four fifths are used; then counts down, and says by how much it is too long. */
export function CharactersLeft({ length, lengthMax }: { length: number; lengthMax: number }) {
  const left = lengthMax - length
  const tooLong = left < 0
  const words = tooLong
    ? `${number.format(-left)} characters too long`
    : `${number.format(left)} characters left`
  return (
    <p
      aria-live="polite"
      className={`min-h-5 text-xs tabular-nums ${tooLong ? 'text-wine font-semibold' : 'text-ink-soft'}`}
    >
      {length > lengthMax * NEAR_THE_END ? words : `Up to ${number.format(lengthMax)} characters`}
    </p>
  )
}
