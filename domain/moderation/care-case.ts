import { CARE_CHECK } from './checks'

type Asked = {
  reports: readonly { reason: string }[]
  checks: readonly { check: string; verdict: string }[]
}

/** Whether somebody may be at risk by what was reported, or by what a check found. */
export const isCareCase = ({ reports, checks }: Asked): boolean =>
  reports.some(({ reason }) => reason === 'WORRIED') ||
  checks.some(({ check, verdict }) => check === CARE_CHECK && verdict === 'FLAG')
