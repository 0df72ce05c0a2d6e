/** How many working days a task of a market's team has, and from when. */
export interface ClockStart {
  market: string;
  /** Instant. */
  start: string;
  workingDays: number;
}

/** The last day of a task, and by which calendar it was counted. */
export interface ClockEnd {
  /** A day of the market, included. */
  dueOn: string;
  calendarVersion: number;
}

/** Counts working days by the newest calendar of a market. */
export interface WorkingDayClock {
  /** @throws ConflictError where the market's calendar does not reach so far. */
  end(start: ClockStart): Promise<ClockEnd>;
}
