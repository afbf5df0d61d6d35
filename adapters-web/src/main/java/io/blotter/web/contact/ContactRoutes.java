package io.blotter.web.contact;

import io.blotter.application.contact.ContactMessage;
import io.blotter.application.contact.SendMessages;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The contact form over HTTP. */
public final class ContactRoutes implements Routes {
  private final SendMessages messages;

  public ContactRoutes(SendMessages messages) {
    this.messages = messages;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post("/api/v2/contact/form-submit")
            .named("submitContactForm", "contact")
            .about("Write to us", "By e-mail; the answer comes to the address, if it is one.")
            .rate(RateClass.SENSITIVE)
            .body(MessageRequest.class, MessageRequest.EXAMPLE)
            .handledBy(this::submit));
  }

  private Answer submit(Call call) {
    var form = call.body(MessageRequest.class);
    messages.send(new ContactMessage(form.type(), form.email(), form.message()));
    return Envelope.message("Message sent.");
  }
}
