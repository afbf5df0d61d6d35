package io.blotter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.shared.NetworkAddress.Network;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {
  @Test
  void anIpv4AddressIsOneCaller() {
    assertThat(address("203.0.113.5").networks()).containsExactly(new Network("203.0.113.5/32", 1));
  }

  @Test
  void anIpv6AddressIsOneOfManyThatItsHolderHas() {
    assertThat(address("2001:db8:1:2a3:4:5:6:7").networks())
        .containsExactly(
            new Network("2001:db8:1:2a3:0:0:0:0/64", 1),
            new Network("2001:db8:1:200:0:0:0:0/56", 4),
            new Network("2001:db8:1:0:0:0:0:0/48", 16));
  }

  @ParameterizedTest
  @CsvSource({
    "::ffff:203.0.113.5",
    "64:ff9b::203.0.113.5",
    "2002:cb00:7105::1",
    "2002:cb00:7105:ffff:ffff:ffff:ffff:ffff",
    "2001:0:4136:e378:8000:63bf:34ff:8efa"
  })
  void anAddressThatCarriesAnIpv4AddressIsThatAddress(String carrier) {
    assertThat(address(carrier)).isEqualTo(address("203.0.113.5"));
  }

  @ParameterizedTest
  @CsvSource({"64:ff9b:1::cb00:7105", "2001:1::cb00:7105", "::1", "fe80::cb00:7105"})
  void otherAddressesCarryNone(String own) {
    assertThat(address(own).caller().prefix()).endsWith("/64");
  }

  private static NetworkAddress address(String text) {
    return new NetworkAddress(InetAddress.ofLiteral(text));
  }
}
