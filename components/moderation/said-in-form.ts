/** What stands in the form of a case at this moment. */
export type SaidInForm = {
  kind: string
  rule: string
  law: string
  explanation: string
  ends: string
  endsOn: string
}

export const NOTHING_SAID: SaidInForm = {
  kind: '',
  rule: '',
  law: '',
  explanation: '',
  ends: 'none',
  endsOn: '',
}

/** Reads it; what is not filled in is empty. */
export function saidIn(form: HTMLFormElement): SaidInForm {
  const sent = new FormData(form)
  const field = (name: keyof SaidInForm) => {
    const value = sent.get(name)
    return typeof value === 'string' ? value : NOTHING_SAID[name]
  }
  return {
    kind: field('kind'),
    rule: field('rule'),
    law: field('law'),
    explanation: field('explanation'),
    ends: field('ends'),
    endsOn: field('endsOn'),
  }
}
