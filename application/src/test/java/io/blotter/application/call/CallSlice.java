package io.blotter.application.call;

import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.SettableClock;
import io.blotter.application.testing.call.CallHistoryInMemory;
import io.blotter.application.testing.call.PhoneCallsInMemory;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.time.Duration;
import java.util.Set;

/** The call log on ports in memory, at noon. */
final class CallSlice {
  final Caller.SignedIn ann = caller(1);
  final Caller.SignedIn bob = caller(2);
  final Caller.SignedIn editor = caller(3, Permission.WRITE_DATA);
  final SettableClock clock = new SettableClock();
  final PhoneCallsInMemory calls;
  final BrowseCalls browse;
  final LogCalls log;
  final HearProviders hear;

  CallSlice() {
    var database = new DatabaseInMemory();
    calls = new PhoneCallsInMemory(database);
    var useCases = new CallUseCases(new CallHistoryInMemory(calls), database, clock);
    browse = useCases.browse();
    log = useCases.log();
    hear = useCases.hear();
    clock.pass(Duration.ofHours(12));
  }

  private static Caller.SignedIn caller(long id, Permission... permissions) {
    return new Caller.SignedIn(
        new UserId(id), "caller" + id + "@example.org", Set.of(permissions), null);
  }
}
