import { z } from 'zod'

/** The categories of the EU's DSA Transparency Database, without their prefix `STATEMENT_CATEGORY_`. */
export const STATEMENT_CATEGORIES = [
  ...['ANIMAL_WELFARE', 'CONSUMER_INFORMATION', 'CYBER_VIOLENCE', 'CYBER_VIOLENCE_AGAINST_WOMEN'],
  ...['DATA_PROTECTION_AND_PRIVACY_VIOLATIONS', 'ILLEGAL_OR_HARMFUL_SPEECH'],
  ...['INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS'],
  ...['NOT_SPECIFIED_NOTICE', 'OTHER_VIOLATION_TC', 'PROTECTION_OF_MINORS'],
  ...['RISK_FOR_PUBLIC_SECURITY', 'SCAMS_AND_FRAUD', 'SELF_HARM'],
  ...['UNSAFE_AND_PROHIBITED_PRODUCTS', 'VIOLENCE'],
]

/** The European Economic Area, by ISO 3166: a decision here holds everywhere. */
export const EEA = [
  ...[
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
    'IE',
    'IS',
  ],
  ...['IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
]

const day = (first: string) =>
  z.iso
    .date()
    .refine((text) => text >= first && text <= '2038-01-01', `from ${first} to 2038-01-01`)
const FIRST_DAY = '2020-01-01'
const [SHORT, LONG, FACTS] = [500, 2_000, 5_000]

const VISIBILITIES = [
  ...['CONTENT_REMOVED', 'CONTENT_DISABLED', 'CONTENT_DEMOTED', 'CONTENT_AGE_RESTRICTED'],
  ...['CONTENT_INTERACTION_RESTRICTED', 'CONTENT_LABELLED', 'OTHER'],
].map((name) => `DECISION_VISIBILITY_${name}`)
const PROVISIONS = [
  ...['PARTIAL_SUSPENSION', 'TOTAL_SUSPENSION', 'PARTIAL_TERMINATION', 'TOTAL_TERMINATION'],
].map((name) => `DECISION_PROVISION_${name}`)
const ACCOUNTS = ['DECISION_ACCOUNT_SUSPENDED', 'DECISION_ACCOUNT_TERMINATED']
const CONTENT_TYPES = [
  ...['APP', 'AUDIO', 'IMAGE', 'PRODUCT', 'SYNTHETIC_MEDIA', 'TEXT', 'VIDEO', 'OTHER'],
].map((name) => `CONTENT_TYPE_${name}`)

const GROUNDS: string[] = [
  'DECISION_GROUND_ILLEGAL_CONTENT',
  'DECISION_GROUND_INCOMPATIBLE_CONTENT',
]
const SOURCES: string[] = [
  'SOURCE_ARTICLE_16',
  'SOURCE_TRUSTED_FLAGGER',
  'SOURCE_TYPE_OTHER_NOTIFICATION',
  'SOURCE_VOLUNTARY',
]
const AUTOMATION: string[] = ['FULLY', 'PARTIALLY', 'NOT_AUTOMATED'].map(
  (name) => `AUTOMATED_DECISION_${name}`,
)

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/**
 * A statement of reasons as the DSA Transparency Database takes it, by its published rules:
 * https://transparency.dsa.ec.europa.eu/page/api-documentation, and the validation of the statements that come several at
 * once in https://github.com/digital-services-act/transparency-database. Only the fields that this library uses.
 */
export const statementFields = z
  .strictObject({
    decision_visibility: z.array(z.enum(VISIBILITIES)).min(1).optional(),
    decision_visibility_other: z.string().max(SHORT).optional(),
    decision_provision: z.enum(PROVISIONS).optional(),
    decision_account: z.enum(ACCOUNTS).optional(),
    account_type: z.enum(['ACCOUNT_TYPE_BUSINESS', 'ACCOUNT_TYPE_PRIVATE']).optional(),
    decision_ground: z.enum(GROUNDS),
    decision_ground_reference_url: z.url().max(SHORT).optional(),
    illegal_content_legal_ground: z.string().max(SHORT).optional(),
    illegal_content_explanation: z.string().max(LONG).optional(),
    incompatible_content_ground: z.string().max(SHORT).optional(),
    incompatible_content_explanation: z.string().max(LONG).optional(),
    incompatible_content_illegal: z.enum(['Yes', 'No']).optional(),
    content_type: z.array(z.enum(CONTENT_TYPES)).min(1),
    category: z.enum(STATEMENT_CATEGORIES.map((name) => `STATEMENT_CATEGORY_${name}`)),
    territorial_scope: z.array(z.enum(EEA)).min(1),
    content_date: day('2000-01-01'),
    application_date: day(FIRST_DAY),
    end_date_account_restriction: day(FIRST_DAY).optional(),
    end_date_service_restriction: day(FIRST_DAY).optional(),
    decision_facts: z.string().min(1).max(FACTS),
    source_type: z.enum(SOURCES),
    automated_detection: z.enum(['Yes', 'No']),
    automated_decision: z.enum(AUTOMATION),
    puid: z.string().regex(/^[\w-]{1,500}$/),
  })
  .superRefine((said, context) => {
    const fault = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message })
    }
    const { decision_visibility: visibility, decision_ground: ground } = said
    if (![visibility, said.decision_provision, said.decision_account].some(isGiven))
      fault('decision_visibility', 'required where nothing else is restricted')
    const isOther = visibility?.includes('DECISION_VISIBILITY_OTHER') ?? false
    if (isOther !== isGiven(said.decision_visibility_other))
      fault('decision_visibility_other', 'required for OTHER, and for nothing else')
    const isIllegal = ground === 'DECISION_GROUND_ILLEGAL_CONTENT'
    for (const field of ['illegal_content_legal_ground', 'illegal_content_explanation'] as const)
      if (isIllegal !== isGiven(said[field]))
        fault(field, 'required for a law, and for nothing else')
    for (const field of [
      'incompatible_content_ground',
      'incompatible_content_explanation',
    ] as const)
      if (isIllegal === isGiven(said[field]))
        fault(field, 'required for a rule, and for nothing else')
    for (const field of ['end_date_account_restriction', 'end_date_service_restriction'] as const)
      if ((said[field] ?? said.application_date) < said.application_date)
        fault(field, 'not before the application date')
  })
export type StatementRecord = z.output<typeof statementFields>
