package io.blotter.pages.contact;

import io.blotter.application.contact.ContactMessage;
import io.blotter.application.contact.SendMessages;
import io.blotter.domain.account.Caller;
import io.blotter.domain.contact.MessageType;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.OwnAddress;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The contact form, also for what is wrong on a page. */
public final class ContactPages implements Routes {
  private static final String PATH = "/contact";
  private static final Parameter<String> ABOUT =
      Parameter.query("about", ParameterTypes.text(2_000), "Which page is wrong.", "/sources/1")
          .or("");

  private final Site site;
  private final SendMessages messages;

  public ContactPages(Site site, SendMessages messages) {
    this.site = site;
    this.messages = messages;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showContact")
            .about("Write to us", "The form for it.")
            .with(ABOUT)
            .caching(Caching.PRIVATE)
            .handledBy(this::show),
        site.form(PATH, "sendContactForm")
            .about("Write to us", "By e-mail; the answer comes to the address.")
            .rate(RateClass.SENSITIVE)
            .handledBy(
                call -> site.submit(call, form -> send(call, form), view -> page(call, view))));
  }

  private Answer show(Call call) {
    var about = OwnAddress.of(call.get(ABOUT), "");
    var email = call.caller() instanceof Caller.SignedIn member ? member.email() : "";
    var kind = about.isEmpty() ? MessageType.GENERAL : MessageType.DATA_CORRECTION;
    return page(
        call,
        site.blank(call)
            .filled("email", email)
            .filled("about", about)
            .filled("type", kind.label()));
  }

  private Answer page(Call call, FormView view) {
    var title = site.texts(call).of("contact.title");
    var head = new Head(title, site.texts(call).of("contact.why"), PATH);
    return site.show(call, head, "contact/contact", view);
  }

  private Answer send(Call call, Form form) {
    var type = form.one("type", MessageType.class);
    var about = OwnAddress.of(form.text("about"), "");
    var text = form.required("message");
    messages.send(
        new ContactMessage(
            type,
            form.required("email"),
            about.isEmpty() ? text : text + "\n\n" + site.address(about)));
    var texts = site.texts(call);
    return site.tell(call, texts.of("contact.sent.title"), texts.of("contact.sent.text"));
  }
}
