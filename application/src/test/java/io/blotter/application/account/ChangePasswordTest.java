package io.blotter.application.account;

import static io.blotter.application.account.AccountSlice.HOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {
  private static final String NEXT = "quite another one";

  private final AccountSlice slice = new AccountSlice();
  private final UserId ann = slice.user("ann");
  private final TokenPair here = slice.signIn("ann");
  private final TokenPair there = slice.signIn("ann");
  private final Caller.SignedIn caller = slice.callers.byToken(here.accessToken().value());

  @Test
  void theOldPasswordBuysANewOneAndOtherSessionsEnd() {
    slice.change.change(caller, "ann's password", NEXT);
    slice.signIn.withPassword("ann@example.org", NEXT, HOME);
    slice.signIn.renew(here.refreshToken().value());
    assertThatThrownBy(() -> slice.signIn.renew(there.refreshToken().value()))
        .isInstanceOf(Refusal.Unauthenticated.class);
    assertThatThrownBy(() -> slice.signIn("ann")).isInstanceOf(Refusal.Unauthenticated.class);
    assertThat(slice.events()).contains("password changed " + ann.value());
  }

  @Test
  void aWrongPasswordChangesNothing() {
    assertThatThrownBy(() -> slice.change.change(caller, "wrong", NEXT))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Incorrect existing password.");
    assertThat(slice.events()).contains("password change failed " + ann.value());
    slice.signIn("ann");
    slice.signIn.renew(there.refreshToken().value());
  }

  @Test
  void aPasswordThatSomebodyElseHasJustChangedIsNotChangedAgain() {
    slice.meanwhile =
        () ->
            slice
                .ports()
                .accounts()
                .changePassword(ann, "digest of theirs", slice.clock().instant());
    assertThatThrownBy(() -> slice.change.change(caller, "ann's password", NEXT))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Incorrect existing password.");
    slice.signIn.withPassword("ann@example.org", "theirs", HOME);
    slice.signIn.renew(there.refreshToken().value());
  }

  @Test
  void aWeakPasswordIsRefused() {
    assertThatThrownBy(() -> slice.change.change(caller, "ann's password", "password1"))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo("new_password"));
    slice.signIn("ann");
  }

  @Test
  void guessesOfAStolenSessionAreThrottledAndARightOneForgetsThem() {
    for (var round = 0; round < 2; round++) {
      for (var i = 0; i < 5; i++) {
        assertThatThrownBy(() -> slice.change.change(caller, "wrong", NEXT))
            .isInstanceOf(Refusal.Unauthenticated.class);
      }
      slice.change.change(caller, round == 0 ? "ann's password" : NEXT, NEXT);
    }
    for (var i = 0; i < 6; i++) {
      assertThatThrownBy(() -> slice.change.change(caller, "wrong", NEXT))
          .isInstanceOf(Refusal.Unauthenticated.class);
    }
    assertThatThrownBy(() -> slice.change.change(caller, NEXT, "one more password"))
        .isInstanceOf(Refusal.TooMany.class);
  }

  @Test
  void whoIsShutOutOrHasNoPasswordChangesNone() {
    var bob = slice.ports().users().add(AccountSlice.email("bob"));
    var guest = new Caller.SignedIn(bob, "bob@example.org", Set.of(), null);
    assertThatThrownBy(() -> slice.change.change(guest, "", NEXT))
        .hasMessage("Incorrect existing password.");
    slice.administer.disable(ann, Authority.operator());
    assertThatThrownBy(() -> slice.change.change(caller, "ann's password", NEXT))
        .hasMessage("Incorrect existing password.");
  }
}
