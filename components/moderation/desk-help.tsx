import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'

const KEYS = [
  ['j', 'to the next case'],
  ['k', 'to the one before'],
  ['a', 'approve it, or keep it as it is'],
  ['r', 'remove it: to the rule'],
  ['l', 'fold it: to the rule'],
  ['s', 'suspend its author: to the rule'],
  ['n', 'leave a note'],
  ['o', 'show words that are folded'],
  ['u', 'undo what you decided last'],
  ['Ctrl Enter', 'send what you are writing'],
  ['Esc', 'out of the form, back to the case'],
  ['?', 'these keys'],
] as const

type DeskHelpProps = { open: boolean; onClose: () => void }

/** The keys of the desk, and the line that says there are some. */
export const DeskHelp = ({ open, onClose }: DeskHelpProps) => (
  <>
    <p className="needs-script single-key text-ink-soft mt-10 text-sm max-sm:hidden">
      <Kbd>j</Kbd> and <Kbd>k</Kbd> walk, <Kbd>?</Kbd> shows all keys
    </p>
    <Dialog open={open} title="Keys of the desk" onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {KEYS.map(([key, about]) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{about}</dd>
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
