import type { ArchivePart } from './archive-part'

const ESSAY = 'Title of the essay.'
const ADDRESS = 'Address of the essay.'

/** What a member read, kept and follows. */
export const READING_PARTS = {
  bookmarks: {
    title: 'Bookmarks and notes',
    about: 'Essays and passages you kept, also those you took away.',
    fields: {
      essay: ESSAY,
      address: 'Address of the passage, or of the essay when you kept the whole.',
      quotation: 'The words as you chose them; null for the whole essay.',
      state:
        'Where they stand today: UNCHANGED, MOVED, REWORDED or GONE; null for the whole essay.',
      note: 'Your note.',
      colour: 'EMBER, MOSS, SKY or ROSE.',
      concepts: 'The concepts you filed it under, by their names in addresses.',
      keptAt: 'When you kept it.',
      changedAt: 'When you last changed it.',
      seenAt: 'When you last looked it up; null when not since.',
      removedAt: 'When you took it away; null otherwise.',
    },
  },
  proposals: {
    title: 'Passages you proposed for a concept',
    about: 'Editors read them; what they took stands on the page of the concept.',
    fields: {
      address: 'Address of the passage.',
      concept: 'The concept, by its name in addresses.',
      words: 'What you said to the editors.',
      isCredited: 'Whether you want your name beside it.',
      state: 'OPEN, ACCEPTED or DECLINED.',
      reason: 'What the editors said to you.',
      proposedAt: 'When you proposed it.',
      decidedAt: 'When they decided; null while it waits.',
    },
  },
  collections: {
    title: 'Collections',
    about: 'Bookmarks you put together, also collections you took away.',
    fields: {
      name: 'Its name.',
      description: 'Your description.',
      share: 'PUBLIC or LINK while it is shared; null while nobody else sees it.',
      showsName: 'Whether the shared page says that it is yours.',
      madeAt: 'When you made it.',
      sharedAt: 'When you shared it; null otherwise.',
      withheldAt: 'When a moderator kept it from others; null otherwise.',
      removedAt: 'When you took it away; null otherwise.',
      bookmarks: 'What is in it: address, quotation, since when, and whether its note goes along.',
    },
  },
  links: {
    title: 'Links between bookmarks',
    about: 'What you put beside each other.',
    fields: { one: 'Address of the one.', other: 'Address of the other.', since: 'Since when.' },
  },
  meanings: {
    title: 'Your words for the colours',
    about: 'What a colour means to you, where you named it yourself.',
    fields: { colour: 'EMBER, MOSS, SKY or ROSE.', words: 'Your words for it.' },
  },
  places: {
    title: 'Reading places',
    about: 'How far you have read, on each device.',
    fields: {
      essay: ESSAY,
      address: ADDRESS,
      device: 'Phone, tablet or computer.',
      share: 'How much of the text lies before, 0 to 1.',
      readAt: 'When you were there last.',
    },
  },
  read: {
    title: 'Essays you have read',
    about: 'Read to the end, or marked by you.',
    fields: { essay: ESSAY, address: ADDRESS, readAt: 'When.' },
  },
  visits: {
    title: 'Conversations you were in',
    about: 'By them you see what is new since; nobody else knows.',
    fields: { address: 'Address of the conversation.', openAt: 'When you had it open last.' },
  },
  folded: {
    title: 'Branches you folded',
    about: 'The answers to these comments are folded for you alone.',
    fields: { address: 'Address of the comment.', since: 'Since when.' },
  },
  follows: {
    title: 'What you follow',
    about: 'Series, authors, conversations, discussions, questions, concepts and members.',
    fields: {
      name: 'What it is called.',
      address: 'Address of its page.',
      since: 'Since when.',
    },
  },
  hidden: {
    title: 'Conversations you hid',
    about: 'They are folded in your lists; nobody else knows.',
    fields: { address: 'Address of the conversation.', since: 'Since when.' },
  },
  hiddenComments: {
    title: 'Comments you hid',
    about: 'They are folded where you read; nobody else knows.',
    fields: { address: 'Address of the comment.', since: 'Since when.' },
  },
  margins: {
    title: 'Essays whose margin you keep empty',
    about: 'Beside them you are not shown where others spoke of a passage.',
    fields: { essay: ESSAY, address: ADDRESS, since: 'Since when.' },
  },
  settings: {
    title: 'How you read',
    about:
      'Type size, measure, leading, face, light, keys and what stands in the margin, as kept with your account.',
    fields: {
      settings: 'The settings; null when all is as the device says.',
      revisitAt: 'From when an old passage is shown to you again; null when you do not want it.',
    },
  },
} as const satisfies Record<string, ArchivePart>
