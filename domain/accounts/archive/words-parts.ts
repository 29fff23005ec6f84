import type { ArchivePart } from './archive-part'

const COMMENT = 'Address of the comment.'

/** What a member said, and what was said of it. */
export const WORDS_PARTS = {
  comments: {
    title: 'Comments',
    about: 'Everything you wrote in conversations, in every revision.',
    fields: {
      address: COMMENT,
      conversation: 'Address of the conversation.',
      title: 'Title of the conversation; null when its first words are not for you to read.',
      answers: 'Address of the comment you answered; null for the first of a conversation.',
      writtenAt: 'When you wrote it.',
      state: 'PENDING, PUBLISHED, LIMITED (folded) or REMOVED.',
      asReader: 'Whether your name is not shown beside it.',
      editedAt: 'When you changed it after its first quarter of an hour; null otherwise.',
      deletedAt: 'When you deleted it; null otherwise.',
      erasedAt: 'When its words were erased for good; null otherwise.',
      revisions:
        'Its words in Markdown, the oldest first, each with its number and time, and your content note.',
    },
  },
  drafts: {
    title: 'Drafts',
    about: 'What you typed and have not sent, as far as it was kept with your account.',
    fields: {
      box: 'Where you typed it: thread, reply, new-thread or edit, and what it belongs to.',
      title: 'The title you typed; empty without one.',
      words: 'The words, in Markdown.',
      contentNote: 'The content note; empty without one.',
      typedAt: 'When you last typed in it.',
      removedAt: 'When you took it away; null otherwise.',
    },
  },
  reactions: {
    title: 'Words you said to comments',
    about: 'Others see how many said a word, not who.',
    fields: {
      comment: COMMENT,
      word: 'THANK_YOU, HELPED, DIFFERENTLY, ME_TOO or SOURCE.',
      saidAt: 'When you said it.',
    },
  },
  conversations: {
    title: 'Conversations you opened',
    about: 'Their first words stand among your comments.',
    fields: {
      address: 'Address of the conversation.',
      title: 'The title you gave it.',
      about: 'Address of the essay or question it is about.',
      quotation: 'The words of the essay it is about; null for the whole.',
      openedAt: 'When you opened it.',
    },
  },
  tools: {
    title: 'What you did to conversations',
    about: 'Names given, terms set, branches moved, as a moderator or as whoever opened them.',
    fields: {
      conversation: 'Address of the conversation.',
      act: 'What you did.',
      title: 'The title you gave; empty otherwise.',
      reason: 'The reason you gave.',
      asModerator: 'Whether you did it as a moderator.',
      doneAt: 'When.',
    },
  },
  reports: {
    title: 'Reports you made',
    about: 'What you brought before the moderators.',
    fields: {
      comment: COMMENT,
      reason: 'The reason you chose.',
      words: 'What you wrote to it.',
      law: 'The law you named; empty without one.',
      outcome: 'What came of it; null while it waits.',
      reportedAt: 'When you reported it.',
    },
  },
  objections: {
    title: 'Collections you reported',
    about: 'What you brought before the moderators.',
    fields: {
      collection: 'Address of the collection.',
      reason: 'The reason you chose.',
      words: 'What you wrote to it.',
      outcome: 'WITHHOLD (kept from others) or DISMISS; null while it waits.',
      reportedAt: 'When you reported it.',
    },
  },
  statements: {
    title: 'Decisions about your comments',
    about: 'What moderators decided, with the reasons they stated.',
    fields: {
      comment: COMMENT,
      decision: 'What was decided.',
      rule: 'The guideline they named; null without one.',
      reason: 'What they told you.',
      state: 'How the comment stood afterwards.',
      isAutomated: 'Whether a program decided.',
      isReversed: 'Whether it was undone later.',
      decidedAt: 'When it was decided.',
    },
  },
  appeals: {
    title: 'Appeals you made',
    about: 'Where you asked moderators for a second look.',
    fields: {
      comment: COMMENT,
      words: 'What you wrote.',
      state: 'OPEN, CLAIMED, UPHELD (the decision stays), OVERTURNED or WITHDRAWN.',
      answer: 'What you were answered; empty while it waits.',
      appealedAt: 'When you wrote it.',
    },
  },
  decisions: {
    title: 'Decisions you took',
    about: 'What you decided as a moderator.',
    fields: {
      comment: COMMENT,
      decision: 'What you decided.',
      rule: 'The guideline you named; null without one.',
      reason: 'What you told its author.',
      decidedAt: 'When you decided it.',
    },
  },
} as const satisfies Record<string, ArchivePart>
