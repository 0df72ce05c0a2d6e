export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in as one of the sample people, without a password. Only for development.
       */
      'sample-people'?: {
        /** Whether it is offered; no by default. */
        enabled?: boolean;
        /**
         * Offers it although `auth.environment` or NODE_ENV do not say development, for tests and benchmarks. The
         * backend must listen on this machine alone in any case.
         */
        dangerouslyAllowOutsideDevelopment?: boolean;
      };
    };
  };
}
