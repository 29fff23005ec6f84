export const SETTINGS_ID = 'reading-settings'

/** Opens the reader's settings, by the browser itself: also before scripts have arrived. */
export function SettingsButton({ className = '' }: { className?: string }) {
  return (
    <button
      type="button"
      popoverTarget={SETTINGS_ID}
      title="Reading"
      className={`needs-script settings-button ${className}`.trim()}
    >
      <span aria-hidden="true">Aa</span>
      <span className="sr-only">Reading</span>
    </button>
  )
}
