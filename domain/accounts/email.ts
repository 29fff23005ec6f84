import { z } from 'zod'

const EMAIL_LENGTH_MAX = 254
const ONE_ADDRESS = 'Write one e-mail address, like name@example.org.'
/** At most 64 characters, one @, then a host name of letters: no number of a machine, no hyphen at a label's edge. */
const ASCII_ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])$/

/**
 * One plain ASCII address in lower case. Stricter than RFC 5322 on purpose: quotes, commas, control characters
 * and look-alike at-signs have led to mail for one person reaching another (CVE-2022-35924, GHSA-7rqj-j65f-68wh).
 * It is judged before it is folded: the Kelvin sign would fold to a plain k.
 */
export const email = z
  .string(ONE_ADDRESS)
  .trim()
  .max(EMAIL_LENGTH_MAX, 'Use an address of at most 254 characters.')
  .regex(ASCII_ADDRESS, ONE_ADDRESS)
  .toLowerCase()
