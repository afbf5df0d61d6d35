package io.blotter.application.account;

import static io.blotter.application.account.AccountSlice.ELSEWHERE;
import static io.blotter.application.account.AccountSlice.HOME;
import static io.blotter.application.account.AccountSlice.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final AccountSlice slice = new AccountSlice();
  private final UserId ann = slice.user("ann");

  @BeforeEach
  void hear() {
    slice.events();
  }

  private TokenPair signIn(String password) {
    return slice.signIn.withPassword("Ann@Example.org", password, HOME);
  }

  @Test
  void theRightPasswordOpensASession() {
    slice.ports().users().permit(ann, Set.of(Permission.WRITE_DATA));
    var tokens = signIn("ann's password");
    var caller = slice.callers.byToken(tokens.accessToken().value());
    assertThat(caller.user()).isEqualTo(ann);
    assertThat(caller.email()).isEqualTo("ann@example.org");
    assertThat(caller.permissions()).containsExactly(Permission.WRITE_DATA);
    assertThat(slice.events()).containsExactly("sign in " + ann.value());
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressAreRefusedAlike() {
    assertRefused("ann@example.org", "wrong", "Invalid email or password");
    assertThat(slice.events()).containsExactly("sign in failed " + ann.value());
    assertRefused("nobody@example.org", "wrong", "Invalid email or password");
    assertRefused("no address", "wrong", "Invalid email or password");
    assertThat(slice.events()).containsExactly("sign in failed", "sign in failed");
  }

  @Test
  void whoIsShutOutOrHasNoPasswordIsRefused() {
    slice.ports().users().add(email("github"));
    assertRefused("github@example.org", "", "Invalid email or password");
    slice.ports().users().disable(ann, true);
    assertRefused("ann@example.org", "ann's password", "Invalid email or password");
  }

  @Test
  void whoHasNotConfirmedLearnsSoByTheRightPasswordAlone() {
    slice.signUp.signUp(email("bob"), "bob's password", Set.of());
    assertRefused("bob@example.org", "bob's password", "Email not verified.");
    assertRefused("bob@example.org", "wrong", "Invalid email or password");
  }

  @Test
  void aDigestOfAFormerKindIsReplaced() {
    var old = slice.ports().users().add(email("old"), "old digest of old's password");
    slice.signIn("old");
    assertThat(slice.ports().accounts().of(old).orElseThrow().digest())
        .isEqualTo("digest of old's password");
  }

  @Test
  void strangersWaitApartFromKnownCallers() {
    signIn("ann's password");
    slice.strangers.busy(true);
    signIn("ann's password");
    assertThatThrownBy(
            () -> slice.signIn.withPassword("ann@example.org", "ann's password", ELSEWHERE))
        .isInstanceOf(Refusal.Unavailable.class);
  }

  @Test
  void signingOutEndsThisSessionAlone() {
    var here = signIn("ann's password");
    var there = signIn("ann's password");
    slice.signIn.signOut(slice.callers.byToken(here.accessToken().value()));
    slice.dataChanged();
    assertThatThrownBy(() -> slice.callers.byToken(here.accessToken().value()))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Token is invalid");
    assertThatThrownBy(() -> slice.signIn.renew(here.refreshToken().value()))
        .isInstanceOf(Refusal.Unauthenticated.class);
    assertThat(slice.callers.byToken(there.accessToken().value()).user()).isEqualTo(ann);
    assertThat(slice.events()).contains("sign out " + ann.value());
  }

  private void assertRefused(String address, String password, String message) {
    assertThatThrownBy(() -> slice.signIn.withPassword(address, password, HOME))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage(message);
  }
}
