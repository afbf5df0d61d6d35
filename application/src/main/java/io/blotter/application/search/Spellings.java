package io.blotter.application.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to write what was typed, where names have a word in full or abbreviated. */
final class Spellings {
  private static final List<Abbreviation> ABBREVIATIONS =
      List.of(
          new Abbreviation("saint", "st"),
          new Abbreviation("sainte", "ste"),
          new Abbreviation("fort", "ft"),
          new Abbreviation("mount", "mt"),
          new Abbreviation("department", "dept"),
          new Abbreviation("police department", "pd"));

  /** Names that anybody means have one or two such words; more would only cost. */
  private static final int MAX_SPELLINGS = 16;

  private Spellings() {}

  /** First as it stands. */
  static List<String> of(String typed) {
    var spellings = List.of(typed);
    for (var abbreviation : ABBREVIATIONS) {
      spellings =
          spellings.stream().flatMap(abbreviation::spell).distinct().limit(MAX_SPELLINGS).toList();
    }
    return spellings;
  }

  private record Abbreviation(String full, String brief, Pattern fullWord, Pattern briefWord) {
    Abbreviation(String full, String brief) {
      this(full, brief, word(full), word(brief));
    }

    Stream<String> spell(String typed) {
      return Stream.of(
          typed,
          fullWord.matcher(typed).replaceAll(brief),
          briefWord.matcher(typed).replaceAll(full));
    }

    private static Pattern word(String text) {
      return Pattern.compile("\\b" + text + "\\b", Pattern.CASE_INSENSITIVE);
    }
  }
}
