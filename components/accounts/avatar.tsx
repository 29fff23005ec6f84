import { avatarOf } from '@/domain/accounts/avatar'

const SIZES = { line: 'size-6', page: 'size-20' } as const

type AvatarProps = { handle: string; size?: keyof typeof SIZES }

/** The picture of a handle, silent for whoever hears the page: the handle stands beside it. */
export function Avatar({ handle, size = 'line' }: AvatarProps) {
  const { colour, leaves } = avatarOf(handle)
  return (
    <svg viewBox="-50 -50 100 100" aria-hidden="true" className={`shrink-0 ${SIZES[size]}`}>
      <circle r="50" fill={`var(--${colour}-wash)`} />
      {leaves.map(({ turn, length, width }) => (
        <path
          key={turn}
          transform={`rotate(${turn.toFixed(1)})`}
          fill={`var(--${colour})`}
          d={`M0 0Q${width} ${-length / 2} 0 ${-length}Q${-width} ${-length / 2} 0 0Z`}
        />
      ))}
    </svg>
  )
}
