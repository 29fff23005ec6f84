const { CAMPAIGN } = process.env

/** Whether all of a long campaign is run, as `npm run test:campaigns` does. */
const isWhole = CAMPAIGN === 'whole'

/** What a campaign goes through: everything, or in `npm test` one of every few. */
export const partOf = <One>(all: readonly One[], every: number): readonly One[] =>
  isWhole ? all : all.filter((_one, index) => index % every === 0)

/** How many are drawn of what is too much for any run. */
export const drawn = ({ whole, short }: { whole: number; short: number }): number =>
  isWhole ? whole : short

/** Of ways that are much alike, all in a whole campaign; else the one whose turn it is: many turns go through all. */
export const inTurn = <One>(all: readonly One[], turn: number): readonly One[] =>
  isWhole ? all : all.filter((_one, index) => index === turn % all.length)

/** The turn of what has this name: the same in every run. */
export const turnOf = (name: string): number =>
  Array.from(name, (letter) => letter.codePointAt(0) ?? 0).reduce((sum, code) => sum + code, 0)
