package io.blotter.application.account;

import static io.blotter.application.account.AccountSlice.ELSEWHERE;
import static io.blotter.application.account.AccountSlice.HOME;
import static io.blotter.application.account.AccountSlice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who fails often waits longer and longer. */
class ThrottledSignInTest {
  private final AccountSlice slice = new AccountSlice();

  @BeforeEach
  void join() {
    slice.user("ann");
  }

  private void guess(String name, NetworkAddress address, int times) {
    for (var i = 0; i < times; i++) {
      assertThatThrownBy(() -> attempt(name, "wrong", address))
          .isInstanceOf(Refusal.Unauthenticated.class);
    }
  }

  private void attempt(String name, String password, NetworkAddress address) {
    slice.signIn.withPassword(name + "@example.org", password, address);
  }

  private int secondsToWait(String name, NetworkAddress address) {
    return catchThrowableOfType(
            Refusal.TooMany.class, () -> attempt(name, name + "'s password", address))
        .retryAfterSeconds();
  }

  @Test
  void fiveFailuresAreFreeAndFurtherOnesDoubleTheWait() {
    guess("ann", HOME, 6);
    assertThat(secondsToWait("ann", HOME)).isEqualTo(1);
    slice.clock().pass(Duration.ofSeconds(1));
    guess("ann", HOME, 1);
    assertThat(secondsToWait("ann", HOME)).isEqualTo(2);
    assertThat(slice.events()).contains("sign in throttled: for 2 s");
    assertThatThrownBy(() -> attempt("ann", "wrong", HOME))
        .hasMessage("Too many failed sign-ins. Try again in 2 seconds.");
    attempt("ann", "ann's password", ELSEWHERE);
  }

  @Test
  void aSuccessLeavesNoWaitForTheOffice() {
    for (var i = 0; i < 50; i++) {
      guess("colleague" + i, HOME, 1);
    }
    attempt("ann", "ann's password", HOME);
    guess("nobody", HOME, 1);
  }

  @Test
  void addressesThatNobodyHasAreThrottledAlike() {
    guess("nobody", HOME, 6);
    assertThat(secondsToWait("nobody", HOME)).isEqualTo(1);
  }

  @Test
  void aRightPasswordWipesFailuresOff() {
    guess("ann", HOME, 5);
    attempt("ann", "ann's password", HOME);
    guess("ann", HOME, 6);
  }

  @Test
  void whereThePasswordWasRightBeforeARightOnePassesWhateverOthersDid() {
    attempt("ann", "ann's password", HOME);
    guess("ann", HOME, 6);
    assertThatThrownBy(() -> attempt("ann", "wrong", HOME)).isInstanceOf(Refusal.TooMany.class);
    attempt("ann", "ann's password", HOME);
    guess("ann", HOME, 1);
  }

  @Test
  void guessesWhereThePasswordWasRightBeforeEndToo() {
    attempt("ann", "ann's password", HOME);
    guess("ann", HOME, 6);
    for (var i = 0; i < 51; i++) {
      assertThatThrownBy(() -> attempt("ann", "wrong", HOME)).isInstanceOf(Refusal.TooMany.class);
    }
    assertThat(secondsToWait("ann", HOME)).isEqualTo(1);
  }

  @Test
  void anAccountThatManyTryIsThrottledForStrangersOnlyALittle() {
    for (var i = 1; i <= 21; i++) {
      guess("ann", at("203.0.113." + i), 1);
    }
    assertThat(secondsToWait("ann", ELSEWHERE)).isEqualTo(1);
    for (var i = 22; i <= 40; i++) {
      slice.clock().pass(Duration.ofMinutes(1));
      guess("ann", at("203.0.113." + i), 1);
    }
    assertThat(secondsToWait("ann", ELSEWHERE)).isLessThanOrEqualTo(60);
  }

  @Test
  void aNetworkThatTriesManyAccountsIsThrottled() {
    slice.user("bob");
    for (var i = 0; i < 51; i++) {
      guess("nobody" + i, HOME, 1);
    }
    assertThat(secondsToWait("bob", HOME)).isEqualTo(1);
    attempt("bob", "bob's password", ELSEWHERE);
  }

  @Test
  void neighboursOfAWideNetworkAreThrottledTogether() {
    for (var i = 0; i < 201; i++) {
      guess("nobody" + i, at("2001:db8:1:" + Integer.toHexString(i) + "::1"), 1);
    }
    assertThat(secondsToWait("ann", at("2001:db8:1:fe::1"))).isEqualTo(1);
    attempt("ann", "ann's password", at("2001:db8:2::1"));
  }

  @Test
  void aTryThatCouldNotBeMadeCountsForNothing() {
    slice.strangers.busy(true);
    for (var i = 0; i < 60; i++) {
      assertThatThrownBy(() -> attempt("ann", "wrong", HOME))
          .isInstanceOf(Refusal.Unavailable.class);
    }
    slice.strangers.busy(false);
    guess("ann", HOME, 5);
    attempt("ann", "ann's password", HOME);
    slice.known.busy(true);
    for (var i = 0; i < 60; i++) {
      assertThatThrownBy(() -> attempt("ann", "wrong", HOME))
          .isInstanceOf(Refusal.Unavailable.class);
    }
    slice.known.busy(false);
    guess("ann", HOME, 5);
  }

  @Test
  void aTryOfWhoHadToWaitCountsForNothingWhereItCouldNotBeMade() {
    attempt("ann", "ann's password", HOME);
    guess("ann", HOME, 6);
    slice.strangers.busy(true);
    for (var i = 0; i < 60; i++) {
      assertThatThrownBy(() -> attempt("ann", "wrong", HOME))
          .isInstanceOf(Refusal.Unavailable.class);
    }
    slice.strangers.busy(false);
    attempt("ann", "ann's password", HOME);
  }
}
