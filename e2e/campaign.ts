const { CAMPAIGN } = process.env

/** Whether all of a long campaign is run, as `npm run test:campaigns` does. */
const isWhole = CAMPAIGN === 'whole'

/** What a campaign goes through: everything, or in `npm test` one of every few. */
export const partOf = <One>(all: readonly One[], every: number): readonly One[] =>
  isWhole ? all : all.filter((_one, index) => index % every === 0)

/** How many are drawn of what is too much for any run. */
export const drawn = ({ whole, short }: { whole: number; short: number }): number =>
  isWhole ? whole : short
