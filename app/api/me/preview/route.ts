import { previewInput } from '@/domain/discussion/comment'
import { previewWords } from '@/server/discussion/preview-words'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(previewInput, previewWords)
