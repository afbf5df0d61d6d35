package io.blotter.domain.call;

import io.blotter.domain.shared.Labelled;

/** What a provider has told of a call is replaced by what he tells next, but for these keys. */
public enum ProviderKey implements Labelled {
  CONFERENCE_NAME,
  CUSTOMER_PHONE,
  USER_PHONE,
  /** Id of the second leg of a bridge. */
  CUSTOMER_CALL_SID
}
