package io.blotter.web.shared;

import io.blotter.domain.shared.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** The kinds of values that requests carry. */
public final class ParameterTypes {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,19}");
  private static final Set<String> TRUE = Set.of("true", "t", "yes", "y", "on", "1");
  private static final Set<String> FALSE = Set.of("false", "f", "no", "n", "off", "0");

  private ParameterTypes() {}

  public static ParameterType<Integer> wholeNumber(int least, int most) {
    var rule = "must be a whole number from " + least + " to " + most;
    return new ParameterType<>(
        text -> (int) number(text, least, most, rule),
        Map.of("type", "integer", "minimum", least, "maximum", most));
  }

  public static <T> ParameterType<T> id(LongFunction<T> constructor) {
    return new ParameterType<>(
        text ->
            constructor.apply(number(text, 1, Long.MAX_VALUE, "must be a positive whole number")),
        Map.of("type", "integer", "format", "int64", "minimum", 1));
  }

  /** Text of at most {@code most} characters, without characters that no text has. */
  public static ParameterType<String> text(int most) {
    return new ParameterType<>(
        text -> {
          require(text.length() <= most, "must have at most " + most + " characters");
          require(text.indexOf('\0') < 0, "must not contain NUL");
          return text;
        },
        Map.of("type", "string", "maxLength", most));
  }

  /** The same, and not blank. */
  public static ParameterType<String> name(int most) {
    return text(most)
        .map(text -> {
          require(!text.isBlank(), "must not be blank");
          return text;
        });
  }

  public static ParameterType<Boolean> truth() {
    return new ParameterType<>(
        text -> {
          var word = text.toLowerCase(Locale.ROOT);
          require(TRUE.contains(word) || FALSE.contains(word), "must be true or false");
          return TRUE.contains(word);
        },
        Map.of("type", "boolean"));
  }

  /** One label of {@code type}, letter by letter. */
  public static <E extends Enum<E> & Labelled> ParameterType<E> oneOf(Class<E> type) {
    return new ParameterType<>(
        text ->
            Labelled.of(type, text)
                .orElseThrow(() -> new IllegalArgumentException("must be one of: " + labels(type))),
        Map.of("type", "string", "enum", labelList(type)));
  }

  /**
   * The same for what is compared as {@code fold()} spells it: case and blanks around make no
   * difference.
   */
  public static ParameterType<String> foldedText(int most) {
    return text(most)
        .map(text ->
            text.chars().allMatch(letter -> letter < 128)
                ? text.trim().toLowerCase(Locale.ROOT)
                : text);
  }

  /**
   * Labels of {@code type} in any case and order, separated by commas; repeated ones count once.
   */
  public static <E extends Enum<E> & Labelled> ParameterType<List<E>> manyOf(Class<E> type) {
    return new ParameterType<>(
        text ->
            Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(label -> oneInList(type, label))
                .distinct()
                .sorted()
                .toList(),
        Map.of(
            "type",
            "array",
            "items",
            Map.of("type", "string", "enum", labelList(type)),
            "description",
            "Separated by commas, in any case."));
  }

  /** Names separated by commas, or a list literal such as {@code ['id', 'name']}. */
  public static ParameterType<List<String>> names() {
    return text(2_000)
        .map(text -> {
          var inside = text.strip();
          if (inside.startsWith("[") && inside.endsWith("]")) {
            inside = inside.substring(1, inside.length() - 1);
          }
          return Arrays.stream(inside.split(","))
              .map(name -> name.strip().replaceAll("^(['\"])(.*)\\1$", "$2"))
              .filter(name -> !name.isEmpty())
              .distinct()
              .sorted()
              .toList();
        });
  }

  private static <E extends Enum<E> & Labelled> E oneInList(Class<E> type, String label) {
    return Labelled.ofAnyCase(type, label)
        .orElseThrow(
            () -> new IllegalArgumentException("must only contain values among: " + labels(type)));
  }

  private static <E extends Enum<E> & Labelled> List<String> labelList(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Labelled::label).toList();
  }

  private static <E extends Enum<E> & Labelled> String labels(Class<E> type) {
    return String.join(", ", labelList(type));
  }

  private static long number(String text, long least, long most, String rule) {
    try {
      require(WHOLE_NUMBER.matcher(text).matches(), rule);
      var number = Long.parseLong(text);
      require(number >= least && number <= most, rule);
      return number;
    } catch (NumberFormatException tooLarge) {
      throw new IllegalArgumentException(rule, tooLarge);
    }
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
