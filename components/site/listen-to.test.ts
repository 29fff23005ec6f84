import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { PULSE_MS } from '@/domain/pulse'

import { listenTo } from './listen-to'

/** A stream as a browser has it: what reaches it, and whether it was closed. */
class Stream extends EventTarget {
  static readonly CLOSED = 2
  static opened: Stream[] = []
  readyState = 1
  constructor() {
    super()
    Stream.opened.push(this)
  }
  say(news: object) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(news) }))
  }
  pulse() {
    this.dispatchEvent(new MessageEvent('pulse', { data: '' }))
  }
  close() {
    this.readyState = Stream.CLOSED
  }
}

const heard = vi.fn()
let stop: () => void
beforeEach(() => {
  vi.useFakeTimers()
  Stream.opened = []
  heard.mockReset()
  const page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  vi.stubGlobal('EventSource', Stream)
  stop = listenTo('/api/threads/1/events', heard)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const isOpen = ({ readyState }: Stream) => readyState !== Stream.CLOSED

test('a stream whose device slept is opened anew, and what was missed is heard once', () => {
  Stream.opened[0]?.say({ comments: 1 })
  // Timers rest with the device; its clock does not.
  vi.setSystemTime(Date.now() + 60 * 60_000)
  vi.advanceTimersByTime(PULSE_MS)
  expect(Stream.opened.map(isOpen)).toEqual([false, true])
  Stream.opened[1]?.say({ comments: 3 })
  expect(heard.mock.calls).toEqual([[{ comments: 1 }], [{ comments: 3 }]])
})

test('one in which nothing is said but a pulse is left alone', () => {
  Stream.opened[0]?.say({ comments: 1 })
  for (let pulses = 0; pulses < 20; pulses++) {
    vi.advanceTimersByTime(PULSE_MS)
    Stream.opened[0]?.pulse()
  }
  expect(Stream.opened.map(isOpen)).toEqual([true])
})

test('one that has ended is not opened again', () => {
  Stream.opened[0]?.say({ comments: 1 })
  stop()
  vi.advanceTimersByTime(20 * PULSE_MS)
  expect(Stream.opened.map(isOpen)).toEqual([false])
})
