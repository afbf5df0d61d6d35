package io.blotter.pages.shared;

import io.blotter.domain.shared.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that pages are written in; numbers and dates stand as the United States write them.
 */
public enum Language implements Labelled {
  ENGLISH("en", "English"),
  SPANISH("es", "Español");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  @Override
  public String label() {
    return code;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.of(code, "US");
  }

  /** The first of ours that {@code accepted}, an {@code Accept-Language}, names; else English. */
  static Language preferred(String accepted) {
    try {
      return of(Locale.LanguageRange.parse(accepted)).orElse(ENGLISH);
    } catch (IllegalArgumentException unreadable) {
      return ENGLISH;
    }
  }

  static Language of(Locale locale) {
    return preferred(locale.toLanguageTag());
  }

  private static Optional<Language> of(List<Locale.LanguageRange> wanted) {
    return wanted.stream()
        .map(range -> range.getRange().split("-", 2)[0])
        .flatMap(wish -> Arrays.stream(values()).filter(each -> each.code.equals(wish)))
        .findFirst();
  }
}
