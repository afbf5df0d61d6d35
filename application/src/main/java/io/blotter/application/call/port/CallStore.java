package io.blotter.application.call.port;

/** The call log's ports. */
public interface CallStore {
  CallHistory history();

  PhoneCalls calls();
}
