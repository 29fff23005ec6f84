'use client'

import { useEffect, useState } from 'react'

import { essayElement } from './essay-text'

/** Between the text and what stands beside it: a reader's own ribbons hang there. */
const GAP = 40
const EDGE = 16
const WIDTH_MIN = 240
const WIDTH_MAX = 420

type Room = { left: number; width: number }

/** The room after the essay's lines, in CSS pixels of the window. Null: too little to read in. Undefined until measured. */
export function useRoomBeside(): Room | null | undefined {
  const [room, setRoom] = useState<Room | null>()
  useEffect(() => {
    const measure = () => {
      setRoom(roomNow())
    }
    measure()
    window.addEventListener('resize', measure)
    return () => {
      window.removeEventListener('resize', measure)
    }
  }, [])
  return room
}

function roomNow(): Room | null {
  const text = essayElement()?.getBoundingClientRect()
  if (text === undefined) return null
  const left = text.right + GAP
  const width = Math.min(WIDTH_MAX, document.documentElement.clientWidth - left - EDGE)
  return width < WIDTH_MIN ? null : { left, width }
}
