import { z } from 'zod'

const HANDLE_LENGTH_MIN = 3
const HANDLE_LENGTH_MAX = 24
const OFFICES = [
  'admin',
  'administrator',
  'editor',
  'interleaf',
  'mod',
  'moderator',
  'owner',
  'root',
  'staff',
  'support',
  'system',
]
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/[-_]/g, ''],
  [/0/g, 'o'],
  [/[1i]/g, 'l'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/7/g, 't'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
]

/** The form under which two handles are one: what looks alike is alike. */
export function handleSkeleton(handle: string): string {
  return LOOK_ALIKES.reduce(
    (name, [look, alike]) => name.replace(look, alike),
    handle.toLowerCase(),
  )
}

/** Of an office the plural is the singular. */
const officeSkeleton = (name: string) => handleSkeleton(name).replace(/s$/, '')
const OFFICE_SKELETONS = new Set(OFFICES.map(officeSkeleton))

/** Whether a name in small ASCII letters is, or looks like, that of an office of the house. */
export const isOfficeName = (name: string): boolean => OFFICE_SKELETONS.has(officeSkeleton(name))

/** A pseudonym: letters, digits, hyphen and underscore of ASCII; never the name of an office of the house. */
export const handle = z
  .string('Choose a name.')
  .trim()
  .min(HANDLE_LENGTH_MIN, 'Use at least 3 characters.')
  .max(HANDLE_LENGTH_MAX, 'Keep it to 24 characters or fewer.')
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'Begin with a letter; then letters, digits, - and _ only.')
  .refine(
    (name) => !isOfficeName(name),
    'That name belongs to an office of the house. Choose another.',
  )
