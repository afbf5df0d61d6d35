package io.blotter.persistence.call;

import io.blotter.application.call.CallChange;
import io.blotter.application.call.NewCall;
import io.blotter.application.call.port.PhoneCalls;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.ProviderKey;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;

final class MyBatisPhoneCalls implements PhoneCalls {
  private static final String URL_RULE = "must have at most 2000 characters";

  private static final Map<String, Supplier<Refusal>> REFUSALS =
      Map.of(
          "ix_calls_call_id",
          () -> new Refusal.Conflict("A call with this call_id is in the log already."),
          "calls_user_id_fkey",
          () -> new Refusal.Unauthenticated("There is no such user any more."),
          "calls_project_id_fkey",
          () -> new Refusal.Invalid("project_id", "names no project"),
          "calls_data_request_id_fkey",
          () -> new Refusal.Invalid("data_request_id", "names no data request"),
          "calls_agency_id_fkey",
          () -> new Refusal.Invalid("agency_id", "names no agency"),
          "calls_call_id_check",
          () ->
              new Refusal.Invalid(
                  "call_id", "must have 1 to 255 characters, not all of them blank"),
          "calls_listen_url_length_check",
          () -> new Refusal.Invalid("listen_url", URL_RULE),
          "calls_recording_url_length_check",
          () -> new Refusal.Invalid("recording_url", URL_RULE));

  private final Sessions sessions;

  MyBatisPhoneCalls(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<CallId> add(NewCall call, UserId user) {
    return write(calls -> calls.add(call, user));
  }

  @Override
  public Optional<CallId> active(UserId user) {
    return sessions.readLatest(PhoneCallMapper.class, calls -> calls.active(user));
  }

  @Override
  public Optional<Standing> lock(CallId id) {
    return write(calls -> calls.lock(id));
  }

  @Override
  public Optional<Standing> lock(CallProvider provider, String callId) {
    return write(calls -> calls.lockByProviderId(provider, callId))
        .or(() -> write(calls -> calls.lockBySecondLeg(provider, callId)));
  }

  @Override
  public void change(CallId id, CallChange change, @Nullable Instant endedAt) {
    write(calls -> {
      calls.change(id, change, endedAt, List.of(ProviderKey.values()));
      return id;
    });
  }

  @Override
  public void complete(CallId id, CallChange change) {
    write(calls -> {
      calls.complete(id, change);
      return id;
    });
  }

  @Override
  public void remove(CallId id) {
    write(calls -> {
      calls.remove(id);
      return id;
    });
  }

  @Override
  public boolean hasProject(ProjectId id, @Nullable UserId owner) {
    return sessions.readLatest(PhoneCallMapper.class, calls -> calls.hasProject(id, owner));
  }

  private <T> T write(Function<PhoneCallMapper, T> statement) {
    try {
      return sessions.write(PhoneCallMapper.class, statement);
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(e, REFUSALS);
    }
  }
}
