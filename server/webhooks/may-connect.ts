import 'server-only'
import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

import { config } from '@/server/config'

/** What belongs to no one on the open net (RFC 6890, and what maps to it): nobody is to reach these through the library. */
const CLOSED_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
] as const
const CLOSED_V6 = [
  ...['::/96', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23'],
  ...['2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10'],
  ...['fec0::/10', 'ff00::/8'],
] as const
const LOOPBACK = ['127.0.0.0/8', '::1/128'] as const

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}
/** Apart: a list takes an address of the old kind for one of the new that maps to it. */
const [closedV4, closedV6, loopback] = [listOf(CLOSED_V4), listOf(CLOSED_V6), listOf(LOOPBACK)]

const isClosed = (address: string): boolean =>
  isIP(address) === 6 ? closedV6.check(address, 'ipv6') : closedV4.check(address, 'ipv4')
const isLoopback = (address: string): boolean =>
  loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Whether the library runs on the machine of whoever tries it out: then programs there may be told too. */
const isAtHome = (): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(config().origin).hostname)

/** Whether the library connects to this IP address for an owner. */
export const mayConnect = (address: string, atHome = isAtHome()): boolean =>
  isIP(address) !== 0 && (!isClosed(address) || (atHome && isLoopback(address)))

const HOME_NAMES = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Whether such an address may be asked at all: https, or a program on the same machine while the library is tried out. */
export function mayAsk({ protocol, hostname }: URL, atHome = isAtHome()): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (isIP(bare) !== 0 && !mayConnect(bare, atHome)) return false
  return protocol === 'https:' || (atHome && HOME_NAMES.test(hostname))
}

export class ClosedAddress extends Error {}

/** Finds a host’s addresses when it is connected to, and refuses it when any of them is closed: names change between asking and connecting. */
export const openLookup: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true }, (problem, found) => {
    const [first] = problem ? [] : found
    if (problem || first === undefined) answer(problem ?? new Error('no address'), '', 0)
    else if (!found.every(({ address }) => mayConnect(address)))
      answer(new ClosedAddress('leads to a closed network'), '', 0)
    else if (options.all === true) answer(null, found)
    else answer(null, first.address, first.family)
  })
}
