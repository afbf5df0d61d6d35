package io.blotter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who calls, and what that makes of them. */
class CallerTest {
  private static final UserId ANN = new UserId(7);

  private static Caller signedIn(Permission... permissions) {
    return new Caller.SignedIn(ANN, "ann@example.org", Set.of(permissions), null);
  }

  @Test
  void aCallerIsNobodyOrTheOwnerOfAKeyOrToken() {
    assertThat(new Caller.Anonymous().account()).isEmpty();
    assertThat(new Caller.KeyHolder(ANN).account()).contains(ANN);
    assertThat(signedIn().account()).contains(ANN);
  }

  @Test
  void onlyTokensCarryPermissions() {
    assertThat(signedIn(Permission.WRITE_DATA).may(Permission.WRITE_DATA)).isTrue();
    assertThat(signedIn(Permission.SYNC_TO_GITHUB).may(Permission.WRITE_DATA)).isFalse();
    assertThat(new Caller.KeyHolder(ANN).permissions()).isEmpty();
    assertThat(new Caller.Anonymous().permissions()).isEmpty();
  }

  @Test
  void whoMayWriteDataIsAnAdministratorOfRequests() {
    assertThat(Role.of(signedIn(Permission.WRITE_DATA))).isEqualTo(Role.ADMIN);
    assertThat(Role.of(signedIn())).isEqualTo(Role.STANDARD);
    assertThat(Role.overseeing(signedIn(Permission.WRITE_DATA))).isEqualTo(Role.ADMIN);
    assertThat(Role.overseeing(signedIn(Permission.READ_ALL_USER_INFO))).isEqualTo(Role.OWNER);
  }

  @Test
  void permissionsAreNamedInAlphabeticalOrder() {
    assertThat(Permission.labels(Set.of(Permission.WRITE_DATA, Permission.SYNC_TO_GITHUB)))
        .isEqualTo("sync_to_github, write_data");
  }

  @Test
  void aSecretIsSixteenBytesAndNeverPrintsItself() {
    var secret =
        OneTimeSecret.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
    assertThat(secret.text()).isEqualTo("0102030405060708090a0b0c0d0e0f10");
    assertThat(secret).hasToString("OneTimeSecret[secret]");
    assertThatThrownBy(() -> OneTimeSecret.of(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1a", "123456789012345678901"})
  void anAccountAtGitHubHasANumber(String text) {
    assertThat(new GitHubId("12345678901234567890").text()).hasSize(20);
    assertThatThrownBy(() -> new GitHubId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void charactersThatNobodySeesAreFound() {
    assertThat(Email.hidesSomething("a\u200bb")).isTrue();
    assertThat(Email.hidesSomething("a b\tc")).isFalse();
  }
}
