package io.blotter.application.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.Patch;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of what the source manager says about agencies and meta URLs. */
class SyncContentTest {
  private static final String BAD = "javascript:alert(1)";

  @Test
  void anAgencyHasANameAPlaceAndAYearOfFourDigits() {
    var place = List.of(new LocationId(3));
    assertThat(agency("Police", place, null).links()).isEqualTo(place);
    for (var year : List.of(1_000, 9_999)) {
      assertFine(agency("Police", place, new Patch<>(year)));
    }
    assertFine(agency("Police", place, new Patch<>(null)));
    for (var year : List.of(999, 10_000)) {
      assertRefused(agency("Police", place, new Patch<>(year)), "defunct_year");
    }
    assertRefused(agency(" ", place, null), "name");
    assertRefused(agency("Police", List.of(), null), "location_ids");
    assertRefused(
        new AgencyContent(
            "Police", JurisdictionType.LOCAL, AgencyType.COURT, place, new Patch<>(null), null),
        "no_web_presence");
  }

  @Test
  void aMetaUrlHasAnAddressAndMayHaveAnArchive() {
    assertFine(metaUrl("https://a.example", null, null));
    assertRefused(metaUrl(BAD, null, null), "url");
    assertRefused(metaUrl("https://a.example/" + "a".repeat(2_031), null, null), "url");
    assertFine(metaUrl("https://a.example/" + "a".repeat(2_030), null, null));
    assertRefused(metaUrl("https://a.example", BAD, null), "internet_archive_url");
    assertRefused(metaUrl("https://a.example", null, BAD), "internet_archive_url");
    assertThat(metaUrl("https://a.example", "https://b.example", "https://c.example"))
        .extracting(MetaUrlContent::internetArchiveUrl)
        .isEqualTo(new Patch<>("https://b.example"));
    assertRefused(
        new MetaUrlContent(
            "https://a.example", List.of(new AgencyId(1)), new Patch<>(null), null, null),
        "url_status");
  }

  private static AgencyContent agency(
      String name, List<LocationId> places, @Nullable Patch<Integer> defunct) {
    return new AgencyContent(name, JurisdictionType.LOCAL, AgencyType.COURT, places, null, defunct);
  }

  private static MetaUrlContent metaUrl(
      String url, @Nullable String archive, @Nullable String archives) {
    return new MetaUrlContent(url, List.of(), null, patch(archive), patch(archives));
  }

  private static @Nullable Patch<String> patch(@Nullable String text) {
    return text == null ? null : new Patch<>(text);
  }

  private static void assertFine(SyncContent<?> content) {
    assertThatCode(() -> content.check(new Field("item"))).doesNotThrowAnyException();
  }

  private static void assertRefused(SyncContent<?> content, String field) {
    assertThatThrownBy(() -> content.check(new Field("item")))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo("item." + field));
  }
}
