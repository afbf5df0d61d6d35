package io.blotter.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.Precondition;
import io.blotter.application.testing.call.SimpleCalls;
import io.blotter.domain.call.CallId;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LogCallsTest {
  private static final CallId NONE = new CallId(999);
  private static final Precondition OUTDATED =
      present -> {
        throw new Refusal.PreconditionFailed("It has changed.");
      };

  private final CallSlice slice = new CallSlice();
  private final CallId id = slice.log.begin(slice.ann, SimpleCalls.called("a")).id();

  private static CallEnd unanswered(@Nullable Instant at) {
    return new CallEnd(CallStatus.NO_ANSWER, at, null, null, null);
  }

  private String end(CallEnd end) {
    return slice.log.end(slice.ann, id, end, Precondition.NONE).text();
  }

  private String change(CallStatus status) {
    return slice.log.change(slice.ann, id, SimpleCalls.to(status), Precondition.NONE).text();
  }

  @Test
  void aSecondCallIsRefusedAndToldWhichGoesOn() {
    assertThatThrownBy(() -> slice.log.begin(slice.ann, SimpleCalls.called("b")))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("Call " + id.value() + " still goes on; one call at a time.");
    assertThat(slice.log.begin(slice.bob, SimpleCalls.called("b")).call().text())
        .contains("queued");
  }

  @Test
  void aCallEndsOnce() {
    slice.clock.pass(Duration.ofSeconds(90));
    var ended = end(unanswered(null));
    assertThat(ended).contains("no_answer", "\"duration_seconds\": 90");
    slice.clock.pass(Duration.ofSeconds(90));
    assertThat(end(new CallEnd(CallStatus.FAILED, null, null, null, null))).isEqualTo(ended);
    assertThat(change(CallStatus.NO_ANSWER)).isEqualTo(ended);
    assertThatThrownBy(() -> change(CallStatus.RINGING))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("The call has ended, as no_answer.");
  }

  @Test
  void aFinalStatusEndsACall() {
    slice.clock.pass(Duration.ofSeconds(7));
    assertThat(change(CallStatus.IN_PROGRESS)).contains("\"duration_seconds\": null");
    assertThat(change(CallStatus.BUSY)).contains("busy", "\"duration_seconds\": 7");
  }

  @Test
  void aCallEndsAfterItHasBegunAndNotInTheFuture() {
    var now = slice.clock.instant();
    assertThatThrownBy(() -> end(unanswered(now.minusSeconds(1))))
        .hasMessage("ended_at must not be before the call's started_at");
    assertThatThrownBy(() -> end(unanswered(now.plusSeconds(301))))
        .hasMessage("ended_at must not be in the future");
    assertThat(end(unanswered(now.plusSeconds(300)))).contains("\"duration_seconds\": 300");
    var later = SimpleCalls.at("b", now.plusSeconds(301));
    assertThatThrownBy(() -> slice.log.begin(slice.bob, later))
        .hasMessage("started_at must not be in the future");
    var soon = slice.log.begin(slice.bob, SimpleCalls.at("b", now.plusSeconds(60))).id();
    assertThat(slice.log.end(slice.bob, soon, unanswered(null), Precondition.NONE).text())
        .contains("\"duration_seconds\": 0");
  }

  @Test
  void othersCallsAreNotThere() {
    for (Executable attempt :
        new Executable[] {
          () -> slice.browse.find(slice.bob, id),
          () -> slice.browse.active(slice.bob),
          () -> slice.log.change(slice.bob, id, SimpleCalls.saying("1"), Precondition.NONE),
          () -> slice.log.end(slice.bob, id, unanswered(null), Precondition.NONE),
          () -> slice.log.remove(slice.bob, id, Precondition.NONE),
          () -> slice.browse.find(slice.editor, NONE),
        }) {
      assertThatThrownBy(attempt::execute).isInstanceOf(Refusal.NotFound.class);
    }
    assertThat(slice.browse.list(slice.bob, CallFilter.ALL, null, 9).items().count()).isZero();
  }

  @Test
  void whoeverMayWriteDataReachesEveryCall() {
    assertThat(slice.browse.find(slice.editor, id).text()).contains("queued");
    assertThat(slice.browse.list(slice.editor, CallFilter.ALL, null, 9).items().count())
        .isEqualTo(1);
    slice.log.remove(slice.editor, id, Precondition.NONE);
    slice.log.remove(slice.ann, id, Precondition.NONE);
    assertThatThrownBy(() -> slice.browse.find(slice.ann, id)).isInstanceOf(Refusal.NotFound.class);
  }

  @Test
  void whatHasChangedSinceIsLeftAlone() {
    for (Executable attempt :
        new Executable[] {
          () -> slice.log.change(slice.ann, id, SimpleCalls.saying("1"), OUTDATED),
          () -> slice.log.end(slice.ann, id, unanswered(null), OUTDATED),
          () -> slice.log.remove(slice.ann, id, OUTDATED),
        }) {
      assertThatThrownBy(attempt::execute).isInstanceOf(Refusal.PreconditionFailed.class);
    }
    assertThat(slice.browse.active(slice.ann).text()).contains("\"transcript\": null");
  }

  @Test
  void aCallBelongsToAProjectOfItsUser() {
    var project = slice.calls.project(slice.ann.user());
    assertThatThrownBy(() -> slice.log.begin(slice.bob, SimpleCalls.of("b", project)))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("project_id names no project");
    assertThat(slice.log.begin(slice.editor, SimpleCalls.of("b", project)).call().text())
        .contains("\"project_id\": " + project.value());
  }

  @Test
  void aTranscriptHasItsLimitAndAStatusItsPlace() {
    var longest = "\"" + "x".repeat(999_998) + "\"";
    assertThat(SimpleCalls.saying(longest).transcript()).isEqualTo(new JsonDocument(longest));
    assertThatThrownBy(() -> SimpleCalls.saying("\"" + "ü".repeat(500_000) + "\""))
        .isInstanceOf(Refusal.TooLarge.class);
    assertThatThrownBy(() -> new CallEnd(CallStatus.RINGING, null, null, null, null))
        .hasMessage("status must be one that ends a call");
  }
}
