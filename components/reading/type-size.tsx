'use client'

import { SIZES, type ReaderSettings } from '@/domain/reading/settings'

type TypeSizeProps = {
  size: ReaderSettings['size']
  onChoose: (change: Partial<ReaderSettings>) => void
}

/** The size of the type, in steps. */
export function TypeSize({ size, onChoose }: TypeSizeProps) {
  return (
    <div>
      <label htmlFor="reading-size" className="setting-name flex justify-between">
        Size of the type <span aria-hidden="true">{size} %</span>
      </label>
      <div className="flex items-center gap-3 font-serif">
        <span aria-hidden="true" className="text-base">
          a
        </span>
        <input
          id="reading-size"
          type="range"
          min={0}
          max={SIZES.length - 1}
          step={1}
          value={SIZES.indexOf(size)}
          aria-valuetext={`${size} per cent`}
          className="min-h-11 flex-1 cursor-pointer"
          onChange={(event) => {
            const chosen = SIZES[event.target.valueAsNumber]
            if (chosen !== undefined) onChoose({ size: chosen })
          }}
        />
        <span aria-hidden="true" className="text-2xl">
          a
        </span>
      </div>
    </div>
  )
}
