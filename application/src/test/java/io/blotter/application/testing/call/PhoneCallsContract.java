package io.blotter.application.testing.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.call.CallFilter;
import io.blotter.application.call.port.CallHistory;
import io.blotter.application.call.port.CallStore;
import io.blotter.application.call.port.PhoneCalls;
import io.blotter.application.call.port.PhoneCalls.Standing;
import io.blotter.application.shared.Cursor;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link PhoneCalls} and {@link CallHistory} promise. */
public interface PhoneCallsContract {
  CallId NONE = new CallId(987_654_321);

  CallStore store();

  /** A new user. */
  UserId user();

  /** A new project. */
  ProjectId project(UserId owner);

  private CallId add(String callId) {
    return store().calls().add(SimpleCalls.called(callId), user()).orElseThrow();
  }

  private String shown(CallId id) {
    return store().history().find(id, null).orElseThrow().text().replace(" ", "");
  }

  @Test
  default void aCallStandsAsItWasNoted() {
    var user = user();
    var id = store().calls().add(SimpleCalls.called("a"), user).orElseThrow();
    var standing = new Standing(id, user, "a", CallStatus.QUEUED, true, SimpleCalls.NOON);
    assertThat(store().calls().lock(id)).contains(standing);
    assertThat(store().calls().lock(CallProvider.TWILIO, "a")).contains(standing);
    assertThat(store().calls().lock(CallProvider.VAPI, "a")).isEmpty();
    assertThat(store().calls().lock(CallProvider.TWILIO, "b")).isEmpty();
    assertThat(store().calls().lock(NONE)).isEmpty();
    assertThat(store().history().find(id, user)).isPresent();
    assertThat(store().history().find(id, user())).isEmpty();
    assertThat(store().history().find(NONE, null)).isEmpty();
  }

  @Test
  default void aUserHasOneCallThatGoesOn() {
    var user = user();
    assertThat(store().history().active(user)).isEmpty();
    var first = store().calls().add(SimpleCalls.called("a"), user);
    assertThat(store().calls().active(user)).isEqualTo(first);
    assertThat(store().history().active(user)).isPresent();
    assertThat(store().calls().add(SimpleCalls.called("b"), user)).isEmpty();
    assertThat(store().calls().add(SimpleCalls.called("c"), user())).isPresent();
    store().calls().change(first.orElseThrow(), SimpleCalls.to(CallStatus.ENDED), SimpleCalls.NOON);
    assertThat(store().calls().active(user)).isEmpty();
    assertThat(store().calls().add(SimpleCalls.called("d"), user)).isPresent();
  }

  @Test
  default void whatIsKnownOrPointsNowhereIsRefused() {
    add("a");
    assertThatThrownBy(() -> add("a"))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("A call with this call_id is in the log already.");
    assertThatThrownBy(() -> add(" ")).hasMessageStartingWith("call_id must have 1 to 255");
    var lost = SimpleCalls.of("b", new ProjectId(987_654_321));
    assertThatThrownBy(() -> store().calls().add(lost, user()))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("project_id names no project");
  }

  @Test
  default void theLengthOfACallIsWholeSeconds() {
    var id = add("a");
    assertThat(shown(id)).contains("\"duration_seconds\":null");
    store()
        .calls()
        .change(id, SimpleCalls.to(CallStatus.BUSY), SimpleCalls.NOON.plusMillis(61_999));
    assertThat(shown(id)).contains("\"status\":\"busy\"", "\"duration_seconds\":61");
    assertThat(store().calls().lock(id).orElseThrow().active()).isFalse();
    store().calls().change(id, SimpleCalls.saying("\"late\""), null);
    assertThat(shown(id)).contains("\"duration_seconds\":61", "\"transcript\":\"late\"");
  }

  @Test
  default void someOfWhatAProviderToldIsKept() {
    var id =
        store()
            .calls()
            .add(
                SimpleCalls.telling("a", "{\"conference_name\": \"old\", \"other\": \"old\"}"),
                user())
            .orElseThrow();
    store()
        .calls()
        .change(
            id,
            SimpleCalls.telling(
                "{\"conference_name\": \"new\", \"user_phone\": \"+1\", \"customer_call_sid\":"
                    + " \"leg\"}"),
            null);
    assertThat(shown(id))
        .contains("\"conference_name\":\"old\"", "\"user_phone\":\"+1\"")
        .doesNotContain("other", "new");
    assertThat(store().calls().lock(CallProvider.TWILIO, "leg").map(Standing::id)).contains(id);
    assertThat(store().calls().lock(CallProvider.VAPI, "leg")).isEmpty();
    store().calls().change(id, SimpleCalls.telling("{}"), null);
    assertThat(store().calls().lock(CallProvider.TWILIO, "leg").map(Standing::id)).contains(id);
  }

  @Test
  default void whatIsKnownOfACallIsNotReplacedLater() {
    var id = add("a");
    store().calls().complete(id, SimpleCalls.saying("\"first\""));
    store().calls().complete(id, SimpleCalls.saying("\"second\""));
    assertThat(shown(id)).contains("\"transcript\":\"first\"");
  }

  @Test
  default void aCallIsRemovedOnce() {
    var id = add("a");
    store().calls().remove(id);
    store().calls().remove(id);
    assertThat(store().calls().lock(id)).isEmpty();
  }

  @Test
  default void projectsAreTheirOwners() {
    var owner = user();
    var project = project(owner);
    assertThat(store().calls().hasProject(project, owner)).isTrue();
    assertThat(store().calls().hasProject(project, null)).isTrue();
    assertThat(store().calls().hasProject(project, user())).isFalse();
    assertThat(store().calls().hasProject(new ProjectId(987_654_321), null)).isFalse();
  }

  @Test
  default void aListIsReadPageByPage() {
    var ids =
        LongStream.range(0, 5)
            .mapToObj(minute ->
                store()
                    .calls()
                    .add(
                        SimpleCalls.at(
                            "call" + minute, SimpleCalls.NOON.plus(Duration.ofMinutes(minute / 2))),
                        user())
                    .orElseThrow())
            .toList();
    var seen = new ArrayList<String>();
    Cursor next = null;
    do {
      var page = store().history().list(CallFilter.ALL, null, next, 2);
      seen.add(page.items().text().replaceAll("[^{]*\\{\"id\" ?: ?(\\d+)[^{]*", "$1 ").strip());
      next = page.next();
    } while (next != null);
    var newest = ids.reversed().stream().map(CallId::value).toList();
    assertThat(seen)
        .containsExactly(
            newest.get(0) + " " + newest.get(1),
            newest.get(2) + " " + newest.get(3),
            newest.get(4) + "");
  }

  @Test
  default void aListHasWhatIsAskedFor() {
    var user = user();
    var project = project(user);
    var mine = store().calls().add(SimpleCalls.of("a", project), user).orElseThrow();
    var said = store().calls().add(SimpleCalls.saying("b", "[\"the records office\"]"), user());
    assertThat(ids(CallFilter.ALL, user)).containsExactly(mine);
    assertThat(ids(new CallFilter(project, null, null, null, null), null)).containsExactly(mine);
    assertThat(ids(new CallFilter(null, null, null, CallStatus.ENDED, null), null)).isEmpty();
    assertThat(ids(new CallFilter(null, null, null, CallStatus.QUEUED, null), null)).hasSize(2);
    assertThat(ids(new CallFilter(null, null, null, null, "records"), null))
        .containsExactly(said.orElseThrow());
    assertThat(ids(new CallFilter(null, null, null, null, "records"), user)).isEmpty();
    assertThat(ids(new CallFilter(null, null, null, null, "warrant"), null)).isEmpty();
  }

  private List<CallId> ids(CallFilter filter, @Nullable UserId owner) {
    var text = store().history().list(filter, owner, null, 100).items().text();
    return Pattern.compile("\"id\" ?: ?(\\d+)")
        .matcher(text)
        .results()
        .map(id -> new CallId(Long.parseLong(id.group(1))))
        .toList();
  }
}
