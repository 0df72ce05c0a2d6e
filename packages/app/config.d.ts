export interface Config {
  auth?: {
    /**
     * The environment whose settings of an OpenID provider are used, for example `production`.
     * @visibility frontend
     */
    environment?: string;
    providers?: {
      'sample-people'?: {
        /**
         * Whether one may sign in as one of the sample people. The sign-in page then offers them.
         * @visibility frontend
         */
        enabled?: boolean;
      };
    };
  };
  trustPortal?: {
    /**
     * True when the portal's databases hold sample content. Every page then carries a notice.
     * @visibility frontend
     */
    sampleContent?: boolean;
    companySignIn?: {
      /**
       * What people call the account that they sign in with in production, for example `Riverstone account`.
       * @visibility frontend
       */
      title?: string;
    };
  };
}
