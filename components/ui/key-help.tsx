import { Dialog } from './dialog'
import { Kbd } from './kbd'

type KeyHelpProps = {
  title: string
  /** Each key, and what it does. */
  keys: readonly (readonly [key: string, does: string])[]
  /** Whether the list of all of them is shown. */
  open: boolean
  onClose: () => void
}

/** A line that says that there are keys, and the list of them. */
export const KeyHelp = ({ title, keys, open, onClose }: KeyHelpProps) => (
  <>
    <p className="needs-script single-key text-ink-soft my-6 text-sm max-sm:hidden print:hidden">
      <Kbd>j</Kbd> and <Kbd>k</Kbd> walk, <Kbd>?</Kbd> shows all keys
    </p>
    <Dialog open={open} title={title} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft mt-4 text-sm">
        They are heard only while you type nowhere. In the settings of reading, “Aa” at the top,
        those of one letter can be switched off.
      </p>
    </Dialog>
  </>
)
