/** An address as a hint to whoever knows it: "a…@e…". Its length is not told either. */
export function maskedEmail(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 1)}…@${host.slice(0, 1)}…`
}
