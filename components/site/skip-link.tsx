export function SkipLink() {
  return (
    <a
      href="#main"
      className="focus:bg-sheet sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:px-4 focus:py-3 focus:text-sm focus:font-semibold"
    >
      Skip to the text
    </a>
  )
}
