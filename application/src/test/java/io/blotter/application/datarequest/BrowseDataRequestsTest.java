package io.blotter.application.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowseDataRequestsTest {
  private static final DataRequestId NONE = new DataRequestId(999);

  private final DataRequestSlice slice = new DataRequestSlice();
  private final DataRequestId id = slice.request();

  private JsonPage<DataRequestView> list(RequestColumn sort, Role reader) {
    return slice.browse.requests(
        RequestFilter.of(List.of()), new Page(1, 9), sort, SortOrder.ASC, reader);
  }

  @Test
  void eachReaderSeesARequestAsWhatTheyAreToIt() {
    assertThat(slice.browse.request(id, slice.creator).text()).endsWith("OWNER");
    assertThat(slice.browse.request(id, slice.writer).text()).endsWith("ADMIN");
    assertThat(slice.browse.request(id, slice.stranger).text()).endsWith("STANDARD");
    assertThat(slice.browse.request(id, new Caller.KeyHolder(slice.creator.user())).text())
        .endsWith("STANDARD");
  }

  @Test
  void aListIsSortedByWhatTheReaderMayReadOnly() {
    assertThat(list(RequestColumn.TITLE, Role.STANDARD).count()).isEqualTo(1);
    assertThat(list(RequestColumn.INTERNAL_NOTES, Role.ADMIN).text()).endsWith("ADMIN");
    assertThatThrownBy(() -> list(RequestColumn.INTERNAL_NOTES, Role.OWNER))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class,
            no -> {
              assertThat(no.field()).isEqualTo("sort_by");
              assertThat(no.getMessage())
                  .startsWith("sort_by must be one of: id, title, ")
                  .contains("archive_reason")
                  .doesNotContain("internal_notes");
            });
    assertThatThrownBy(() -> list(RequestColumn.ARCHIVE_REASON, Role.STANDARD))
        .isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (Runnable look :
        List.<Runnable>of(
            () -> slice.browse.request(NONE, slice.writer),
            () -> slice.browse.sources(NONE),
            () -> slice.browse.places(NONE))) {
      assertThatThrownBy(look::run)
          .isInstanceOf(Refusal.NotFound.class)
          .hasMessage("Entry for {'id': 999} not found.");
    }
  }
}
