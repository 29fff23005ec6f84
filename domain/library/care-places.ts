import { z } from 'zod'

/** The places to turn to in one country, as HTML. */
type PlacesOfCountry = { code: string; name: string; html: string }

/** Those of the country that the owner chose, null without one; and of all others, by name. */
export type CarePlaces = { own: PlacesOfCountry | null; others: PlacesOfCountry[] }

export const careCountryInput = z.strictObject({
  /** Its code; empty for none. */
  country: z.string().regex(/^(?:[a-z]{2})?$/, 'Choose one of these countries.'),
})
export type CareCountryInput = z.output<typeof careCountryInput>
