package io.blotter.persistence.call;

import io.blotter.application.call.CallChange;
import io.blotter.application.call.NewCall;
import io.blotter.application.call.port.PhoneCalls.Standing;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.ProviderKey;
import io.blotter.domain.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface PhoneCallMapper {
  Optional<CallId> add(NewCall call, UserId user);

  Optional<CallId> active(UserId user);

  Optional<Standing> lock(CallId id);

  Optional<Standing> lockByProviderId(CallProvider provider, String callId);

  Optional<Standing> lockBySecondLeg(CallProvider provider, String callId);

  void change(CallId id, CallChange change, @Nullable Instant endedAt, List<ProviderKey> kept);

  void complete(CallId id, CallChange change);

  void remove(CallId id);

  boolean hasProject(ProjectId id, @Nullable UserId owner);
}
