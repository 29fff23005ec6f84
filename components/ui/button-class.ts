export type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'plain'

export const buttonClass = (variant: ButtonVariant, className = ''): string =>
  `button button-${variant} ${className}`.trim()
