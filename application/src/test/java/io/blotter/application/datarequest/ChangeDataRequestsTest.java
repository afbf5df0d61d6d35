package io.blotter.application.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.testing.datarequest.SimpleRequests;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class ChangeDataRequestsTest {
  private static final DataRequestId NONE = new DataRequestId(999);
  private static final String NOT_PERMITTED =
      "User does not have permission to perform this action.";

  private final DataRequestSlice slice = new DataRequestSlice();
  private final DataRequestId id = slice.request();

  private String shown() {
    return slice.catalogue.find(id, Role.ADMIN).orElseThrow().text();
  }

  @Test
  void creatorsAndWritersChangeWhatTheyMay() {
    slice.change.change(id, SimpleRequests.title("Searches"), slice.creator);
    assertThat(shown()).contains("Searches");
    slice.change.change(id, SimpleRequests.coverage("2020 to 2024"), slice.writer);
    assertThat(shown()).contains("Searches", "2020 to 2024");
  }

  @Test
  void whatTheCallerMayNotWriteIsNamed() {
    assertThatThrownBy(
            () -> slice.change.change(id, SimpleRequests.title("Searches"), slice.stranger))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage("You do not have permission to edit the following columns: {'title'}");
    assertThatThrownBy(() -> slice.change.change(id, SimpleRequests.issue(7), slice.creator))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage(
            "You do not have permission to edit the following columns: {'github_issue_url',"
                + " 'github_issue_number'}");
    assertThat(shown()).contains("Stops").doesNotContain("issues/7");
  }

  @Test
  void aRequestThatIsNotThereIsNotFoundByWhoMayWriteTheColumn() {
    assertThatThrownBy(
            () -> slice.change.change(NONE, SimpleRequests.title("Searches"), slice.writer))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("Entry for {'id': 999} not found.");
    assertThatThrownBy(
            () -> slice.change.change(NONE, SimpleRequests.title("Searches"), slice.creator))
        .isInstanceOf(Refusal.Forbidden.class);
  }

  @Test
  void aWriterLinksAnIssue() {
    slice.change.change(id, SimpleRequests.issue(7), slice.writer);
    assertThat(shown()).contains("https://github.com/a/b/issues/7");
  }

  @Test
  void followersHearOfAStatusThatIsReachedButNotOfOneThatStays() {
    var complete = SimpleRequests.status(RequestStatus.COMPLETE);
    slice.change.change(id, complete, slice.writer);
    slice.change.change(id, complete, slice.writer);
    assertThat(slice.status(id)).isEqualTo(RequestStatus.COMPLETE);
    assertThat(slice.noted()).containsExactly(id.value() + " Request Complete");
    slice.change.change(id, SimpleRequests.status(RequestStatus.ACTIVE), slice.writer);
    assertThat(slice.noted()).hasSize(1);
  }

  @Test
  void aChangeThatCannotBeKeptChangesNothing() {
    assertThatThrownBy(() -> slice.change.change(id, SimpleRequests.title(" "), slice.writer))
        .isInstanceOf(Refusal.Invalid.class);
    assertThat(shown()).contains("Stops");
  }

  @Test
  void creatorsAndWritersWithdrawARequest() {
    slice.change.withdraw(id, slice.creator);
    assertThat(slice.status(id)).isEqualTo(RequestStatus.REQUEST_WITHDRAWN);
    slice.change.withdraw(id, slice.writer);
    var other = slice.request();
    assertThatThrownBy(() -> slice.change.withdraw(other, slice.stranger))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage(NOT_PERMITTED);
    assertThat(slice.status(other)).isEqualTo(RequestStatus.INTAKE);
    assertThatThrownBy(() -> slice.change.withdraw(NONE, slice.stranger))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage(NOT_PERMITTED);
    assertThatThrownBy(() -> slice.change.withdraw(NONE, slice.writer))
        .isInstanceOf(Refusal.NotFound.class);
  }

  @Test
  void creatorsAndWritersRemoveARequest() {
    assertThatThrownBy(() -> slice.change.remove(id, slice.stranger))
        .isInstanceOf(Refusal.Forbidden.class)
        .hasMessage("You do not have permission to delete this Data request.");
    assertThat(slice.requests.find(id)).isPresent();
    slice.change.remove(id, slice.creator);
    assertThat(slice.requests.find(id)).isEmpty();
    assertThatThrownBy(() -> slice.change.remove(id, slice.creator))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("Entry for {'id': " + id.value() + "} not found.");
    var other = slice.request();
    slice.change.remove(other, slice.writer);
    assertThat(slice.requests.find(other)).isEmpty();
  }
}
