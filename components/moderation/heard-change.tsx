'use client'

import { useEffect, useRef, useState } from 'react'

type HeardChangeProps = { id: string; words: string }

/** Says the words aloud whenever something else stands there than when the page was opened, or last. */
export function HeardChange({ id, words }: HeardChangeProps) {
  const former = useRef(id)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (former.current === id) return
    former.current = id
    setSaid(words)
  }, [id, words])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
