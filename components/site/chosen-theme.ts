export type Theme = 'system' | 'day' | 'night'

// Also read by public/first-paint.js.
const KEY = 'interleaf-theme'

const CHANGED = 'interleaf-theme-changed'

export function chosenTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'day' || stored === 'night' ? stored : 'system'
  } catch {
    return 'system'
  }
}

/** Keeps the choice on this device and shows it at once. */
export function chooseTheme(theme: Theme): void {
  const page = document.documentElement
  if (theme === 'system') delete page.dataset['theme']
  else page.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
  window.dispatchEvent(new Event(CHANGED))
}

/** Calls back when the choice changes here or in another tab. */
export function onThemeChange(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === KEY) chooseTheme(chosenTheme())
  }
  window.addEventListener(CHANGED, listener)
  window.addEventListener('storage', onStorage)
  return () => {
    window.removeEventListener(CHANGED, listener)
    window.removeEventListener('storage', onStorage)
  }
}
