'use client'

import { Check } from 'lucide-react'

import { VisuallyHidden } from '@/components/ui/visually-hidden'

import { useReading } from './reading-store'

/** Beside an essay's title: that its reader has read it. */
export function PlaceReadSign({ slug }: { slug: string }) {
  const reading = useReading()
  if (reading?.read.has(slug) !== true) return null
  return (
    <>
      <Check aria-hidden="true" className="text-moss inline size-4 shrink-0" />
      <VisuallyHidden> (read)</VisuallyHidden>
    </>
  )
}
