'use client'

import { Printer } from 'lucide-react'

import { Button } from '@/components/ui/button'

/** Opens the browser's own printing. Without scripts the browser's menu does the same. */
export function PrintButton() {
  return (
    <Button
      onClick={() => {
        window.print()
      }}
    >
      <Printer aria-hidden="true" className="size-4" />
      Print
    </Button>
  )
}
