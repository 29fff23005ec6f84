import { DAY_MS, MINUTE_MS } from '@/domain/time'

const HOUR_MS = 60 * MINUTE_MS

/** So many times within so long. */
export type Limit = { times: number; withinMs: number }

type Rules = {
  /** For all who come from one network. */
  address?: Limit
  /** For one member, or for one e-mail address, wherever it is tried from. */
  account?: Limit
  /** What one may do again afterwards, behind "Wait 12 minutes, then". */
  then: string
}

/**
 * How often each door may be tried. People behind one address are many (a school, a telephone network), so that limit is
 * wide; that of an account stops whoever tries one account from many addresses.
 */
export const DOORS = {
  mail: {
    address: { times: 60, withinMs: 15 * MINUTE_MS },
    account: { times: 5, withinMs: 15 * MINUTE_MS },
    then: 'ask for a mail again. Those that were sent still work.',
  },
  code: {
    address: { times: 60, withinMs: 15 * MINUTE_MS },
    account: { times: 20, withinMs: DAY_MS },
    then: 'type the code again, or open the link in the mail.',
  },
  link: { address: { times: 60, withinMs: 15 * MINUTE_MS }, then: 'press the button again.' },
  claim: { address: { times: 10, withinMs: 15 * MINUTE_MS }, then: 'try the link again.' },
  passkey: {
    address: { times: 60, withinMs: 15 * MINUTE_MS },
    account: { times: 30, withinMs: 15 * MINUTE_MS },
    then: 'try the passkey again.',
  },
  /** Each page to sign in asks one, for what the device offers by itself. */
  'passkey-question': {
    address: { times: 600, withinMs: 15 * MINUTE_MS },
    account: { times: 60, withinMs: 15 * MINUTE_MS },
    then: 'try the passkey again.',
  },
  provider: {
    address: { times: 120, withinMs: 15 * MINUTE_MS },
    account: { times: 60, withinMs: 15 * MINUTE_MS },
    then: 'try it again.',
  },
  /** Here the account is the invitation: a whole class may come by one. */
  invitation: {
    address: { times: 60, withinMs: 15 * MINUTE_MS },
    account: { times: 200, withinMs: HOUR_MS },
    then: 'try the invitation again.',
  },
  account: { account: { times: 60, withinMs: HOUR_MS }, then: 'change this again.' },
  comment: {
    address: { times: 600, withinMs: 10 * MINUTE_MS },
    account: { times: 120, withinMs: 10 * MINUTE_MS },
    then: 'send it again. Your words are kept below.',
  },
  draft: {
    account: { times: 900, withinMs: 10 * MINUTE_MS },
    then: 'go on: what you type is kept on this device meanwhile.',
  },
  /** What is asked while somebody types: previews, and names that may be meant. */
  writing: { account: { times: 600, withinMs: 10 * MINUTE_MS }, then: 'ask for this again.' },
  report: {
    account: { times: 60, withinMs: 10 * MINUTE_MS },
    then: 'send the report again. Your words are kept below.',
  },
  /** Here the account is the e-mail address of a visitor, to which each report sends a mail. */
  'law-report': {
    address: { times: 20, withinMs: HOUR_MS },
    account: { times: 5, withinMs: DAY_MS },
    then: 'send the report again. What you wrote is kept below.',
  },
  bookmark: { account: { times: 300, withinMs: 10 * MINUTE_MS }, then: 'keep it again.' },
} as const satisfies Record<string, Rules>

export type Door = keyof typeof DOORS

/** The rules of a door, whichever it has. */
export const rulesOf = (door: Door): Rules => DOORS[door]
