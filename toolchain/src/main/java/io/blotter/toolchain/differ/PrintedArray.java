package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A printed array, and what it is cast to. */
final class PrintedArray {
  static final int MAX_TYPE_TOKENS = 24;

  /** What a cast array may be cast to: an element type and brackets. */
  static final Pattern CAST =
      Pattern.compile(
          "::((?:\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\d_$]*|[. ])+(?:\\([\\d,]+\\))?[a-z ]*)\\[\\]");

  private PrintedArray() {}

  /** The array of cast elements; an array in it is not cast, but its elements are. */
  static String cast(String array, String type, boolean parenthesized) {
    var content = array.substring("ARRAY[".length(), array.length() - 1);
    if (content.isBlank()) {
      return "%s::%s[]".formatted(array, type);
    }
    return elements(content).stream()
        .map(element -> {
          if (element.startsWith("ARRAY[")) {
            return cast(element, type, parenthesized);
          }
          return (parenthesized ? "(" + element + ")" : element) + "::" + type;
        })
        .collect(Collectors.joining(", ", "ARRAY[", "]"));
  }

  private static List<String> elements(String content) {
    var elements = new ArrayList<String>();
    var element = new StringBuilder();
    for (var item : PrintedSql.topLevel(content + ",")) {
      if (!item.equals(",")) {
        element.append(item);
      } else if (!element.toString().isBlank()) {
        elements.add(element.toString().strip());
        element.setLength(0);
      }
    }
    return elements;
  }
}
