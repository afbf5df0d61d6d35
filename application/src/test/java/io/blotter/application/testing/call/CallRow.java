package io.blotter.application.testing.call;

import io.blotter.application.call.CallChange;
import io.blotter.application.call.NewCall;
import io.blotter.application.call.port.PhoneCalls.Standing;
import io.blotter.application.shared.Patch;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.call.ProviderKey;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the calls in memory. Of the provider's data only texts are understood. */
record CallRow(
    CallId id,
    UserId owner,
    NewCall call,
    CallStatus status,
    @Nullable ProjectId project,
    @Nullable Instant endedAt,
    @Nullable JsonObject providerData,
    @Nullable JsonDocument transcript,
    @Nullable String recordingUrl) {
  static CallRow of(CallId id, UserId owner, NewCall call) {
    return new CallRow(
        id,
        owner,
        call,
        call.status(),
        call.project(),
        null,
        call.providerData(),
        call.transcript(),
        null);
  }

  boolean active() {
    return endedAt == null;
  }

  Standing standing() {
    return new Standing(id, owner, call.callId(), status, active(), call.startedAt());
  }

  CallRow changed(CallChange change, @Nullable Instant end) {
    var data = change.providerData();
    return new CallRow(
        id,
        owner,
        call,
        change.status() == null ? status : change.status(),
        change.project() == null ? project : change.project().value(),
        end == null ? endedAt : end,
        data == null ? providerData : merged(data),
        change.transcript() == null ? transcript : change.transcript(),
        change.recordingUrl() == null ? recordingUrl : change.recordingUrl().value());
  }

  CallRow completed(CallChange change) {
    return new CallRow(
        id,
        owner,
        call,
        status,
        project,
        endedAt,
        providerData,
        transcript == null ? change.transcript() : transcript,
        recordingUrl == null ? Patch.valueOf(change.recordingUrl()) : recordingUrl);
  }

  Optional<String> told(ProviderKey key) {
    return pair(key, providerData).map(pair -> pair.group(1));
  }

  private JsonObject merged(JsonObject next) {
    var kept =
        Arrays.stream(ProviderKey.values())
            .flatMap(key -> pair(key, providerData).stream())
            .map(MatchResult::group)
            .toList();
    var others =
        Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"[^\"]*\"")
            .matcher(next.text())
            .results()
            .filter(pair -> kept.stream().noneMatch(own -> own.contains('"' + pair.group(1) + '"')))
            .map(MatchResult::group);
    return new JsonObject(
        Stream.concat(kept.stream(), others).collect(Collectors.joining(", ", "{", "}")));
  }

  private static Optional<MatchResult> pair(ProviderKey key, @Nullable JsonObject data) {
    return Pattern.compile('"' + key.label() + "\"\\s*:\\s*\"([^\"]*)\"")
        .matcher(data == null ? "" : data.text())
        .results()
        .findFirst();
  }

  /** In words of its own. */
  String shown() {
    return "{\"id\": %d, \"status\": \"%s\", \"duration_seconds\": %s, \"project_id\": %s, \"provider_data\": %s, \"transcript\": %s, \"recording_url\": %s}"
        .formatted(
            id.value(),
            status.label(),
            endedAt == null ? null : Duration.between(call.startedAt(), endedAt).toSeconds(),
            project == null ? null : project.value(),
            providerData == null ? null : providerData.text(),
            transcript == null ? null : transcript.text(),
            recordingUrl);
  }
}
