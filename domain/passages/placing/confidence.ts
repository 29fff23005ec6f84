import type { Cluster } from './cluster'

/**
 * How sure a placement is, from 0 to 1: the share of its letters that are left, and half as much again for the share of
 * its own words among those it covers.
 */
export const confidenceOf = ({ retention, density }: Pick<Cluster, 'retention' | 'density'>) =>
  retention * (0.5 + 0.5 * density)
