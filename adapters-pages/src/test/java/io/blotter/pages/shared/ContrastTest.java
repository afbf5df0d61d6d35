package io.blotter.pages.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text can be told from its ground, light and dark, as WCAG measures it. */
class ContrastTest {
  private static final double ENOUGH = 4.5;
  private static final String DARK = "@media (prefers-color-scheme: dark)";
  private static final Pattern DEFINED = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");
  private static final Pattern RULE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern TEXT = Pattern.compile("(?<![-a-z])color: var\\(--([a-z]+)\\)");
  private static final Pattern GROUND = Pattern.compile("background: var\\(--([a-z]+)\\)");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyTextStandsOutFromItsGround(boolean dark) {
    var colours = colours(dark);
    assertThat(pairs())
        .hasSizeGreaterThan(5)
        .allSatisfy(pair ->
            assertThat(contrast(colour(colours, pair.getFirst()), colour(colours, pair.getLast())))
                .as(pair.toString())
                .isGreaterThanOrEqualTo(ENOUGH));
  }

  @Test
  void measuresAsTheGuidelinesDo() {
    assertThat(contrast(0x000000, 0xffffff)).isEqualTo(21, Offset.offset(0.01));
    assertThat(contrast(0x777777, 0xffffff)).isEqualTo(4.48, Offset.offset(0.01));
  }

  /**
   * Text and ground: of a rule that names both, those; else each text on the page's own ground, and
   * the page's own text on each ground.
   */
  private static List<List<String>> pairs() {
    var pairs = new ArrayList<List<String>>();
    RULE.matcher(PageFile.STYLE.content())
        .results()
        .map(rule -> rule.group(1))
        .forEach(rule -> {
          var text = first(TEXT, rule);
          var ground = first(GROUND, rule);
          if (text.isPresent() || ground.isPresent()) {
            pairs.add(List.of(text.orElse("ink"), ground.orElse("paper")));
          }
        });
    return pairs;
  }

  private static Optional<String> first(Pattern wanted, String rule) {
    return wanted.matcher(rule).results().map(found -> found.group(1)).findFirst();
  }

  private static int colour(Map<String, Integer> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static Map<String, Integer> colours(boolean dark) {
    var schemes = PageFile.STYLE.content().split(Pattern.quote(DARK), 2);
    return DEFINED
        .matcher(schemes[dark ? 1 : 0])
        .results()
        .collect(
            Collectors.toMap(each -> each.group(1), each -> Integer.parseInt(each.group(2), 16)));
  }

  private static double contrast(int one, int other) {
    var lighter = Math.max(luminance(one), luminance(other));
    return (lighter + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
  }

  private static double luminance(int colour) {
    var weights = new double[] {0.0722, 0.7152, 0.2126};
    return IntStream.range(0, 3)
        .mapToDouble(part -> weights[part] * linear(((colour >> (8 * part)) & 255) / 255.0))
        .sum();
  }

  private static double linear(double light) {
    return light <= 0.04045 ? light / 12.92 : Math.pow((light + 0.055) / 1.055, 2.4);
  }
}
