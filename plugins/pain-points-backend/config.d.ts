export interface Config {
  /** Settings of the pain-point catalog. */
  painPoints?: {
    /** When a resolved pain reopens itself because customers say it again. */
    reopen?: {
      /** So many linked voices, said after the resolution, reopen the pain; 3 unless set. */
      threshold?: number;
      /** Only voices said within so many days after the resolution count; 30 unless set. */
      windowDays?: number;
    };
    /** Days within which a voice that wants an answer is dealt with (ISO 10002:2018). */
    clocks?: {
      /** Until the customer knows that we heard; 2 unless set. */
      acknowledgeDays?: number;
      /** Until somebody judged how serious it is; 5 unless set. */
      assessDays?: number;
      /** Until the customer has an answer; 30 unless set. */
      resolveDays?: number;
    };
    /** What makes a pain silent: much evidence, but no owner or no remedy. */
    silent?: {
      /** So many linked voices are much evidence; 10 unless set. */
      voices?: number;
      /** Voices of the last so many days are counted; 90 unless set. */
      days?: number;
    };
  };
}
