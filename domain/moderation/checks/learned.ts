import { learnedWords } from './words-print'
import { PASSED, someOf, type Check, type Learned, type WordFilter } from './writing'

/** Of each kind so many comments are learned from before the filter says anything. */
export const LEARNED_MIN = 20
/** A word seen in fewer comments tells nothing. */
const SEEN_MIN = 3
const TELLING_MAX = 15
/** With fewer words that speak against it nothing is said. */
const AGAINST_MIN = 3

type Weighed = { word: string; weight: number }

/**
 * How much more often a word stands in what was removed than in what was approved, by share and by number, whichever speaks
 * less against it: neither many approvals nor many removals make an ordinary word suspect. A natural logarithm.
 */
function weightOf(seen: Learned, all: Learned): number {
  const byNumber = Math.log((seen.removed + 0.5) / (seen.approved + 0.5))
  return Math.min(byNumber, byNumber - Math.log((all.removed + 1) / (all.approved + 1)))
}

/**
 * How likely words are to be removed, by what became of others with the same words, and which words say so, the most
 * telling first: naive Bayes over the fifteen words with the greatest weight, both outcomes taken as equally likely.
 */
function likelihood(words: string, filter: WordFilter): { chance: number; against: string[] } {
  const weighed = [...learnedWords(words)]
    .flatMap(([word, print]): Weighed[] => {
      const seen = filter.words.get(print)
      if (seen === undefined || seen.approved + seen.removed < SEEN_MIN) return []
      return [{ word, weight: weightOf(seen, filter) }]
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, TELLING_MAX)
  const sum = weighed.reduce((total, { weight }) => total + weight, 0)
  const against = weighed.filter(({ weight }) => weight > Math.LN2).map(({ word }) => word)
  return { chance: 1 / (1 + Math.exp(-sum)), against }
}

/** What was learned from moderators’ decisions, in words: which made it speak. */
export const learned: Check = ({ words, filter, settings }) => {
  if (Math.min(filter.approved, filter.removed) < LEARNED_MIN) return PASSED
  const { chance, against } = likelihood(words, filter)
  const percent = Math.min(99, Math.floor(chance * 100))
  if (percent < settings.filterFlags || against.length < AGAINST_MIN) return PASSED
  return {
    verdict: percent >= settings.filterHolds ? 'HOLD' : 'FLAG',
    evidence: `Reads like what was removed before (${percent} %): ${someOf(against)}.`,
  }
}
