package io.blotter.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {
  @Test
  void areTheTextAndWhatElseItMayStandFor() {
    assertThat(Spellings.of("pittsburgh")).containsExactly("pittsburgh");
    assertThat(Spellings.of("st louis pd"))
        .startsWith("st louis pd")
        .containsExactlyInAnyOrder(
            "st louis pd",
            "saint louis pd",
            "st louis police department",
            "saint louis police department");
  }

  @Test
  void areFewWhateverIsTyped() {
    var typed = "saint st sainte ste fort ft mount mt police department dept pd";
    assertThat(Spellings.of(typed)).startsWith(typed).doesNotHaveDuplicates().hasSize(16);
  }
}
