import type { ChainReport } from './verify-chain'

/**
 * What the owner is told of the log, in lines, and whether all is well. `kept` is an end of the chain that they noted
 * earlier: it must still be a hash in the log (`isThere`).
 */
export function verifyLines(
  { decisions, erased, head, broken }: ChainReport,
  kept: { hash: string; isThere: boolean } | null,
): { lines: string[]; sound: boolean } {
  if (broken !== null) {
    const where = `Decision ${broken.number} (${broken.id})`
    return {
      lines: [
        `${where} is broken: ${broken.what}.`,
        `The ${decisions} before it are as they were written.`,
      ],
      sound: false,
    }
  }
  const lost = kept !== null && !kept.isThere
  const lines = [
    `${decisions} decisions, each as it was written and after the one before.`,
    ...(erased === 0
      ? []
      : [
          `Of ${erased} the free words were erased for good; a later decision of this log names them.`,
        ]),
    ...(head === '' ? [] : [`The chain ends with ${head}. Keep it, and give it to a later run.`]),
    ...(lost
      ? [`${kept.hash} is not in the log any more: rows were cut off, or all was written anew.`]
      : []),
  ]
  return { lines, sound: !lost }
}
