// Loaded before the first paint: how a reader chose to read never comes with a flash, and a member never sees "Sign in" first.
;(() => {
  var page = document.documentElement
  try {
    var kept = JSON.parse(localStorage.getItem('interleaf-reading')) || {}
    for (var name of ['size', 'measure', 'leading', 'face', 'light', 'keys']) {
      if (kept[name]) page.dataset[name] = kept[name]
    }
  } catch {
    // Storage is closed to us, or holds something else: everything is as usual.
  }
  try {
    if (document.cookie.indexOf('interleaf-member=1') >= 0) page.dataset.member = ''
  } catch {
    // Cookies are closed to us.
  }
  try {
    // Room for what is offered to go on with (components/reading), so that nothing moves when it comes.
    var whose = page.dataset.member === '' ? '-member' : ''
    var essay = location.hash === '' && /^\/essays\/([a-z0-9-]+)$/.exec(location.pathname)
    if (essay) {
      var places = JSON.parse(localStorage.getItem('interleaf-places' + whose)) || []
      if (
        places.some((place) => place.slug === essay[1] && place.share > 0.02 && place.share < 0.97)
      )
        page.dataset.place = ''
    }
    var rows = localStorage.getItem('interleaf-continue' + whose)
    if (rows && location.pathname === '/') page.dataset.continue = rows
  } catch {
    // Storage is closed to us: nothing is offered.
  }

  // The scripts of an essay wait (ops/start/waiting-scripts.ts) until its reader does anything at all; for a member, and for
  // whoever was in the middle of it, they come at once.
  var signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin']
  function wake(event) {
    // Browsers tell of a pointer that merely rests where the page appeared.
    if (event && event.type === 'pointermove' && !event.movementX && !event.movementY) return
    for (var sign of signs) removeEventListener(sign, wake, true)
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', wake)
      return
    }
    for (var waiting of document.querySelectorAll('script[data-waits]')) {
      var script = document.createElement('script')
      script.src = waiting.dataset.waits
      script.async = true
      waiting.replaceWith(script)
    }
  }
  for (var sign of signs) addEventListener(sign, wake, true)
  if (page.dataset.member === '' || page.dataset.place === '') wake()

  // A finger that rests on the word of a concept asks for its preview; who shows it (components/library/listen-for-concepts.ts)
  // may still be on its way. It finds the word by its mark, and hears later presses itself.
  var pressed = null
  var resting = 0
  function letGo() {
    clearTimeout(resting)
    if (pressed && pressed.isHeld) return
    pressed = null
  }
  addEventListener(
    'pointerdown',
    (event) => {
      letGo()
      pressed = null
      if (page.dataset.concepts === 'here' || event.pointerType !== 'touch') return
      var word = event.target instanceof Element && event.target.closest('a.concept[data-concept]')
      if (!word) return
      pressed = { word, x: event.clientX, y: event.clientY, isHeld: false }
      resting = setTimeout(() => {
        pressed.isHeld = true
        word.dataset.held = ''
        word.dispatchEvent(new Event('interleaf-held', { bubbles: true }))
      }, 450)
    },
    true,
  )
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (pressed && Math.hypot(clientX - pressed.x, clientY - pressed.y) > 10) letGo()
    },
    true,
  )
  addEventListener('pointerup', letGo, true)
  addEventListener('pointercancel', letGo, true)
  addEventListener(
    'contextmenu',
    (event) => {
      if (pressed && pressed.word.contains(event.target)) event.preventDefault()
    },
    true,
  )
  addEventListener(
    'click',
    (event) => {
      if (pressed && pressed.isHeld && pressed.word.contains(event.target)) event.preventDefault()
      pressed = null
    },
    true,
  )

  // `/` asks for the search; what answers it (components/search/search-opener.tsx) may still be on its way.
  addEventListener('keydown', (event) => {
    if (page.dataset.search === 'here' || event.key !== '/') return
    if (page.dataset.keys === 'off') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
    event.preventDefault()
    page.dataset.search = 'asked'
  })
})()
