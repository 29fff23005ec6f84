import { KeyHelp } from '@/components/ui/key-help'

const KEYS = [
  ['j', 'to the next case'],
  ['k', 'to the one before'],
  ['a', 'approve it, let a change through, or keep it as it is'],
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
export const DeskHelp = (shown: DeskHelpProps) => (
  <KeyHelp title="Keys of the desk" keys={KEYS} {...shown} />
)
