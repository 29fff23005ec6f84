const number = new Intl.NumberFormat('en-GB')

/** "1 essay", "2,000 essays". */
export const countWords = (count: number, thing: string): string =>
  `${number.format(count)} ${thing}${count === 1 ? '' : 's'}`
