package io.blotter.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSplitTest {
  @Test
  void beginsWithTheLongest() {
    assertThat(PlaceSplit.of("arrests in Orange, CA"))
        .containsExactly(
            new PlaceSplit("arrests Orange CA", ""),
            new PlaceSplit("in Orange CA", "arrests"),
            new PlaceSplit("arrests in Orange", "CA"),
            new PlaceSplit("Orange CA", "arrests"),
            new PlaceSplit("arrests in", "Orange CA"),
            new PlaceSplit("arrests", "in Orange CA"));
  }

  @Test
  void takesKindsForPlacesOnlyWhereThatIsSaid() {
    assertThat(PlaceSplit.of("media bulletins"))
        .isEqualTo(List.of(new PlaceSplit("media bulletins", "")));
    assertThat(PlaceSplit.of("arrestos en media")).contains(new PlaceSplit("media", "arrestos"));
    assertThat(PlaceSplit.of("bureau records")).hasSize(1);
    assertThat(PlaceSplit.of("arrests in PA")).contains(new PlaceSplit("PA", "arrests"));
    assertThat(PlaceSplit.of("in media arrests")).contains(new PlaceSplit("media", "arrests"));
  }

  @Test
  void asksForFewNames() {
    assertThat(PlaceSplit.of("word ".repeat(60))).hasSizeLessThanOrEqualTo(13);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "in",
        "pittsburgh",
        "in pittsburgh",
        "arrests -pittsburgh",
        "\"salem\" arrests",
        "salem or boston"
      })
  void leavesAsTheyAre(String text) {
    assertThat(PlaceSplit.of(text)).isEmpty();
  }
}
