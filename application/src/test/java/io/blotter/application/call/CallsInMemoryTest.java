package io.blotter.application.call;

import io.blotter.application.call.port.CallStore;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.call.CallHistoryInMemory;
import io.blotter.application.testing.call.PhoneCallsContract;
import io.blotter.application.testing.call.PhoneCallsInMemory;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.ProjectId;

class CallsInMemoryTest implements PhoneCallsContract {
  private final PhoneCallsInMemory calls = new PhoneCallsInMemory(new DatabaseInMemory());
  private long users;

  @Override
  public CallStore store() {
    return new CallHistoryInMemory(calls);
  }

  @Override
  public UserId user() {
    return new UserId(++users);
  }

  @Override
  public ProjectId project(UserId owner) {
    return calls.project(owner);
  }
}
