'use client'

import type { ReactNode } from 'react'

import { leadToAct } from './act-in-form'

type ActLinkProps = { act: string; className: string; children: ReactNode }

/** Leads to the form of a case with an act chosen; without scripts, to the form. */
export const ActLink = ({ act, className, children }: ActLinkProps) => (
  <a
    href="#decide"
    className={className}
    onClick={(event) => {
      if (leadToAct(act)) event.preventDefault()
    }}
  >
    {children}
  </a>
)
