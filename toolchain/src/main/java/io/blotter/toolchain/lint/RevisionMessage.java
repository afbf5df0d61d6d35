package io.blotter.toolchain.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody says of a revision, in a few words. */
public record RevisionMessage(String text) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern NUMBER_OR_LETTER = Pattern.compile("\\p{L}|v?\\d+|");

  /** Words that stand in any message, and tell no one what a revision does. */
  private static final Set<String> VAGUE =
      Set.of(
          """
          a adapt add added adding additional adds adjust adjusted adjustment adjustments again all alter altered
          alters amend an and another anything asdf assorted at bar baz better big bit bug bugfix bugfixes bugs by
          change changed changes changing check checkpoint clean cleaned cleaning cleanup cleanups column columns
          commit constraint constraints correct correction corrections create created creates database databases db
          ddl delete deleted done drop dropped drops edit edited edits error errors everything extend few field
          fields final finally first fix fixed fixes fixing fixup foo for from function functions general hotfix
          improve improved improvement improvements improves in index indexes indices init initial it its last
          latest little major make migrate migration migrations minor misc miscellaneous missing model modification
          modifications modified modifies modify more move moved my necessary needed new next nothing now of ok old
          on one other our patch patches patching please possible qwerty quick refactor refactored refactoring
          remove removed removes rename renamed required rework reworked row rows save schema schemas set several
          small some something sql start structure stuff sync table tables temp temporary test testing that the
          them these thing things this those to todo trigger triggers try tweak tweaked tweaks two up update
          updated updates updating various very view views whatever wip with work working xxx xyz
          """
              .strip()
              .split("\\s+"));

  /** Whether every revision might be called so. */
  public boolean saysNothing() {
    return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .allMatch(word -> VAGUE.contains(word) || NUMBER_OR_LETTER.matcher(word).matches());
  }
}
