import { isMemberHinted } from '@/components/site/signed-in-member'
import {
  readChangeHere,
  readKeptHere,
  type ChangeHere,
  type KeptHere,
} from '@/domain/bookmarks/kept-here'

/** Each passage and each wish has a key of its own, so that no tab overwrites what another keeps. */
const KEPT = 'interleaf-kept:'
const CHANGE = 'interleaf-change:'
/** Let go of by components/reading/place-storage.ts once nobody is signed in. */
const OWNER = 'interleaf-owner'
const DECLINED = 'interleaf-left-here'

const listeners = new Set<() => void>()
let version = 0

/** Raised whenever this or another tab changes what the device keeps. */
export const deviceVersion = (): number => version

export function hearDevice(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', heard)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', heard)
  }
}

/** Whose book this device writes in: the member's last known name for devices, else the visitor's, which is empty. */
export const ownerHere = (): string =>
  isMemberHinted() ? (whereAllowed(() => localStorage.getItem(OWNER)) ?? '') : ''

export function rememberOwner(owner: string): void {
  if (owner === '' || owner === ownerHere()) return
  whereAllowed(() => {
    localStorage.setItem(OWNER, owner)
  })
  tell()
}

/** The passages of an owner on this device, the oldest first. */
export const keptHere = (owner: string): KeptHere[] =>
  found(KEPT, readKeptHere)
    .filter((kept) => kept.owner === owner)
    .sort((one, other) => (one.keptAt < other.keptAt ? -1 : 1))

/** What an owner wishes of bookmarks that the library was not told yet. */
export const changesHere = (owner: string): ChangeHere[] =>
  found(CHANGE, readChangeHere).filter((change) => change.owner === owner)

export const keptOf = (clientKey: string): KeptHere | null =>
  readKeptHere(valueAt(`${KEPT}${clientKey}`))

export const changeOf = (id: string): ChangeHere | null => readChangeHere(valueAt(`${CHANGE}${id}`))

/** False where the browser keeps nothing: then it is not kept. */
export const putKept = (kept: KeptHere): boolean => put(`${KEPT}${kept.clientKey}`, kept)

export const putChange = (change: ChangeHere): boolean => put(`${CHANGE}${change.id}`, change)

export function dropKept(clientKey: string): void {
  drop(`${KEPT}${clientKey}`)
}

export function dropChange(id: string): void {
  drop(`${CHANGE}${id}`)
}

/** Whether this device keeps anything at all, of anybody. */
export const isAnythingHere = (): boolean => keysOf(KEPT).length > 0 || keysOf(CHANGE).length > 0

/** Whether an owner has said that a visitor's passages are to stay in this browser. */
export const hasLeftHere = (owner: string): boolean =>
  whereAllowed(() => localStorage.getItem(DECLINED)) === owner

export function leaveHere(owner: string): void {
  put(DECLINED, owner)
}

/** Whoever signs out leaves nothing of theirs on the device; what a visitor kept stays. */
export function sweepDevice(): void {
  for (const kept of found(KEPT, readKeptHere)) if (kept.owner !== '') dropKept(kept.clientKey)
  for (const change of found(CHANGE, readChangeHere)) dropChange(change.id)
  drop(OWNER)
}

function found<Value>(prefix: string, read: (value: unknown) => Value | null): Value[] {
  return keysOf(prefix)
    .map((key) => read(valueAt(key)))
    .filter((value) => value !== null)
}

const keysOf = (prefix: string): string[] =>
  whereAllowed(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? []

const valueAt = (key: string): unknown =>
  whereAllowed(() => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown)

function put(key: string, value: unknown): boolean {
  const isPut = whereAllowed(() => {
    localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value))
    return true
  })
  tell()
  return isPut === true
}

function drop(key: string): void {
  whereAllowed(() => {
    localStorage.removeItem(key)
  })
  tell()
}

function heard({ key }: StorageEvent): void {
  if (key === null || key.startsWith('interleaf-')) tell()
}

function tell(): void {
  version += 1
  for (const listener of listeners) listener()
}

/** Storage may be closed to us, full, or hold something else: the device then keeps nothing. */
function whereAllowed<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
