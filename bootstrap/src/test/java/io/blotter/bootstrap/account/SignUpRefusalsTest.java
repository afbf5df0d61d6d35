package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.Proves;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a sign-up turns away, and what a second letter does to the first. */
@Proves({
  "POST /api/v2/auth/signup",
  "POST /api/v2/auth/resend-validation-email",
  "POST /api/v2/auth/validate-email"
})
class SignUpRefusalsTest {
  private static final String PASSWORD = "a quiet evening";

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @ParameterizedTest
  @CsvSource({
    "not an address,    a quiet evening, email must be an e-mail address of at most 320 characters",
    "new@example.org,   short,           password must have at least 8 characters",
    "new@example.org,   new@example.org, 'password must not be the e-mail address or the part of"
        + " it before the @'",
    "new@example.org,   Password123,     'password is one of the most common passwords: choose one"
        + " that is harder to guess'"
  })
  void refusesASignUpThatBreaksARule(String email, String password, String message) {
    var answer = accounts.signUp(email, password);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).isEqualTo(message);
  }

  @Test
  void refusesAnAddressThatIsKnown() {
    accounts.signUp("known@example.org", PASSWORD);
    assertThat(accounts.signUp("Known@example.org", PASSWORD))
        .satisfies(no -> {
          assertThat(no.status()).isEqualTo(409);
          assertThat(no.message()).startsWith("User with email has already signed up.");
        });
    var first = accounts.nextToken("known@example.org");
    accounts.post("/api/v2/auth/resend-validation-email", "", "{\"email\": \"KNOWN@example.org\"}");
    var second = accounts.nextToken("known@example.org");
    assertThat(accounts.post("/api/v2/auth/validate-email", "Bearer " + first, null).status())
        .as("the link of the former letter")
        .isEqualTo(200);
    assertThat(accounts.post("/api/v2/auth/validate-email", "Bearer " + second, null).message())
        .isEqualTo("Invalid validation token.");
    assertThat(accounts.signUp("known@example.org", PASSWORD).message())
        .isEqualTo("User with email already exists.");
    assertThat(
            accounts
                .post(
                    "/api/v2/auth/resend-validation-email",
                    "",
                    "{\"email\": \"known@example.org\"}")
                .message())
        .isEqualTo("Email provided not associated with any pending user.");
  }
}
