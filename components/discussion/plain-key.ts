import { isWithoutSingleKeys } from '@/components/reading/single-keys'

/**
 * The key that was pressed by itself, once, and not to write something; null for any other, and for readers who want no
 * shortcuts of a single key.
 */
export function plainKey(event: KeyboardEvent): string | null {
  const { key, target, repeat, ctrlKey, metaKey, altKey, defaultPrevented } = event
  if (isWithoutSingleKeys()) return null
  if (repeat || ctrlKey || metaKey || altKey || defaultPrevented) return null
  if (!(target instanceof HTMLElement) || target.isContentEditable) return null
  return target.closest('input, textarea, select, dialog') === null ? key : null
}
