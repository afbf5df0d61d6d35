package io.blotter.application.sync;

import io.blotter.application.shared.JsonPage;

/** Listing who follows which place, for those who serve followers elsewhere. */
public interface ListFollows {
  JsonPage<UserFollow> follows();
}
