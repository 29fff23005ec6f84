import type { ComponentProps, ReactNode } from 'react'

import { Button } from './button'
import type { ButtonVariant } from './button-class'

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & {
  label: string
  variant?: ButtonVariant
  children: ReactNode
}

/** A button whose face is an icon; `label` is its name, also shown on hover. */
export function IconButton({ label, variant = 'plain', className = '', ...rest }: IconButtonProps) {
  return (
    <Button
      variant={variant}
      className={`button-icon ${className}`.trim()}
      aria-label={label}
      title={label}
      {...rest}
    />
  )
}
