package io.blotter.external.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.StandardDictionaries;
import io.blotter.domain.account.Password;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZxcvbnCommonPasswordsTest {
  private final ZxcvbnCommonPasswords common = new ZxcvbnCommonPasswords();

  @ParameterizedTest
  @ValueSource(strings = {"password", "PassWord", "12345678", "qwertyuiop", "TRUSTNO1", "1qaz2wsx"})
  void knowsThemWhateverTheCase(String text) {
    assertThat(common.contains(new Password(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"correct horse battery", "passwordpasswordpassword", "東京東京東京東京"})
  void leavesOthersAlone(String text) {
    assertThat(common.contains(new Password(text))).isFalse();
  }

  @Test
  void knowsThousandsThatAreLongEnough() throws IOException {
    var long8 =
        StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
            .filter(word -> word.length() >= 8)
            .toList();

    assertThat(long8)
        .hasSizeGreaterThan(5_000)
        .allMatch(word -> common.contains(new Password(word)));
  }
}
