export interface Config {
  /** Settings of the pain-point catalog. */
  painPoints?: object;
}
