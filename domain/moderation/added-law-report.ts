import { LAW_LENGTH_MAX, REPORT_LENGTH_MAX } from './report'

/** How often the longest report there can be fits into one that waits. */
const REPORTS_MAX = 5

type Reported = { law: string; words: string }

const LAWS = '; '
const PARAGRAPHS = '\n\n'

/**
 * What somebody reported of the same words while their first report waits, added to that: the law behind its laws, the words
 * behind its words, under their law. Unchanged when it stands there already; null when it would be too long for one report.
 */
export function addedLawReport(former: Reported, added: Reported): Reported | null {
  const { law, words } = added
  const isFirst = startsAs(former.law, law, LAWS) && startsAs(former.words, words, PARAGRAPHS)
  const said = `${law}: ${words}`
  if (isFirst || holds(former.words, said, PARAGRAPHS)) return former
  const joined = {
    law: holds(former.law, law, LAWS) ? former.law : former.law + LAWS + law,
    words: former.words + PARAGRAPHS + said,
  }
  const isTooLong =
    joined.law.length > REPORTS_MAX * LAW_LENGTH_MAX ||
    joined.words.length > REPORTS_MAX * REPORT_LENGTH_MAX
  return isTooLong ? null : joined
}

const startsAs = (text: string, part: string, by: string): boolean =>
  (text + by).startsWith(part + by)

const holds = (text: string, part: string, by: string): boolean =>
  (by + text + by).includes(by + part + by)
