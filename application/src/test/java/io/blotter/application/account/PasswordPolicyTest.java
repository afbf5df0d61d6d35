package io.blotter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.Password;
import io.blotter.domain.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
  private final PasswordPolicy policy =
      new PasswordPolicy(password -> password.text().equalsIgnoreCase("trustno1"));

  @ParameterizedTest
  @CsvSource({
    "correct horse, ada.lovelace@example.org",
    "ada.lovelace1, ada.lovelace@example.org",
    "example.org, ada.lovelace@example.org",
    "trustno11, ada@example.org",
  })
  void acceptsWhatOthersDoNotGuessFirst(String text, String owner) {
    assertThat(policy.accept("password", text, new Email(owner))).isEqualTo(new Password(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short | ada@example.org | must have at least 8 characters",
        "TrustNo1 | ada@example.org"
            + " | is one of the most common passwords: choose one that is harder to guess",
        "ada.lovelace | ada.lovelace@example.org"
            + " | must not be the e-mail address or the part of it before the @",
        "ADA.Lovelace | ada.lovelace@example.org"
            + " | must not be the e-mail address or the part of it before the @",
        "Ada@Example.org | ada@example.org"
            + " | must not be the e-mail address or the part of it before the @",
        "zoe\u0308.zu\u0308rich | zoë.zürich@example.org"
            + " | must not be the e-mail address or the part of it before the @",
        "zoë.zürich | zoe\u0308.zu\u0308rich@example.org"
            + " | must not be the e-mail address or the part of it before the @",
      })
  void saysWhatIsWrongInTheCallersField(String text, String owner, String rule) {
    assertThatThrownBy(() -> policy.accept("new_password", text, new Email(owner)))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo("new_password"))
        .hasMessage("new_password " + rule);
  }
}
