import type { ArchivePart } from './archive-part'

const ADDED = 'When it was added.'
const USED = 'When it was last used; null for never.'

/** What the library holds about the account itself. Nothing in it lets anyone in. */
export const ACCOUNT_PARTS = {
  profile: {
    title: 'Profile',
    about: 'Who you are here. One record.',
    fields: {
      name: 'The name others know you by.',
      displayName: 'The name you gave besides.',
      bio: 'What you say about yourself.',
      pronouns: 'Your pronouns.',
      languages: 'Your languages.',
      email: 'Your address, shown to nobody else; null without one.',
      emailVerifiedAt: 'When you showed that it is yours.',
      roles: 'Your offices.',
      joinedAt: 'When you came.',
      invitedAt: 'When the invitation was made by which you came; null without one.',
      pausedAt: 'Since when your account is paused; null otherwise.',
      eraseAt: 'When it will be erased, as you asked; null otherwise.',
    },
  },
  preferences: {
    title: 'Preferences',
    about: 'What you chose. One record.',
    fields: {
      profileShows: 'What your profile shows.',
      mentionsFrom: 'Who may mention you.',
      mailFor: 'What you get mail for.',
      isCounted: 'Whether you count where an essay says how many keep a sentence.',
    },
  },
  notifications: {
    title: 'Notifications',
    about: 'What you were told.',
    fields: {
      reason: 'Why you were told.',
      address: 'What it is about.',
      toldAt: 'When.',
      readAt: 'When you read it; null for not yet.',
    },
  },
  sessions: {
    title: 'Sessions',
    about: 'Where you are signed in.',
    fields: {
      device: 'What the browser calls itself.',
      openedAt: 'When you signed in.',
      seenAt: 'When it was last used.',
      expiresAt: 'When it ends.',
    },
  },
  passkeys: {
    title: 'Passkeys',
    about: 'Names and times; the keys themselves stay on your devices.',
    fields: { name: 'The name you gave it.', addedAt: ADDED, usedAt: USED },
  },
  providers: {
    title: 'Accounts elsewhere',
    about: 'Providers by which you may sign in.',
    fields: { provider: 'Which one.', addedAt: ADDED, usedAt: USED },
  },
  invitations: {
    title: 'Invitations you made',
    about: 'Without their links, which are not stored.',
    fields: {
      note: 'For whom, in your words.',
      usesMax: 'How many people it lets in.',
      uses: 'How many came.',
      madeAt: 'When you made it.',
      expiresAt: 'When it runs out.',
      revokedAt: 'When it was taken back; null otherwise.',
    },
  },
  mutes: {
    title: 'Members you muted',
    about: 'They do not know.',
    fields: { name: 'The name they have now.', since: 'Since when.' },
  },
  availability: {
    title: 'What you said as an author',
    about: 'Whether you can be reached, at your bylines.',
    fields: {
      author: 'The author you speak for.',
      availability: 'AVAILABLE, UNAVAILABLE or AWAY.',
      awayUntil: 'The last day away; null otherwise.',
      saidAt: 'When you said it.',
    },
  },
  events: {
    title: 'What was done to your account, and by you in an office',
    about: 'Offices given and taken, and what else the library records.',
    fields: {
      kind: 'What was done.',
      direction: 'Whether it was done to you or by you.',
      role: 'The office it is about; null without one.',
      reason: 'The reason that was given.',
      doneAt: 'When.',
    },
  },
} as const satisfies Record<string, ArchivePart>
