package io.blotter.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Refusal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallStatusTest {
  @Test
  void fiveOfNineAreFinal() {
    assertThat(CallStatus.values()).hasSize(9);
    assertThat(Arrays.stream(CallStatus.values()).filter(CallStatus::isFinal))
        .extracting(Labelled::label)
        .containsExactly("ended", "busy", "no_answer", "failed", "canceled");
  }

  @Test
  void aCallOnlyGoesOn() {
    assertThat(CallStatus.RINGING.isNewsAfter(CallStatus.QUEUED)).isTrue();
    assertThat(CallStatus.RINGING.isNewsAfter(CallStatus.RINGING)).isTrue();
    assertThat(CallStatus.RINGING.isNewsAfter(CallStatus.IN_PROGRESS)).isFalse();
    assertThat(CallStatus.FAILED.isNewsAfter(CallStatus.ENDED)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "VAPI, in-progress, IN_PROGRESS",
    "VAPI, forwarding, FORWARDING",
    "TWILIO, no-answer, NO_ANSWER",
    "TWILIO, completed, ENDED",
    "TWILIO, canceled, CANCELED",
  })
  void providersHaveTheirOwnWords(CallProvider provider, String theirs, CallStatus ours) {
    assertThat(provider.status(theirs)).isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource({"VAPI, completed", "TWILIO, initiated", "VAPI, ''", "TWILIO, RINGING"})
  void otherWordsAreRefused(CallProvider provider, String theirs) {
    assertThatThrownBy(() -> provider.status(theirs))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessageStartingWith("status is none that ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+14125550142", "911", "0019995550142"})
  void numbersHaveDigits(String text) {
    assertThat(new PhoneNumber(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "+", "(412) 555-0142", "1234567890123456789012", "١٢٣"})
  void nothingElseIsANumber(String text) {
    assertThatThrownBy(() -> new PhoneNumber(text)).isInstanceOf(Refusal.Invalid.class);
  }
}
