/**
 * Measures soon, and again whenever the words of an element may stand elsewhere: it has another size, or its typeface has
 * come, which can break lines elsewhere at the same size. Returns what ends that.
 */
export function whenLaidOutAnew(element: Element, measure: () => void): () => void {
  // Says at once how large the element is, too.
  const observer = new ResizeObserver(measure)
  observer.observe(element)
  document.fonts.addEventListener('loadingdone', measure)
  return () => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', measure)
  }
}
