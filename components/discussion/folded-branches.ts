const KEY = 'interleaf-folded'
const FOLDED_MAX = 500

/** The comments whose branches were folded on this device, the latest first. */
export function foldedBranches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Some readers allow no storage: a branch is folded for as long as the page stands, then. */
export function rememberFolded(id: string, isFolded: boolean): void {
  const others = foldedBranches().filter((one) => one !== id)
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify((isFolded ? [id, ...others] : others).slice(0, FOLDED_MAX)),
    )
  } catch {
    return
  }
}
