package io.blotter.application.imports;

import io.blotter.domain.agency.AgencyType;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an agency does, as far as its name says. */
final class GuessedType {
  private static final Pattern LAW =
      Pattern.compile(
          "\\b(police|sheriff'?s?|constable|marshal|trooper|highway patrol|public"
              + " safety|patrol)\\b");
  private static final Pattern COURT = Pattern.compile("\\b(court|courts|tribunal)\\b");
  private static final Pattern PRISON =
      Pattern.compile(
          "\\b(jail|prison|correction|corrections|correctional|detention|penitentiary)\\b");

  private GuessedType() {}

  /** What the name says beyond doubt; unknown where it does not. */
  static AgencyType of(String name) {
    var words = name.toLowerCase(Locale.ROOT);
    if (LAW.matcher(words).find()) {
      return AgencyType.LAW_ENFORCEMENT;
    }
    if (PRISON.matcher(words).find()) {
      return AgencyType.INCARCERATION;
    }
    return COURT.matcher(words).find() ? AgencyType.COURT : AgencyType.UNKNOWN;
  }
}
