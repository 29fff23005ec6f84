import { z } from 'zod'

export const allowCountingInput = z.strictObject({
  counted: z.enum(['on', ''], 'Tick it, or leave it empty.').default(''),
})
export type AllowCountingInput = z.output<typeof allowCountingInput>

export const switchCountsInput = z.strictObject({
  slug: z
    .string('Reload the page and try once more.')
    .regex(/^[a-z0-9-]{1,120}$/, 'Reload the page and try once more.'),
  wish: z.enum(['hide', 'show'], 'Choose whether it is shown.'),
})
export type SwitchCountsInput = z.output<typeof switchCountsInput>

export type CountedEssay = { slug: string; title: string; isHidden: boolean }
