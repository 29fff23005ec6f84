type Told = {
  statement: { ruleTitle: string; law: string; appealUntil: Date | null } | null
  reversedBy: { id: string } | null
} | null

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/**
 * What a mail tells of a statement of reasons: the rule or the law, and until when one may appeal. The facts may repeat what was
 * said; they are read in the library. Empty without a statement, and of what was undone.
 */
export function statementWords(told: Told): string {
  if (!told?.statement || told.reversedBy !== null) return ''
  const { ruleTitle, law, appealUntil } = told.statement
  const broken = law === '' ? `The rule: ${ruleTitle}` : `The law: ${law}`
  const appeal = appealUntil ? `\nYou can appeal until ${DAY.format(appealUntil)}.` : ''
  return `\n\n${broken}${appeal}`
}
