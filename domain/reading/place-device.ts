export const DEVICES = ['phone', 'tablet', 'computer'] as const

export type Device = (typeof DEVICES)[number]

const PHONE_WIDTH_MAX = 600

type Screen = {
  /** The shorter side, in CSS pixels. */
  shortSide: number
  /** Whether its main pointer is a finger. */
  isTouched: boolean
}

/** What a browser calls the device it runs on. Without a finger it is a computer, however small its window. */
export function deviceOf({ shortSide, isTouched }: Screen): Device {
  if (!isTouched) return 'computer'
  return shortSide < PHONE_WIDTH_MAX ? 'phone' : 'tablet'
}

/** What its reader calls it. */
export const DEVICE_WORDS: Readonly<Record<Device, string>> = {
  phone: 'your phone',
  tablet: 'your tablet',
  computer: 'your computer',
}
