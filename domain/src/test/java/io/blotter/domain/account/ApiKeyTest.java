package io.blotter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ApiKeyTest {
  @Test
  void spells16BytesIn32LowerCaseDigits() {
    var bytes = new byte[16];
    bytes[0] = (byte) 0xAB;
    assertThat(ApiKey.of(bytes).secret()).isEqualTo("ab" + "00".repeat(15));
    assertThatThrownBy(() -> ApiKey.of(new byte[15])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNeverPrinted() {
    assertThat("key: " + ApiKey.of(new byte[16])).isEqualTo("key: ApiKey[secret]");
  }
}
