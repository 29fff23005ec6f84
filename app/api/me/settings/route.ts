import { settingsInput } from '@/domain/reading/settings-input'
import { keepSettings } from '@/server/reading/keep-settings'
import { routeAction } from '@/server/route-action'

export const PUT = routeAction(settingsInput, (actor, input) => keepSettings(actor, input))
