package io.blotter.application.testing.account;

import io.blotter.application.account.port.SignInNetworks;
import io.blotter.application.testing.account.AccountTables.KnownNetwork;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress.Network;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;

record SignInNetworksInMemory(AccountTables tables, InstantSource clock) implements SignInNetworks {
  private static final int MAX_OTHERS = 9;
  private static final Duration NOTED_AGAIN_AFTER = Duration.ofDays(1);

  @Override
  public boolean knows(String account, Network network) {
    return tables
        .withEmail(account)
        .filter(user -> tables.networks.containsKey(new KnownNetwork(user.id(), network)))
        .isPresent();
  }

  @Override
  public void add(UserId user, Network network) {
    var added = new KnownNetwork(user, network);
    tables.networks.entrySet().stream()
        .filter(known -> known.getKey().user().equals(user) && !known.getKey().equals(added))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .skip(MAX_OTHERS)
        .map(Map.Entry::getKey)
        .toList()
        .forEach(tables.networks::remove);
    var now = clock.instant();
    tables.networks.merge(
        added, now, (before, _) -> before.isBefore(now.minus(NOTED_AGAIN_AFTER)) ? now : before);
  }

  @Override
  public void removeAll(UserId user) {
    tables.networks.keySet().removeIf(known -> known.user().equals(user));
  }
}
