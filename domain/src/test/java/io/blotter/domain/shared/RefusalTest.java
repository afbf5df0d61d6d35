package io.blotter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void aRefusalNamesTheFieldAndTheRule() {
    var invalid = new Refusal.Invalid("title", "is missing");
    assertThat(invalid).hasMessage("title is missing");
    assertThat(invalid.field()).isEqualTo("title");
    assertThat(new Refusal.Invalid("Request not found").field()).isNull();
  }

  @Test
  void aRefusalSaysWhenToComeBackAndWhyToWhoeverRunsTheServer() {
    assertThat(new Refusal.TooMany("Too many.", 7).retryAfterSeconds()).isEqualTo(7);
    assertThat(new Refusal.Unavailable("Busy.").reason()).isEqualTo("Busy.");
    assertThat(new Refusal.Unavailable("Busy.", "no connection").reason())
        .isEqualTo("no connection");
    assertThat(new Refusal.Unavailable("Busy.", "no connection")).hasMessage("Busy.");
  }

  @Test
  void aRefusalHasNoStackTraceBecauseNothingIsBroken() {
    assertThat(new Refusal.NotFound("There is none.").getStackTrace()).isEmpty();
  }

  @Test
  void aSecretNeverPrintsItself() {
    var secret = new Secret("hush");
    assertThat(secret).hasToString("secret");
    assertThat(secret.bytes()).isEqualTo(new byte[] {'h', 'u', 's', 'h'});
  }
}
