export function ToBeContinued() {
  return <p className="text-ink-soft pt-2 font-serif text-base italic">To be continued.</p>
}
