import type { LibraryFault } from '@/domain/library/fault'

/** What an editor has to mend: file, line and what to do. */
export function FaultList({ faults }: { faults: readonly LibraryFault[] }) {
  return (
    <ul className="divide-rule divide-y">
      {faults.map(({ path, line, sentence }) => (
        <li key={`${path}:${line} ${sentence}`} className="py-3 text-sm">
          <code className="font-semibold [overflow-wrap:anywhere]">
            {path}:{line}
          </code>
          <p className="mt-1 [overflow-wrap:anywhere]">{sentence}</p>
        </li>
      ))}
    </ul>
  )
}
