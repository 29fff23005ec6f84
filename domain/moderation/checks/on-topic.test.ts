import { describe, expect, test } from 'vitest'

import { FIRST_SETTINGS } from '../check-settings'
import { isTrusted, NOTHING_KNOWN, runChecks, type Known } from '../checks'
import { firstVisibility } from '../verdict'

import { learnedWords } from './words-print'
import type { Learned } from './writing'

/** What people say here who are welcome: the essays are about love, loss, harm and the way back. */
const ON_TOPIC = [
  'The abuse went on for years before I had a word for it.',
  'I thought I was dying of love. I was only hungry.',
  'He left me on a Tuesday, and the kettle was still warm.',
  'She used to hit me, and then she cried, and I comforted her.',
  'Is it still love when one is afraid of the key in the door?',
  'My father drank. I married his silence.',
  'I hated him, I hated myself for hating him, and I stayed.',
  'Narcissus does not love himself; he cannot find himself.',
  'They call it trauma bonding; my grandmother called it marriage.',
  'He raped me. It took me nine years to write this sentence.',
  'I stalked her profile every night, like a thief who steals nothing.',
  'Werther’s suicide is not romantic; it is what was left of him.',
  'Sex without love was easier than love without sex.',
  'You are naked in a letter more than in a bed.',
  'The bitch in me is the part that survived.',
  'What the hell is limerence if not a fever with a face?',
  'I killed the plant he gave me. It felt like justice.',
  'Jealousy is a murderer with good manners.',
  'I was addicted to her the way one is to the last cigarette.',
  'My therapist said: grief is love with nowhere to go. Damn her, she was right.',
  'The narcissist, the victim, the saviour: I have played all three in one evening.',
  'I gaslit myself better than he ever could.',
  'My mother died in March. In April I fell in love. I am ashamed of both.',
  'Fuck closure. I want my books back.',
  'Il m’a quittée, et j’ai dormi pour la première fois.',
  'Sie schlug mich mit Schweigen, und ich nannte es Frieden.',
  'Он ушёл от меня, и стало тихо.',
  '彼は私を捨てた。それでも好きだった。',
  'تركني وبقيت أحبه',
  'See https://example.org/attachment for the study, and Fromm, “The Art of Loving”, p. 23.',
  '> The mirror shows.\n\nIt shows what we can bear, and that is the abuse of it.',
  '**No.** One can be cheap and dear at once; money is also a language of love.',
  'I offered everything: body, bed, bank account. She took the cat.',
  'After 3 years, 2 flats and 1 child we are strangers again at 4am.',
  'The α-male is a myth; the β is too.',
]

/** What the library never wants. */
const UNWANTED = [
  'Cheap casino bonus, click here to win money now, guaranteed winnings every day',
  'Earn money from home, guaranteed crypto profit, click here now for your bonus',
  'Hot singles near you, click here, cheap bonus, guaranteed love spell caster works now',
  'Love spell caster brings him back in 24 hours guaranteed, contact on whatsapp now',
]

const TRUSTED = { publishedComments: 5, isModerator: false }
const held = (words: string, known: Known = NOTHING_KNOWN) =>
  firstVisibility(runChecks(words, TRUSTED, known), isTrusted(TRUSTED, known.inForce)) === 'PENDING'

/** A filter that learned each of these so many times. */
function learnedFrom(
  approved: readonly string[],
  removed: readonly string[],
  times: number,
): Known {
  const words = new Map<number, Learned>()
  const learn = (said: string, kind: keyof Learned) => {
    for (const print of learnedWords(said).values()) {
      const seen = words.get(print) ?? { approved: 0, removed: 0 }
      words.set(print, { ...seen, [kind]: seen[kind] + times })
    }
  }
  for (const said of approved) learn(said, 'approved')
  for (const said of removed) learn(said, 'removed')
  const [all, gone] = [approved.length * times, removed.length * times]
  return { ...NOTHING_KNOWN, filter: { approved: all, removed: gone, words } }
}

describe('what people speak of here', () => {
  test.each(ON_TOPIC)('is not held, nor flagged, from a trusted member: %s', (words) => {
    expect(held(words)).toBe(false)
    const spoken = runChecks(words, TRUSTED).filter(({ verdict }) => verdict !== 'PASS')
    expect(spoken).toEqual([])
  })

  test('is not held by a filter that learned from the other half of it and from advertising', () => {
    const [even, odd] = [0, 1].map((rest) => ON_TOPIC.filter((_one, at) => at % 2 === rest))
    const halves = [
      [even ?? [], odd ?? []],
      [odd ?? [], even ?? []],
    ] as const
    const falseHolds = halves.flatMap(([taught, asked]) => {
      const known = learnedFrom(taught, UNWANTED, 6)
      return asked.filter((words) => held(words, known))
    })
    expect(falseHolds).toEqual([])
  })

  test('is not held though much of it was removed where it was meant as an insult', () => {
    const insults = ON_TOPIC.slice(0, 8).map((words) => `You deserved the abuse, liar. ${words}`)
    const known = learnedFrom(ON_TOPIC, insults, 6)
    expect(ON_TOPIC.filter((words) => held(words, known))).toEqual([])
  })
})

describe('advertising', () => {
  const known = learnedFrom(ON_TOPIC, UNWANTED, 6)
  const again = 'Click here now: guaranteed casino winnings, cheap crypto bonus for you'

  test('is held by what was learned, which says by which words', () => {
    expect(held(again, known)).toBe(true)
    const said = runChecks(again, TRUSTED, known).find(({ check }) => check === 'learned')
    expect(said?.evidence).toMatch(/^Reads like what was removed before \(\d\d %\): “/)
    expect(said?.evidence).toContain('“guaranteed”')
  })

  test('is let through by a filter that has learned too little, or that an owner switched off', () => {
    const little = learnedFrom(ON_TOPIC, UNWANTED, 4)
    expect(little.filter.removed).toBeLessThan(20)
    expect(held(again, little)).toBe(false)
    const { version, settings } = FIRST_SETTINGS
    const off = { version, settings: { ...settings, filterFlags: 100, filterHolds: 100 } }
    expect(runChecks(again, TRUSTED, { ...known, inForce: off })).toContainEqual(
      expect.objectContaining({ check: 'learned', verdict: 'PASS' }),
    )
  })
})
