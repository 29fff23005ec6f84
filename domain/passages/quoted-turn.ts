type QuotedTurn = {
  speaker: string
  /** The words of each block of the turn; the first may begin with the speaker's name. */
  blocks: readonly string[]
  author: string
  title: string
  /** Where the turn can be read, in full. */
  address: string
}

/** A turn of a dialogue as a quotation in Markdown, with who spoke, where it stands and its address. */
export function quotedTurn({ speaker, blocks, author, title, address }: QuotedTurn): string {
  const [first = '', ...rest] = blocks
  const spoken = first.startsWith(`${speaker}:`) ? first.slice(speaker.length + 1).trim() : first
  return [
    `**${plain(speaker)}:** ${plain(spoken)}`.trim(),
    ...rest.map(plain),
    `— ${plain(author)}, “${plain(title)}”, <${address}>`,
  ]
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n')
}

/** Words whose signs mean nothing but themselves. */
const plain = (words: string) => words.replace(/[\\`*_[\]<]/g, '\\$&')
