package io.blotter.application.search;

import io.blotter.domain.taxonomy.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text split in two: what may be a place's name, and the words beside it. */
record PlaceSplit(String name, String words) {
  private static final int LONGEST_NAME = 6;
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
  private static final Pattern OPERATORS = Pattern.compile("\"|(^|\\s)-|\\sor\\s");
  private static final Set<String> BEFORE_PLACES = Set.of("in", "en");

  /**
   * No names of places unless that is said: media bulletins are not of Media, nor bureau records of
   * Bureau.
   */
  private static final Set<String> KINDS =
      Stream.concat(
              Stream.of("bureau", "justice", "union"),
              Arrays.stream(RecordType.values())
                  .flatMap(type -> BETWEEN.splitAsStream(type.label().toLowerCase(Locale.ROOT))))
          .collect(Collectors.toSet());

  /** All that {@code text} allows, the longest name first; the first is all of it. */
  static List<PlaceSplit> of(String text) {
    var all = BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    var words = all.subList(isBefore(all, 0) ? 1 : 0, all.size());
    if (words.size() < 2 || OPERATORS.matcher(text).find()) {
      return List.of();
    }
    var splits = new ArrayList<PlaceSplit>();
    splits.add(new PlaceSplit(joined(words.stream().filter(word -> !isBefore(word)).toList()), ""));
    for (var length = Math.min(LONGEST_NAME, words.size() - 1); length > 0; length--) {
      var start = words.size() - length;
      var marked = isBefore(words, start - 1);
      add(
          splits,
          words.subList(start, words.size()),
          words.subList(0, marked ? start - 1 : start),
          marked);
      add(
          splits,
          words.subList(0, length),
          words.subList(length, words.size()),
          words.size() < all.size());
    }
    return splits;
  }

  private static void add(
      List<PlaceSplit> splits, List<String> name, List<String> words, boolean marked) {
    if (!words.isEmpty() && (marked || name.size() > 1 || isName(name.getFirst()))) {
      splits.add(new PlaceSplit(joined(name), joined(words)));
    }
  }

  /** States go by their codes only where that is said. */
  private static boolean isName(String word) {
    return word.length() > 2 && !KINDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isBefore(List<String> words, int index) {
    return index >= 0 && index < words.size() && isBefore(words.get(index));
  }

  private static boolean isBefore(String word) {
    return BEFORE_PLACES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }

  /** The ways to write the name. */
  Stream<String> spellings() {
    return Spellings.of(name).stream();
  }
}
