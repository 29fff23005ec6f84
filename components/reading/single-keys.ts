/** Whether the reader wants no shortcut of a single key: a choice of their settings, which stands on the page from the start. */
export const isWithoutSingleKeys = (): boolean => document.documentElement.dataset['keys'] === 'off'
