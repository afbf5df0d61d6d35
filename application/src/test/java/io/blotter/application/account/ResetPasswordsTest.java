package io.blotter.application.account;

import static io.blotter.application.account.AccountSlice.ELSEWHERE;
import static io.blotter.application.account.AccountSlice.HOME;
import static io.blotter.application.account.AccountSlice.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.mail.Message.ResetPassword;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResetPasswordsTest {
  private static final String PAGE = "https://pdap.io/reset-password?token=";
  private static final String NEXT = "quite another one";

  private final AccountSlice slice = new AccountSlice();
  private final UserId ann = slice.user("ann");

  private String token() {
    slice.resets.forgotten(email("ANN"));
    slice.runLater();
    return ((ResetPassword) slice.mail.last()).link().substring(PAGE.length());
  }

  @Test
  void theLetterGoesToTheAddressAsTheAccountHasItAndNobodyWaitsForIt() {
    slice.resets.forgotten(email("ANN"));
    assertThat(slice.mail.letters()).isEmpty();
    slice.runLater();
    assertThat(slice.mail.letters()).hasSize(1);
    assertThat(slice.mail.last().to()).isEqualTo(email("ann"));
    assertThat(slice.events()).containsExactly("reset requested " + ann.value());
  }

  @Test
  void anUnknownAddressIsSentNothing() {
    slice.resets.forgotten(email("nobody"));
    slice.runLater();
    assertThat(slice.mail.letters()).isEmpty();
    assertThat(slice.events()).containsExactly("reset requested");
  }

  @Test
  void aResetBeforeTheAddressIsConfirmedWithdrawsThePassword() {
    slice.signUp.signUp(email("bob"), "bob's password", Set.of());
    slice.resets.forgotten(email("bob"));
    slice.runLater();
    assertThat(slice.mail.letters()).hasSize(1);
    assertThatThrownBy(() -> slice.signIn("bob")).hasMessage("Invalid email or password");
  }

  @Test
  void theNewPasswordCountsAndEverySessionEnds() {
    var former = slice.signIn("ann");
    slice.resets.reset(token(), NEXT, HOME);
    slice.dataChanged();
    assertThatThrownBy(() -> slice.signIn("ann")).isInstanceOf(Refusal.Unauthenticated.class);
    assertThatThrownBy(() -> slice.callers.byToken(former.accessToken().value()))
        .isInstanceOf(Refusal.Unauthenticated.class);
    slice.signIn.withPassword("ann@example.org", NEXT, HOME);
    assertThat(slice.events()).contains("password reset " + ann.value());
  }

  @Test
  void noFailureFromBeforeKeepsTheUserOut() {
    for (var i = 0; i < 6; i++) {
      assertThatThrownBy(() -> slice.signIn.withPassword("ann@example.org", "wrong", HOME))
          .isInstanceOf(Refusal.Unauthenticated.class);
    }
    for (var i = 0; i < 6; i++) {
      assertThatThrownBy(() -> slice.signIn.withPassword("ann@example.org", "wrong", ELSEWHERE))
          .isInstanceOf(Refusal.Unauthenticated.class);
    }
    slice.resets.reset(token(), NEXT, HOME);
    slice.signIn.withPassword("ann@example.org", NEXT, HOME);
    slice.signIn.withPassword("ann@example.org", NEXT, ELSEWHERE);
  }

  @Test
  void theNetworkOfWhoResetsIsKnownAndNoOther() {
    slice.signIn.withPassword("ann@example.org", "ann's password", ELSEWHERE);
    slice.resets.reset(token(), NEXT, HOME);
    var networks = slice.ports().records().networks();
    assertThat(networks.knows("ann@example.org", HOME.caller())).isTrue();
    assertThat(networks.knows("ann@example.org", ELSEWHERE.caller())).isFalse();
  }

  @Test
  void aLinkWorksOnceAndWithItAllOthers() {
    var first = token();
    var second = token();
    slice.resets.check(first);
    slice.resets.reset(first, NEXT, HOME);
    for (var used : new String[] {first, second}) {
      assertThatThrownBy(() -> slice.resets.check(used))
          .isInstanceOf(Refusal.Invalid.class)
          .hasMessage("Token not found.");
      assertThatThrownBy(() -> slice.resets.reset(used, "one more password", HOME))
          .isInstanceOf(Refusal.Invalid.class);
    }
    slice.signIn.withPassword("ann@example.org", NEXT, HOME);
  }

  @Test
  void aLinkIsGoodForAQuarterOfAnHour() {
    var token = token();
    slice.clock().pass(Duration.ofMinutes(15));
    slice.resets.check(token);
    slice.clock().pass(Duration.ofMillis(1));
    assertThatThrownBy(() -> slice.resets.check(token))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Token is expired.");
    assertThatThrownBy(() -> slice.resets.check(token)).hasMessage("Token not found.");
  }

  @Test
  void aWeakPasswordIsRefusedAndTheLinkStaysGood() {
    var token = token();
    assertThatThrownBy(() -> slice.resets.reset(token, "password1", HOME))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo("password"));
    slice.resets.reset(token, NEXT, HOME);
  }

  @Test
  void whatIsNoTokenOfAResetIsRefused() {
    assertThatThrownBy(() -> slice.resets.check("nonsense")).isInstanceOf(Refusal.Unreadable.class);
    assertThatThrownBy(() -> slice.resets.check("VALIDATE_EMAIL.0"))
        .hasMessage("Invalid JWT Purpose: JWTPurpose.VALIDATE_EMAIL != JWTPurpose.PASSWORD_RESET");
  }
}
