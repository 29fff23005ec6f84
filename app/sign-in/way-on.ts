/** Where one goes once signed in: to where one was, by way of choosing a name when one has none. */
export const wayOn = (signedIn: { returnTo: string; needsHandle: boolean }): string =>
  signedIn.needsHandle
    ? `/welcome?returnTo=${encodeURIComponent(signedIn.returnTo)}`
    : signedIn.returnTo
