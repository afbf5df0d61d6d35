package io.blotter.application.search;

import io.blotter.domain.account.UserId;
import java.time.Instant;

/** What a user searched for, and when. */
public record RecentSearch(UserId user, SearchCriteria search, Instant at) {}
