package io.blotter.application.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.Patch;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.UrlStatus;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of what the source manager says about data sources. */
class SourceContentTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @Test
  void aSourceThatSaysLittleIsFine() {
    var source = source(Map.of());
    assertThatCode(() -> source.check(new Field("item"))).doesNotThrowAnyException();
    assertThat(source.links()).containsExactly(new AgencyId(3));
    assertThat(source.hasOneEndOfCoverage()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"source_url", "readme_url", "scraper_url", "internet_archive_url", "archives"})
  void addressesAreAddresses(String field) {
    assertRefused(
        source(Map.of(field, "javascript:alert(1)")),
        field.equals("archives") ? "internet_archive_url" : field);
  }

  @Test
  void anAddressHasNoBlankThatNobodySees() {
    assertRefused(source(Map.of("source_url", "https://a.example/a\u00a0b")), "source_url");
  }

  @Test
  void aNameIsNotBlank() {
    assertRefused(source(Map.of("name", " ")), "name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"record_formats", "access_types"})
  void listsAreNotNull(String field) {
    var values = new HashMap<String, Object>();
    values.put(field, new Patch<>(null));
    assertRefused(source(values), field);
  }

  @Test
  void coverageEndsWhenItBeganOrLater() {
    for (var end : List.of(MAY, JUNE)) {
      var source = source(Map.of("coverage_start", MAY, "coverage_end", end));
      assertThatCode(() -> source.check(new Field("item"))).doesNotThrowAnyException();
      assertThat(source.hasOneEndOfCoverage()).isFalse();
    }
    assertRefused(source(Map.of("coverage_start", JUNE, "coverage_end", MAY)), "coverage_end");
    for (var end : List.of("coverage_start", "coverage_end")) {
      var source = source(Map.of(end, MAY));
      assertThatCode(() -> source.check(new Field("item"))).doesNotThrowAnyException();
      assertThat(source.hasOneEndOfCoverage()).isTrue();
    }
  }

  private static void assertRefused(SourceContent content, String field) {
    assertThatThrownBy(() -> content.check(new Field("item")))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo("item." + field));
  }

  /** A source that says what these fields say, and what must be said. */
  private static SourceContent source(Map<String, Object> values) {
    return new SourceContent(
        values.getOrDefault("source_url", "https://a.example").toString(),
        values.getOrDefault("name", "Stops").toString(),
        RecordType.STOPS,
        UrlStatus.OK,
        List.of(new AgencyId(3)),
        null,
        values.containsKey("record_formats") ? new Patch<List<String>>(null) : null,
        null,
        null,
        null,
        date(values, "coverage_start"),
        date(values, "coverage_end"),
        null,
        null,
        null,
        null,
        null,
        null,
        text(values, "readme_url"),
        null,
        null,
        text(values, "scraper_url"),
        null,
        values.containsKey("access_types") ? new Patch<List<AccessType>>(null) : null,
        text(values, "internet_archive_url"),
        text(values, "archives"));
  }

  private static @Nullable Patch<String> text(Map<String, Object> values, String field) {
    return values.get(field) instanceof String text ? new Patch<>(text) : null;
  }

  private static @Nullable Patch<LocalDate> date(Map<String, Object> values, String field) {
    return values.get(field) instanceof LocalDate date ? new Patch<>(date) : null;
  }
}
