import {
  readKeptSettings,
  SETTING_NAMES,
  USUAL_SETTINGS,
  type KeptSettings,
  type ReaderSettings,
} from '@/domain/reading/settings'

// Also read by public/first-paint.js. What is as usual is left out, so that file need not know what is usual.
const KEY = 'interleaf-reading'

const CHANGED = 'interleaf-reading-changed'

let known: { text: string | null; kept: KeptSettings | null } = { text: null, kept: null }

/** How this device's reader chose to read; null when they never chose. The same object until it changes. */
export function keptSettings(): KeptSettings | null {
  const text = storedText()
  if (text !== known.text) known = { text, kept: readKeptSettings(parsed(text)) }
  return known.kept
}

/** Keeps a choice on this device and shows it at once. */
export function keepSettings(kept: KeptSettings): void {
  const { changedAt } = kept
  const unusual = SETTING_NAMES.filter((name) => kept[name] !== USUAL_SETTINGS[name])
  const text = JSON.stringify({
    changedAt,
    ...Object.fromEntries(unusual.map((name) => [name, kept[name]])),
  })
  known = { text, kept }
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
  showSettings(kept)
  window.dispatchEvent(new Event(CHANGED))
}

/** Calls back when the choice changes here or in another tab. */
export function onSettingsChange(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== KEY) return
    showSettings(keptSettings() ?? USUAL_SETTINGS)
    listener()
  }
  window.addEventListener(CHANGED, listener)
  window.addEventListener('storage', onStorage)
  return () => {
    window.removeEventListener(CHANGED, listener)
    window.removeEventListener('storage', onStorage)
  }
}

/** Writes the attributes that app/styles/reader.css and lights.css look at. */
function showSettings(settings: ReaderSettings): void {
  const page = document.documentElement
  for (const name of SETTING_NAMES) {
    if (settings[name] === USUAL_SETTINGS[name]) page.removeAttribute(`data-${name}`)
    else page.dataset[name] = String(settings[name])
  }
}

function storedText(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return known.text
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
