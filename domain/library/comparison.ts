import { isSlug } from './field-rules'

type Named = { trait: string }

/** One trait of two concepts; null where one of them says nothing of it. */
export type ComparedTrait<Trait extends Named> = {
  trait: string
  a: Trait | null
  b: Trait | null
}

/** The traits of two concepts side by side: those of the first in its order, then what only the second has. */
export function comparedTraits<Trait extends Named>(
  a: readonly Trait[],
  b: readonly Trait[],
): ComparedTrait<Trait>[] {
  const named = (traits: readonly Trait[], name: string) =>
    traits.find(({ trait }) => trait === name) ?? null
  const names = new Set([...a, ...b].map(({ trait }) => trait))
  return [...names].map((trait) => ({ trait, a: named(a, trait), b: named(b, trait) }))
}

/** The address of a comparison, the same for both orders. */
export function comparisonAddress(one: string, other: string): `/concepts/compare?${string}` {
  const [a, b] = [one, other].toSorted()
  return `/concepts/compare?a=${a ?? ''}&b=${b ?? ''}`
}

type Asked = { asked: string; found: { term: string } | null }

/** Why two concepts cannot be shown side by side, in a sentence that says what to do; null when they can. */
export function comparisonTrouble(a: Asked, b: Asked, rows: readonly unknown[]): string | null {
  if (a.asked === '' || b.asked === '') {
    return a.asked === b.asked ? 'Choose two concepts.' : 'Choose a second concept beside it.'
  }
  const unknown = [a, b].find(({ found }) => found === null)
  if (unknown) {
    const name = isSlug(unknown.asked)
      ? ` called “${unknown.asked.replaceAll('-', ' ')}”`
      : ' so called'
    return `There is no concept${name} here. Choose another from the list.`
  }
  if (a.asked === b.asked) {
    return `You chose “${a.found?.term ?? ''}” twice. Choose another beside it.`
  }
  return rows.length === 0 ? 'Nothing is written yet by which these two could be compared.' : null
}
