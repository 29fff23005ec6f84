import type { ShareWords } from '@/domain/library/share-words'

/** The day's colours of tokens.css: a picture knows no variables. */
export const SHARE_COLOURS = {
  paper: '#f7f1e6',
  sheet: '#fdf9f1',
  ink: '#2b2420',
  'ink-soft': '#5a4e44',
  rule: '#ddd1bd',
  ember: '#a03c17',
} as const

export const SHARE_SIZE = { width: 1200, height: 630 } as const

const { paper, sheet, ink, rule, ember } = SHARE_COLOURS
const SOFT = SHARE_COLOURS['ink-soft']
const ITALIC = { fontStyle: 'italic', fontWeight: 400 } as const
const ONE_LINE = { display: 'block', lineClamp: 1, wordBreak: 'break-all' } as const

/** What is seen of a page where somebody shares it: its words on the left leaf, the leaf bound in between on the right. */
export function ShareImage({ kicker, title, line, library }: ShareWords) {
  return (
    <div style={PAGE}>
      <Leaves />
      <div style={WORDS}>
        {kicker === null ? null : (
          <div style={{ ...ONE_LINE, color: ember, fontSize: 34 }}>{kicker}</div>
        )}
        {title === null ? <Sign size={220} /> : <div style={titleStyle(title)}>{title}</div>}
        {line === null ? null : (
          <div style={{ ...LINE, lineClamp: title === null ? 4 : 2 }}>{line}</div>
        )}
      </div>
      <div style={FOOT}>
        {title === null ? null : <Sign size={44} />}
        {library === null ? null : <div style={{ ...ONE_LINE, maxWidth: 760 }}>{library}</div>}
      </div>
    </div>
  )
}

const PAGE = {
  width: '100%',
  height: '100%',
  display: 'flex',
  flexDirection: 'column',
  padding: '68px 0 56px 84px',
  backgroundColor: paper,
  color: ink,
  fontFamily: 'alegreya-latin',
  fontWeight: 500,
} as const

const WORDS = {
  flexGrow: 1,
  width: 820,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  gap: 22,
} as const

const LINE = {
  ...ITALIC,
  display: 'block',
  color: SOFT,
  fontSize: 36,
  lineHeight: 1.3,
  wordBreak: 'break-word',
} as const

const FOOT = {
  display: 'flex',
  alignItems: 'center',
  gap: 18,
  width: 820,
  paddingTop: 26,
  borderTop: `2px solid ${rule}`,
  color: SOFT,
  fontSize: 32,
} as const

/** Short titles are large; of the longest the first five lines are shown. */
function titleStyle({ length }: string) {
  const [, fontSize, lineClamp] = SIZES.find(([most]) => length <= most) ?? SMALLEST
  return {
    display: 'block',
    fontSize,
    lineClamp,
    lineHeight: 1.12,
    letterSpacing: '-0.01em',
    // What is cut cannot be balanced too.
    textWrap: length <= BALANCED_MAX ? 'balance' : 'wrap',
    wordBreak: 'break-word',
  } as const
}

/** Up to how many characters, how large, in how many lines. */
const SIZES = [
  [28, 92, 3],
  [60, 76, 4],
  [110, 60, 4],
] as const
const SMALLEST = [Infinity, 50, 5] as const
const BALANCED_MAX = 60

function Leaves() {
  return (
    <svg
      width="260"
      height="630"
      viewBox="0 0 260 630"
      style={{ position: 'absolute', top: 0, right: 0 }}
    >
      <path d="M72 630V118C122 92 190 82 260 86V630Z" fill={sheet} />
      <path d="M72 630V118C122 92 190 82 260 86" fill="none" stroke={rule} strokeWidth="2" />
      <path d="M72 566V118C84 68 110 36 148 16V452C110 474 84 512 72 566Z" fill={ember} />
    </svg>
  )
}

/** The house's sign, as in mark.tsx. */
function Sign({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32">
      <g fill="none" stroke={ink} strokeWidth="2" strokeLinejoin="round">
        <path d="M16 27C12.5 24.5 8 24 3 25V7.5C8 6.5 12.5 7 16 9.5" />
        <path d="M16 27c3.5-2.5 8-3 13-2V7.5c-3-.6-5.800-.6-8.300 0" />
      </g>
      <path fill={ember} d="M16 26V8.5C17 5.5 18.800 3.600 21 2.5V20c-2.200 1-4 3-5 6Z" />
    </svg>
  )
}
