/** Under which point of a box a letter stands: pixels from the box's own corner. */
export type CaretPlace = { left: number; bottom: number }

const COPIED = [
  ...['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'],
  ...['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'boxSizing', 'wordSpacing'],
  ...[
    'fontFamily',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'lineHeight',
    'letterSpacing',
    'tabSize',
  ],
] as const

/** A browser does not say where a letter of a box is: a hidden double with the same words does. */
export function caretPlace(box: HTMLTextAreaElement, offset: number): CaretPlace {
  const double = document.createElement('div')
  const style = getComputedStyle(box)
  for (const name of COPIED) Reflect.set(double.style, name, Reflect.get(style, name))
  Object.assign(double.style, {
    ...{ position: 'absolute', visibility: 'hidden', borderStyle: 'solid' },
    ...{ whiteSpace: 'pre-wrap', overflowWrap: 'break-word', width: `${box.clientWidth}px` },
  })
  const letter = document.createElement('span')
  letter.textContent = box.value.slice(offset) || '.'
  double.append(box.value.slice(0, offset), letter)
  document.body.append(double)
  const [line] = letter.getClientRects()
  const corner = double.getBoundingClientRect()
  double.remove()
  const { left, bottom } = line ?? corner
  return {
    left: box.offsetLeft + left - corner.left,
    bottom: box.offsetTop + bottom - corner.top - box.scrollTop,
  }
}
