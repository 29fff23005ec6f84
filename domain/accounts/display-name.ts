import { z } from 'zod'

import { HEAPED, isHeaped, isVisible, typedText } from '@/domain/typed-text'

import { handleSkeleton, isOfficeName } from './handle'
import { plainLook } from './plain-look'

export const DISPLAY_NAME_LENGTH_MAX = 60

/** Controls, signs that turn the direction or show nothing, private use, unassigned: none of them is part of a name. */
const NOT_IN_A_NAME =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
/** Words that an office keeps its meaning beside: "the official moderator". */
const FILLERS: ReadonlySet<string> = new Set([
  ...[
    'the',
    'a',
    'an',
    'of',
    'our',
    'your',
    'this',
    'official',
    'team',
    'house',
    'library',
    'site',
  ],
  ...['head', 'chief', 'senior', 'global'],
])

/** The form in which a shown name is compared with handles: see `handleSkeleton`. */
export const nameSkeleton = (name: string): string => handleSkeleton(plainLook(name))

/** A name as it is shown beside the handle: any script, composed (NFC), on one line; may be empty. Never an office of the house. */
export const displayName = typedText
  .transform((typed) => typed.normalize('NFC').replaceAll(/[\p{Zs}\t\n]+/gu, ' '))
  .pipe(
    z
      .string()
      .max(DISPLAY_NAME_LENGTH_MAX, 'Keep the name to 60 characters.')
      .refine((name) => !NOT_IN_A_NAME.test(name), 'Leave out signs that cannot be seen.')
      .refine((name) => !isHeaped(name), HEAPED)
      .refine((name) => name === '' || isVisible(name), 'Write something that can be seen.')
      .refine(
        (name) => !namesAnOffice(name),
        'That name belongs to an office of the house. Choose another.',
      ),
  )

function namesAnOffice(name: string): boolean {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).map(plainLook)
  const telling = words.filter((word) => !FILLERS.has(word))
  return [plainLook(name), telling.join(''), ...(telling.length === 1 ? telling : [])].some(
    isOfficeName,
  )
}
