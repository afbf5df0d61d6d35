package io.blotter.persistence.account;

import io.blotter.application.account.port.SignInNetworks;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress.Network;
import io.blotter.persistence.shared.Sessions;

final class MyBatisSignInNetworks implements SignInNetworks {
  private final Sessions sessions;

  MyBatisSignInNetworks(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean knows(String account, Network network) {
    var digest = SecretDigest.of(network.prefix());
    return sessions.readLatest(
        SignInNetworkMapper.class, networks -> networks.knows(account, digest));
  }

  @Override
  public void add(UserId user, Network network) {
    var digest = SecretDigest.of(network.prefix());
    sessions.write(SignInNetworkMapper.class, networks -> networks.add(user, digest));
  }

  @Override
  public void removeAll(UserId user) {
    sessions.write(SignInNetworkMapper.class, networks -> networks.removeAll(user));
  }
}
