/** Colours of the house that an avatar is drawn in: the leaves in the colour, the ground in its wash. */
export const AVATAR_COLOURS = ['ember', 'wine', 'moss', 'sky', 'ochre'] as const

/** One leaf, standing at the centre (0, 0) of a square from -50 to 50 and turned about it, in degrees. */
type Leaf = { turn: number; length: number; width: number }

export type Avatar = { colour: (typeof AVATAR_COLOURS)[number]; leaves: Leaf[] }

const LEAVES_MIN = 3
const LEAVES_KINDS = 5
const TURNS = 12
const LENGTH_MIN = 30
const LENGTH_STEP = 4
const WIDTH_MIN = 8
const WIDTH_STEP = 3

/** The picture of a handle: leaves about a centre. The same for the same handle, however it is capitalised. */
export function avatarOf(handle: string): Avatar {
  const draw = drawer(hashOf(handle.toLowerCase()))
  const colour = AVATAR_COLOURS[draw(AVATAR_COLOURS.length)] ?? 'ember'
  const count = LEAVES_MIN + draw(LEAVES_KINDS)
  const first = (draw(TURNS) * 360) / count / TURNS
  const lengths = [draw(4), draw(4)].map((step) => LENGTH_MIN + step * LENGTH_STEP)
  const width = WIDTH_MIN + draw(3) * WIDTH_STEP
  const leaves = Array.from({ length: count }, (_, at) => ({
    turn: first + (at * 360) / count,
    length: lengths[at % 2] ?? LENGTH_MIN,
    width,
  }))
  return { colour, leaves }
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193)
  return hash >>> 0
}

/** Draws numbers below a bound from a hash, one after another. */
function drawer(hash: number): (below: number) => number {
  let left = hash
  return (below) => {
    const drawn = left % below
    left = Math.floor(left / below)
    return drawn
  }
}
