/** The house's sign: an open book, and the leaf bound in between. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round">
        <path d="M16 27C12.5 24.5 8 24 3 25V7.5C8 6.5 12.5 7 16 9.5" />
        <path d="M16 27c3.5-2.5 8-3 13-2V7.5c-3-.6-5.8-.6-8.3 0" />
      </g>
      <path className="fill-ember" d="M16 26V8.5C17 5.5 18.8 3.6 21 2.5V20c-2.2 1-4 3-5 6Z" />
    </svg>
  )
}
