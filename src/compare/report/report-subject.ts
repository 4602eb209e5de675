/** What a comparison is called in a report. */
export interface ComparedPaths {
  /** What was compared with `after`, as it was named. */
  readonly before: string;
  readonly after: string;
}
