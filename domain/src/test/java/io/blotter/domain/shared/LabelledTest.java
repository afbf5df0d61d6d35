package io.blotter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.datasource.RetentionSchedule;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelledTest {
  @Test
  void findsEachValueByItsLabel() {
    for (var type : RecordType.values()) {
      assertThat(Labelled.of(RecordType.class, type.label())).hasValue(type);
      assertThat(Labelled.ofAnyCase(RecordType.class, type.label().toUpperCase(Locale.ROOT)))
          .hasValue(type);
    }
  }

  @Test
  void tellsUpperFromLowerCaseUnlessAskedNotTo() {
    assertThat(Labelled.of(RecordType.class, "stops")).isEmpty();
    assertThat(Labelled.ofAnyCase(RecordType.class, "stops")).hasValue(RecordType.STOPS);
    assertThat(Labelled.ofAnyCase(RecordType.class, " Stops")).isEmpty();
  }

  @Test
  void hasAsManyLabelsAsValues() {
    assertThat(Arrays.stream(RecordType.values()).map(Labelled::label))
        .hasSize(36)
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(RecordCategory.values()).map(Labelled::label))
        .hasSize(7)
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(RetentionSchedule.values()).map(Labelled::label))
        .hasSize(9)
        .doesNotHaveDuplicates();
  }
}
