package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.Proves;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger signs up first with an address, and its holder confirms it. */
@Proves({
  "POST /api/v2/auth/signup",
  "POST /api/v2/auth/validate-email",
  "POST /api/v2/auth/request-reset-password"
})
class StrangersSignUpTest {
  private static final String STRANGERS = "the stranger's own";
  private static final String HOLDERS = "a quiet evening";

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @ParameterizedTest
  @CsvSource({
    "first@example.org, first@example.org",
    "second@example.org, Second@Example.org",
  })
  void neitherPasswordCountsAndTheAccountBeginsWithAReset(String email, String written) {
    accounts.signUp(email, STRANGERS);
    var letter = accounts.nextToken(email);
    assertThat(accounts.signUp(written, HOLDERS))
        .satisfies(no -> {
          assertThat(no.status()).isEqualTo(409);
          assertThat(no.message()).startsWith("User with email has already signed up.");
        });
    assertThat(confirm(letter).message()).isEqualTo("Successfully validated email and logged in.");
    var leave = accounts.nextToken(email);
    assertThat(accounts.signIn(email, STRANGERS).message()).isEqualTo("Invalid email or password");
    assertThat(accounts.signIn(email, HOLDERS).message()).isEqualTo("Invalid email or password");
    reset(leave, "the holder's choice");
    assertThat(accounts.signIn(email, "the holder's choice").status()).isEqualTo(200);
    assertThat(accounts.signIn(email, STRANGERS).status()).isEqualTo(401);
  }

  @Test
  void whatTheStrangerSaidToBeIsForgotten() {
    var said = "{\"email\":\"said@example.org\",\"password\":\"%s\",\"capacities\":[\"police\"]}";
    accounts.post("/api/v2/auth/signup", "", said.formatted(STRANGERS));
    var letter = accounts.nextToken("said@example.org");
    accounts.post("/api/v2/auth/signup", "", said.formatted(HOLDERS));
    confirm(letter);
    accounts.nextToken("said@example.org");
    assertThat(
            accounts.value(
                "select count(*) from user_capacities join users on users.id = user_id where email = 'said@example.org'"))
        .isEqualTo("0");
  }

  @Test
  void whoSignsUpTwiceWithOnePasswordKeepsIt() {
    accounts.signUp("twice@example.org", HOLDERS);
    var letter = accounts.nextToken("twice@example.org");
    assertThat(accounts.signUp("twice@example.org", HOLDERS).status()).isEqualTo(409);
    assertThat(confirm(letter).status()).isEqualTo(200);
    assertThat(accounts.signIn("twice@example.org", HOLDERS).status()).isEqualTo(200);
    assertThat(accounts.hasNoLetter()).isTrue();
  }

  @Test
  void whoForgetsThePasswordBeforeConfirmingBeginsWithAReset() {
    accounts.signUp("early@example.org", STRANGERS);
    var letter = accounts.nextToken("early@example.org");
    accounts.post("/api/v2/auth/request-reset-password", "", "{\"email\": \"early@example.org\"}");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                accounts.value(
                    "select password_digest is null from pending_users where email = 'early@example.org'"),
            "true"::equals);
    confirm(letter);
    reset(accounts.nextToken("early@example.org"), HOLDERS);
    assertThat(accounts.signIn("early@example.org", HOLDERS).status()).isEqualTo(200);
    assertThat(accounts.signIn("early@example.org", STRANGERS).status()).isEqualTo(401);
  }

  private static Reply confirm(String letter) {
    return accounts.post("/api/v2/auth/validate-email", "Bearer " + letter, null);
  }

  private static void reset(String leave, String password) {
    accounts.post(
        "/api/v2/auth/reset-password", "Bearer " + leave, "{\"password\": \"" + password + "\"}");
  }
}
