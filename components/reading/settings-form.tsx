'use client'

import { Button } from '@/components/ui/button'
import { isSameSettings, USUAL_SETTINGS } from '@/domain/reading/settings'

import { SettingChoice } from './setting-choice'
import {
  FACE_WORDS,
  KEYS_WORDS,
  LEADING_WORDS,
  LIGHT_WORDS,
  MEASURE_WORDS,
  TALK_WORDS,
} from './setting-words'
import { TypeSize } from './type-size'
import { useReaderSettings } from './use-reader-settings'

/** Every one of the reader's settings; each change is seen at once. */
export function SettingsForm() {
  const { settings, choose } = useReaderSettings()
  const { size, light, face, measure, leading, talk, keys } = settings
  const isUsual = isSameSettings(settings, USUAL_SETTINGS)
  return (
    <div className="flex flex-col gap-4">
      <TypeSize size={size} onChoose={choose} />
      <SettingChoice
        {...{ name: 'light', legend: 'Light', words: LIGHT_WORDS }}
        {...{ chosen: light, onChoose: choose }}
      />
      <SettingChoice
        {...{ name: 'face', legend: 'Face', words: FACE_WORDS }}
        {...{ chosen: face, onChoose: choose }}
      />
      <SettingChoice
        {...{ name: 'measure', legend: 'Width of the lines', words: MEASURE_WORDS, TALK_WORDS }}
        {...{ chosen: measure, onChoose: choose }}
      />
      <SettingChoice
        {...{ name: 'leading', legend: 'Room between them', words: LEADING_WORDS }}
        {...{ chosen: leading, onChoose: choose }}
      />
      <SettingChoice
        {...{ name: 'talk', legend: 'Conversations marked beside an essay', words: TALK_WORDS }}
        {...{ chosen: talk, onChoose: choose }}
      />
      <SettingChoice
        {...{ name: 'keys', legend: 'Shortcuts of a single key', words: KEYS_WORDS }}
        {...{ chosen: keys, onChoose: choose }}
      />
      <Button
        className="self-start"
        aria-disabled={isUsual || undefined}
        onClick={() => {
          if (!isUsual) choose(USUAL_SETTINGS)
        }}
      >
        Back to the usual
      </Button>
    </div>
  )
}
