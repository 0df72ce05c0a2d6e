export interface Config {
  trustPortal?: {
    /**
     * True when the portal's databases hold sample content. Every page then carries a notice.
     * @visibility frontend
     */
    sampleContent?: boolean;
  };
}
