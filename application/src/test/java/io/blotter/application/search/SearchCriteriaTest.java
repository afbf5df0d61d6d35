package io.blotter.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchCriteriaTest {
  @Test
  void wantsTypesOrCategoriesButNotBoth() {
    var types = List.of(RecordType.STOPS);
    var categories = List.of(RecordCategory.OTHER);
    assertThat(new SearchCriteria(null, types, List.of()).types()).isEqualTo(types);
    assertThatThrownBy(() -> new SearchCriteria(null, types, categories))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Only one of 'record_categories' or 'record_types' should be provided.");
  }

  @Test
  void readsAllAsNoFilterAndOnlyByItself() {
    assertThat(SearchCriteria.wanted(List.of(RecordCategory.ALL))).isEmpty();
    assertThatThrownBy(
            () -> SearchCriteria.wanted(List.of(RecordCategory.ALL, RecordCategory.OTHER)))
        .hasMessage("ALL cannot be provided with other record categories.");
  }
}
