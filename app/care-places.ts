import { carePlaces } from '@/server/library/care-places'

import { unlessBuilding } from './while-building'

/** Where people can turn, country by country; none while the library is being built. */
export const placesOfCare = () => unlessBuilding(() => carePlaces(), { own: null, others: [] })
