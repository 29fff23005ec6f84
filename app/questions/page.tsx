import type { Metadata } from 'next'

import { unlessBuilding } from '@/app/while-building'
import { ConceptPreview } from '@/components/library/concept-preview'
import { QuestionList } from '@/components/library/question-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { questionList } from '@/server/library/question-list'

export const dynamic = 'force-static'

export const metadata: Metadata = {
  title: 'Questions',
  description: 'Where the essays of this library differ, side by side, and what readers say to it.',
  alternates: { canonical: '/questions' },
}

export default async function QuestionsPage() {
  const questions = await unlessBuilding(questionList, [])
  return (
    <Page
      title="Questions"
      lead="Where the essays differ: their passages side by side, and a discussion of each question."
    >
      {questions.length === 0 ? (
        <EmptyState title="No question has been asked yet.">
          The first one will stand here as soon as an editor publishes it.
        </EmptyState>
      ) : (
        <QuestionList questions={questions} />
      )}
      <ConceptPreview />
    </Page>
  )
}
