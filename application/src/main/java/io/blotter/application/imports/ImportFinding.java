package io.blotter.application.imports;

/**
 * Something wrong with a row.
 *
 * @param key what names the row in its source
 * @param reason one of few, to count by
 * @param detail what stood there
 */
public record ImportFinding(long line, String key, Reason reason, String detail) {
  /** What can be wrong, and whether the row is taken over all the same. */
  public enum Reason {
    ROW_RAGGED(true),
    NO_KEY(true),
    KEY_TOO_LONG(true),
    KEY_REPEATED(true),
    NO_NAME(true),
    NAME_TOO_LONG(true),
    JURISDICTION_UNKNOWN(true),
    NO_ADDRESS(true),
    ADDRESS_MALFORMED(true),
    ADDRESS_REFUSED(true),
    RECORD_TYPE_UNKNOWN(true),
    STATE_UNKNOWN(false),
    STATE_MISSING(false),
    COUNTY_UNKNOWN(false),
    COUNTY_OF_ANOTHER_STATE(false),
    COUNTY_RETIRED(false),
    LOCALITY_CREATED(false),
    LOCALITY_UNUSABLE(false),
    LOCALITY_UNKNOWN(false),
    PLACE_KEPT(false),
    TWIN_LIKELY(false),
    COORDINATES_MISPLACED(false),
    YEAR_MALFORMED(false),
    HOMEPAGE_MALFORMED(false),
    HOMEPAGE_REFUSED(false),
    README_REFUSED(false),
    ADDRESS_ASSUMED(false),
    FRAGMENT_REMOVED(false),
    REPEATED(false),
    AGENCY_UNKNOWN(false),
    VALUE_UNKNOWN(false),
    DATE_MALFORMED(false),
    DATES_REVERSED(false),
    VALUE_UNREADABLE(false),
    VALUE_KEPT(false),
    CANNOT_BE_EMPTIED(false);

    private final boolean refuses;

    Reason(boolean refuses) {
      this.refuses = refuses;
    }

    /** Whether a row with this fault is left out. */
    public boolean refuses() {
      return refuses;
    }
  }
}
