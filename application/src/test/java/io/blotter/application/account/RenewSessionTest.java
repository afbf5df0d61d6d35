package io.blotter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RenewSessionTest {
  private final AccountSlice slice = new AccountSlice();
  private final UserId ann = slice.user("ann");
  private final TokenPair first = slice.signIn("ann");

  private TokenPair renew(TokenPair pair) {
    return slice.signIn.renew(pair.refreshToken().value());
  }

  private void pass(Duration time) {
    slice.clock().pass(time);
  }

  @Test
  void aRenewalGivesTokensOfTheSameSession() {
    var second = renew(first);
    var before = slice.callers.byToken(first.accessToken().value());
    var after = slice.callers.byToken(second.accessToken().value());
    assertThat(after.session()).isEqualTo(before.session()).isNotNull();
    assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
  }

  @Test
  void aSessionGoesOnForADayAfterItsLastRenewal() {
    pass(Duration.ofHours(23));
    var second = renew(first);
    pass(Duration.ofHours(23));
    var third = renew(second);
    pass(Duration.ofDays(1));
    assertThatThrownBy(() -> renew(third))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Refresh token has expired");
  }

  @Test
  void twoTabsThatRenewWithOneTokenGoOnTogether() {
    var here = renew(first);
    pass(Duration.ofSeconds(89));
    var there = renew(first);
    pass(Duration.ofSeconds(10));
    assertThat(renew(here).refreshToken()).isNotNull();
    renew(there);
    assertThat(slice.events()).doesNotContain("refresh replayed " + ann.value());
  }

  @Test
  void aTokenThatWasReplacedLongerAgoEndsTheSession() {
    var second = renew(first);
    slice.events();
    pass(Duration.ofSeconds(90));
    assertThatThrownBy(() -> renew(first))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Invalid refresh token");
    assertThat(slice.events()).containsExactly("refresh replayed " + ann.value());
    assertThatThrownBy(() -> renew(second)).isInstanceOf(Refusal.Unauthenticated.class);
  }

  @Test
  void aTokenBeforeTheLastEndsTheSession() {
    var second = renew(first);
    pass(Duration.ofSeconds(91));
    renew(second);
    assertThatThrownBy(() -> renew(first)).isInstanceOf(Refusal.Unauthenticated.class);
    assertThat(slice.events()).contains("refresh replayed " + ann.value());
  }

  @Test
  void whoIsShutOutRenewsNothing() {
    slice.administer.disable(ann, Authority.operator());
    assertThatThrownBy(() -> renew(first))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Invalid refresh token");
  }

  @Test
  void whatIsNoRefreshTokenIsRefused() {
    assertThatThrownBy(() -> slice.signIn.renew("nonsense"))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Invalid refresh token");
    assertThatThrownBy(() -> slice.signIn.renew("REFRESH.99"))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Invalid refresh token");
    assertThatThrownBy(() -> slice.signIn.renew(first.accessToken().value()))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Invalid refresh token");
  }
}
