// Loaded before the first paint: a reader who chose lamplight never sees a flash of paper, a member never a flash of "Sign in".
try {
  var theme = localStorage.getItem('interleaf-theme')
  if (theme === 'day' || theme === 'night') document.documentElement.dataset.theme = theme
  if (document.cookie.indexOf('interleaf-member=1') >= 0)
    document.documentElement.dataset.member = ''
} catch {
  // Storage is closed to us: the system's preference holds.
}
