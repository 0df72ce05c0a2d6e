export interface Config {
  /**
   * The closed lists that all plugins of the trust portal share, the roles that people hold, and the keys of the portal.
   */
  trustPortal?: {
    /**
     * Whether the plugins fill a database that they create with labelled sample content. A database that was created
     * without sample content never gets any.
     */
    sampleContent?: boolean;

    /**
     * The markets in which we sell. The key is the lower case ISO 3166-1 alpha-2 code of the country.
     * @deepVisibility frontend
     */
    markets: {
      [marketId: string]: {
        name: {
          en: string;
          zh: string;
        };
        /** Reference of the catalog group that answers for this market, for example `group:default/team-china`. */
        ownerGroup: string;
        /** BCP 47 tags of the languages that customers are served in, the most common one first. */
        languages: string[];
        /** IANA time zone that days of this market are counted in. */
        timeZone: string;
        /** ISO 4217 code of the currency. */
        currency: string;
        /** Short names of the laws on personal data that hold there, such as GDPR. */
        legalRegimes?: string[];
      };
    };

    /**
     * The groups of customers that pains and reports are told apart by.
     * @deepVisibility frontend
     */
    segments: {
      [segmentId: string]: {
        name: {
          en: string;
          zh: string;
        };
      };
    };

    /**
     * The ways on which customers reach us.
     * @deepVisibility frontend
     */
    channels: {
      [channelId: string]: {
        name: {
          en: string;
          zh: string;
        };
      };
    };

    /**
     * Which catalog groups hold which role. The key is a role of the portal; members of a listed group, and members of
     * groups below it, hold the role.
     */
    roles?: {
      [roleId: string]: string[];
    };

    /**
     * The keys of the portal. Each is a random text of at least 32 characters. Changing one makes what was protected
     * with the old one unreadable or unmatched.
     */
    secrets?: {
      /**
       * Salt of the hashes that stay behind when personal text is erased.
       * @visibility secret
       */
      hashSalt?: string;
      /**
       * Key of the fields that are stored encrypted.
       * @visibility secret
       */
      encryptionKey?: string;
    };
  };
}
