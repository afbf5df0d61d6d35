package io.blotter.pages.shared;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterType;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The pages together: how one is declared, and how it is shown in its reader's language. */
public final class Site {
  private static final String MEDIA_TYPE = Endpoint.HTML + "; charset=utf-8";

  /** No code and no style but our own files', nothing of another host, in no frame. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
              + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "Referrer-Policy",
          "same-origin");

  private static final Parameter<Language> WANTED =
      Parameter.query("lang", ParameterTypes.oneOf(Language.class), "In which language.", "es");
  private static final Parameter<Language> CHOSEN =
      Parameter.cookie("language", lenient(), "The language that was chosen before.");
  private static final Parameter<Language> PREFERRED =
      Parameter.header("Accept-Language", lenient(), "What the browser prefers.", "es")
          .or(Language.ENGLISH);

  private final String address;
  private final FormTokens tokens;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Site.class.getClassLoader(), "io.blotter.pages");

  /**
   * @param address where browsers find the pages, such as {@code https://blotter.example}
   * @param tokens what its forms carry
   */
  public Site(URI address, FormTokens tokens) {
    this.address = address.toString();
    this.tokens = tokens;
  }

  /** Declares a page that everybody may read; a parameter that it does not know is no mistake. */
  public EndpointBuilder page(String path, String name) {
    return open(path, name).answersText(Endpoint.HTML);
  }

  /** Declares what happens to a form that is sent from a page. */
  public EndpointBuilder form(String path, String name) {
    return described(Endpoint.post(path), name)
        .text("application/x-www-form-urlencoded", "x=", BodySize.SMALL)
        .answersText(Endpoint.HTML);
  }

  /** The same for what programs read beside the pages. */
  public EndpointBuilder file(String path, String name, String mediaType) {
    return open(path, name).answersText(mediaType);
  }

  private static EndpointBuilder open(String path, String name) {
    return described(Endpoint.get(path), name).caching(Caching.REVALIDATED).rate(RateClass.PAGE);
  }

  private static EndpointBuilder described(EndpointBuilder endpoint, String name) {
    return endpoint
        .named(name, "pages")
        .access(new Access.Open())
        .ignoringOtherParameters()
        .with(WANTED, CHOSEN, PREFERRED)
        .headers(HEADERS);
  }

  /** The address of {@code path} for whoever is not on this site. */
  public String address(String path) {
    return address + path;
  }

  public Texts texts(Call call) {
    return Texts.in(
        call.find(WANTED).or(() -> call.find(CHOSEN)).orElseGet(() -> call.get(PREFERRED)));
  }

  /** The page that {@code template} makes of {@code content}. */
  public Answer show(Call call, Head head, String template, Object content) {
    return show(call, head, "", template, content);
  }

  /** The same with what was {@code typed} into the search box. */
  public Answer show(Call call, Head head, String typed, String template, Object content) {
    var layout = new Layout(texts(call), address, head, typed, Viewer.of(call.caller(), tokens));
    var page = new Answer(200, rendered(layout, template, content), MEDIA_TYPE, Map.of());
    return call.find(WANTED)
        .map(language ->
            page.with(
                "Set-Cookie",
                "language="
                    + language.label()
                    + "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"))
        .orElse(page);
  }

  /** A page that only says something. */
  public Answer tell(Call call, String title, String text) {
    var head = new Head(title, text, "/").unlisted();
    return show(call, head, "shared/told", new Told(title, text));
  }

  /** The page of a form, with nothing typed yet. */
  public FormView blank(Call call) {
    return new FormView(Form.EMPTY, Map.of(), tokens.of(call.caller()));
  }

  /**
   * Does what a form asks for. Where that is refused, the form is shown again as it was typed, with
   * what is wrong. Refuses a form that was not made for this session.
   */
  public Answer submit(
      Call call, Function<Form, Answer> work, Function<FormView, Answer> shownAgain) {
    var form = Form.parse(call.body(String.class));
    tokens.check(call.caller(), form.text(FormTokens.FIELD));
    var view = new FormView(form, Map.of(), tokens.of(call.caller()));
    try {
      return work.apply(form);
    } catch (Refusal.Invalid broken) {
      var field = Objects.requireNonNullElse(broken.field(), "");
      return again(422, shownAgain.apply(view.with(field, said(call, broken, view))));
    } catch (Refusal.TooMany wait) {
      return again(429, shownAgain.apply(view.with("", said(call, wait, view))))
          .with("Retry-After", Integer.toString(wait.retryAfterSeconds()));
    } catch (Refusal.Conflict | Refusal.Unauthenticated | Refusal.Unreadable no) {
      return again(422, shownAgain.apply(view.with("", said(call, no, view))));
    }
  }

  private String said(Call call, Refusal refusal, FormView view) {
    return RefusalTexts.of(refusal, view.typed(), texts(call));
  }

  private static Answer again(int status, Answer page) {
    return new Answer(status, page.body(), page.contentType(), page.headers());
  }

  /** The page for whoever has signed in; others sign in first, and come back to {@code path}. */
  public Answer forMembers(Call call, String path, Function<Caller.SignedIn, Answer> page) {
    return call.caller() instanceof Caller.SignedIn member
        ? page.apply(member)
        : onward("/sign-in?next=" + Layout.encoded(path));
  }

  /** The same for whoever may do one of these things; other members are refused. */
  public Answer forThose(
      Call call, String path, Set<Permission> may, Function<Caller.SignedIn, Answer> page) {
    return forMembers(
        call,
        path,
        member -> {
          if (may.stream().noneMatch(member::may)) {
            throw new Refusal.Forbidden(
                "It needs one of these permissions: " + Permission.labels(may) + ".");
          }
          return page.apply(member);
        });
  }

  /** Sends the reader on after a form. */
  public static Answer onward(String to) {
    return new Answer(303, "", "text/plain", Map.of("Location", to));
  }

  /** Sends the reader to where a page is. */
  public static Answer moved(String to) {
    return new Answer(301, "", "text/plain", Map.of("Location", to));
  }

  Answer error(int status, Layout layout, Object content) {
    return new Answer(status, rendered(layout, "shared/error", content), MEDIA_TYPE, HEADERS);
  }

  Layout layout(Texts texts, Head head, Caller reader) {
    return new Layout(texts, address, head, "", Viewer.of(reader, tokens));
  }

  private String rendered(Layout layout, String template, Object content) {
    var text = new StringOutput(16 * 1024);
    templates.render(template + ".jte", Map.of("layout", layout, "content", content), text);
    return text.toString();
  }

  /** What cannot be read is no reason to refuse a page. */
  private static ParameterType<Language> lenient() {
    return new ParameterType<>(Language::preferred, Map.of("type", "string"));
  }
}
