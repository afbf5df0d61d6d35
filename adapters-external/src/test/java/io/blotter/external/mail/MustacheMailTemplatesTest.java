package io.blotter.external.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Message;
import io.blotter.domain.account.Email;
import org.junit.jupiter.api.Test;

class MustacheMailTemplatesTest {
  private static final String LINK = "https://pdap.io/?token=a.b-c_d&x=\"><script>";

  private final MustacheMailTemplates stationery = new MustacheMailTemplates();

  @Test
  void theLinkStandsInBothVersions() {
    var to = new Email("o'neil@example.org");
    for (var message :
        new Message[] {new Message.ConfirmAddress(to, LINK), new Message.ResetPassword(to, LINK)}) {
      var written = stationery.write(message);

      assertThat(written.subject()).isNotBlank().doesNotContain("\n", "{{");
      assertThat(written.text().lines()).contains(LINK);
      assertThat(written.text()).contains("o'neil@example.org").doesNotContain("{{");
      assertThat(written.html())
          .contains("x=&quot;&gt;&lt;script&gt;\">")
          .contains("o&#39;neil@example.org")
          .doesNotContain("<script>", "{{");
    }
  }

  @Test
  void aMessageIsShownAsItWasWritten() {
    var message = "Dear <b>all</b>,\n{{sender}} & \"more\"";
    var to = new Email("staff@example.org");
    var known = stationery.write(new Message.ContactForm(to, "general", message, to, null));
    assertThat(known.text()).isEqualTo(message + "\n");
    assertThat(known.html())
        .contains("Dear &lt;b&gt;all&lt;/b&gt;,\n{{sender}} &amp; &quot;more&quot;</p>")
        .doesNotContain("none to reply to");
    assertThat(known.subject()).isEqualTo("Contact form: general");

    var unknown = stationery.write(new Message.ContactForm(to, "general", "Hi", null, "<ann>"));
    assertThat(unknown.text()).endsWith("The sender's address is none to reply to: <ann>\n");
    assertThat(unknown.html()).contains("none to reply to: &lt;ann&gt;</p>");
  }

  @Test
  void eachLetterHasItsOwnSubject() {
    var to = new Email("ann@example.org");

    assertThat(stationery.write(new Message.ConfirmAddress(to, LINK)).subject())
        .isEqualTo("Please validate your account");
    assertThat(stationery.write(new Message.ResetPassword(to, LINK)).subject())
        .isEqualTo("Reset your password");
  }

  @Test
  void aNewRequestIsToldInItsAuthorsWords() {
    var written =
        stationery.write(
            new Message.NewDataRequest(
                new Email("ann@example.org"), "Stops\nby <hour>", "For a thesis.\n<b>Soon</b>"));

    assertThat(written.subject()).isEqualTo("New data request submitted: Stops by <hour>");
    assertThat(written.text()).endsWith("For a thesis.\n<b>Soon</b>\n");
    assertThat(written.html())
        .contains("For a thesis.\n&lt;b&gt;Soon&lt;/b&gt;", "by &lt;hour&gt;");
  }
}
