package io.blotter.application.call;

import io.blotter.domain.call.CallId;

/** Learning from those who carry calls how far these have come. */
public interface HearProviders {
  /**
   * Notes what a provider tells. What he tells again or too late changes nothing, but that what was
   * said may follow when a call is over. Refuses a call that is not in the log.
   */
  CallId hear(CallEvent event);
}
