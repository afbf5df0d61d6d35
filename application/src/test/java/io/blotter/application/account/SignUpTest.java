package io.blotter.application.account;

import static io.blotter.application.account.AccountSlice.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.mail.Message;
import io.blotter.application.mail.Message.ConfirmAddress;
import io.blotter.application.mail.Message.ResetPassword;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Role;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignUpTest {
  private static final String PAGE = "https://pdap.io/validate/email?token=";

  private final AccountSlice slice = new AccountSlice();

  private void signUp(String password) {
    slice.signUp.signUp(email("ann"), password, Set.of(Capacity.LAWYER));
  }

  private String token() {
    return token(slice.mail.last());
  }

  private static String token(Message letter) {
    return letter instanceof ConfirmAddress confirm ? confirm.link().substring(PAGE.length()) : "";
  }

  @Test
  void whoConfirmsTheAddressIsAUserAndSignedIn() {
    signUp("ann's password");
    assertThat(slice.mail.letters()).hasSize(1);
    assertThat(slice.mail.last().to()).isEqualTo(email("ann"));
    assertThat(((ConfirmAddress) slice.mail.last()).link()).startsWith(PAGE);
    var tokens = slice.signUp.confirm(token());
    var caller = slice.callers.byToken(tokens.accessToken().value());
    assertThat(caller.email()).isEqualTo("ann@example.org");
    slice.signIn("ann");
    assertThat(slice.ports().profiles().page(caller.user(), Role.OWNER).orElseThrow().text())
        .contains("lawyer");
    assertThat(slice.events())
        .startsWith("sign up", "sign up confirmed " + caller.user().value())
        .doesNotContain("reset requested");
    assertThat(slice.mail.letters()).hasSize(1);
  }

  @Test
  void aPasswordThatIsEasilyGuessedIsRefusedBeforeAnythingIsKept() {
    for (var password : new String[] {"short", "password1", "ann@example.org"}) {
      assertThatThrownBy(() -> signUp(password))
          .isInstanceOfSatisfying(
              Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo("password"));
    }
    assertThat(slice.mail.letters()).isEmpty();
    signUp("ann's password");
  }

  @Test
  void aLinkWorksOnceAndForADay() {
    signUp("ann's password");
    var token = token();
    slice.signUp.confirm(token);
    assertThatThrownBy(() -> slice.signUp.confirm(token))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Invalid validation token.");
    slice.clock().pass(Duration.ofDays(1));
    assertThatThrownBy(() -> slice.signUp.confirm(token))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Token is expired. Please request a new token.");
  }

  @Test
  void tokensOfAnotherKindAreRefused() {
    assertThatThrownBy(() -> slice.signUp.confirm("nonsense"))
        .isInstanceOf(Refusal.Unreadable.class)
        .hasMessage("Token is invalid");
    assertThatThrownBy(() -> slice.signUp.confirm("VALIDATE_EMAIL.99"))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Signature verification failed");
    assertThatThrownBy(() -> slice.signUp.confirm("PASSWORD_RESET.0"))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Invalid JWT Purpose: JWTPurpose.PASSWORD_RESET != JWTPurpose.VALIDATE_EMAIL");
  }

  @Test
  void anotherLetterLeavesTheFirstLinkGood() {
    signUp("ann's password");
    slice.signUp.resend(email("ANN"));
    assertThat(slice.mail.letters()).hasSize(2);
    assertThat(slice.mail.last().to()).isEqualTo(email("ann"));
    slice.signUp.confirm(token(slice.mail.letters().getFirst()));
    assertThatThrownBy(() -> slice.signUp.resend(email("ann")))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Email provided not associated with any pending user.");
    assertThat(slice.mail.letters()).hasSize(2);
  }

  @Test
  void anAddressThatIsKnownIsRefusedAndNoLetterSent() {
    slice.user("ann");
    assertThatThrownBy(() -> signUp("ann's password"))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("User with email already exists.");
    assertThat(slice.mail.letters()).isEmpty();
    assertThat(slice.events()).isEmpty();
  }

  @Test
  void whoSignsUpAgainWithTheSamePasswordIsTheSamePerson() {
    signUp("ann's password");
    assertThatThrownBy(() -> signUp("ann's password")).isInstanceOf(Refusal.Conflict.class);
    slice.signUp.confirm(token());
    slice.signIn("ann");
    assertThat(slice.events()).doesNotContain("sign up contested");
  }

  @Test
  void whereTwoPasswordsWereGivenNeitherCountsAndAResetFollows() {
    signUp("somebody else's password");
    assertThatThrownBy(() -> signUp("ann's password")).isInstanceOf(Refusal.Conflict.class);
    assertThat(slice.events()).contains("sign up contested");
    var caller = slice.callers.byToken(slice.signUp.confirm(token()).accessToken().value());
    assertThat(slice.mail.last()).isInstanceOf(ResetPassword.class);
    assertThat(slice.ports().accounts().of(caller.user()).orElseThrow().digest()).isNull();
    assertThat(slice.ports().profiles().page(caller.user(), Role.OWNER).orElseThrow().text())
        .doesNotContain("lawyer");
  }
}
