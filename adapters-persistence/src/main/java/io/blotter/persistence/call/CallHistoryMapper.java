package io.blotter.persistence.call;

import io.blotter.application.call.CallFilter;
import io.blotter.application.shared.Cursor;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import io.blotter.persistence.shared.ComposedJson;
import io.blotter.persistence.shared.ComposedPage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface CallHistoryMapper {
  ComposedPage list(CallFilter filter, @Nullable UserId owner, @Nullable Cursor after, int limit);

  Optional<ComposedJson> find(CallId id, @Nullable UserId owner);

  Optional<ComposedJson> active(UserId user);
}
