package io.blotter.domain.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.account.Role;
import org.junit.jupiter.api.Test;

/** Who reads and writes which column of a request. */
class ColumnRolesTest {
  @Test
  void whatIsHiddenFromARoleIsWhatItMayNotRead() {
    assertThat(RequestColumn.hiddenFrom(Role.ADMIN)).isEmpty();
    assertThat(RequestColumn.hiddenFrom(Role.OWNER)).containsExactly(RequestColumn.INTERNAL_NOTES);
    assertThat(RequestColumn.hiddenFrom(Role.STANDARD))
        .containsExactlyInAnyOrder(
            RequestColumn.ARCHIVE_REASON,
            RequestColumn.CREATOR_USER_ID,
            RequestColumn.INTERNAL_NOTES);
    for (var role : Role.values()) {
      assertThat(RequestColumn.readableBy(role))
          .noneMatch(RequestColumn.hiddenFrom(role)::contains)
          .hasSize(RequestColumn.values().length - RequestColumn.hiddenFrom(role).size());
    }
  }

  @Test
  void ownersWriteWhatTheyAskForAndAdministratorsTheRest() {
    assertThat(RequestColumn.TITLE.isWritableBy(Role.STANDARD)).isFalse();
    assertThat(RequestColumn.TITLE.isWritableBy(Role.OWNER)).isTrue();
    assertThat(RequestColumn.PDAP_RESPONSE.isWritableBy(Role.OWNER)).isFalse();
    assertThat(RequestColumn.PDAP_RESPONSE.isWritableBy(Role.ADMIN)).isTrue();
    assertThat(RequestColumn.ID.isWritableBy(Role.ADMIN)).isFalse();
  }

  @Test
  void someColumnsAlwaysHaveAValue() {
    assertThat(RequestColumn.TITLE.isOptional()).isFalse();
    assertThat(RequestColumn.COVERAGE_RANGE.isOptional()).isTrue();
  }
}
