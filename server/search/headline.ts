import 'server-only'
import { HIT_BEGINS, HIT_ENDS } from '@/domain/search/highlight'

const MARKS = `StartSel="${HIT_BEGINS}", StopSel="${HIT_ENDS}"`

/** Options of ts_headline: a title is shown whole, of a text the stretch that answers best. */
export const TITLE_OPTIONS = `${MARKS}, HighlightAll=true`
export const SNIPPET_OPTIONS = `${MARKS}, MaxWords=36, MinWords=18, ShortWord=2`
